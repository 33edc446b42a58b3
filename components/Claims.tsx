import type { ClaimView } from '../lib/view/claims.ts';
import { Parts, Printed } from './Parts.tsx';
import { NoTile } from './Tile.tsx';
import { useWords } from './words.ts';

/** What all lists of one report share. */
export interface List {
  /** BCP 47 tag of the article, or empty. */
  readonly language: string;
  /** The claim or number that the page was last scrolled to. */
  readonly current: string | null;
  readonly reveal: (id: string) => void;
}

/** Claims as rows; a click shows each in the page. */
export function Claims({ claims, list }: { claims: readonly ClaimView[]; list: List }) {
  return (
    <ul class="claims">
      {claims.map((claim) => (
        <li key={claim.id}>
          <Claim claim={claim} list={list} />
        </li>
      ))}
    </ul>
  );
}

function Claim({ claim, list }: { claim: ClaimView; list: List }) {
  const words = useWords();
  return (
    <button
      type="button"
      class="claim"
      disabled={claim.lost}
      aria-current={list.current === claim.id}
      onClick={() => list.reveal(claim.id)}
    >
      {claim.unsourced && <NoTile />}
      <span class="printed claim-text">
        <Printed language={list.language}>{claim.text}</Printed>
      </span>
      <Parts
        parts={[
          claim.saidAs && <Printed language={list.language}>{claim.saidAs}</Printed>,
          claim.typeInWords,
          claim.within,
          claim.lost && words.lost,
        ]}
      />
    </button>
  );
}
