import { useRef, useState } from 'preact/hooks';
import type { ClaimView } from '../lib/view/claims.ts';
import { PencilIcon } from './Icons.tsx';
import { later } from './later.tsx';
import { Parts, Printed, Searched } from './Parts.tsx';
import { NoTile } from './Tile.tsx';
import type { Folds } from './useMemory.ts';
import type { Tab } from './useTab.ts';
import { useWords } from './words.ts';

/** Most readers put nothing right: it is loaded when it is asked for. */
export const Choose = later(async () => (await import('./Choose.tsx')).Choose);

/** What all lists of one report share. */
export interface List {
  /** BCP 47 tag of the article, or empty. */
  readonly language: string;
  /** The claim or number that the page was last scrolled to. */
  readonly current: string | null;
  /** What is searched for, folded. */
  readonly terms: readonly string[];
  /** Those to whom a claim can be given instead. */
  readonly names: readonly string[];
  /** Outlives the list, which goes when another view is turned to; with `about` before a source's id. */
  readonly folds: Folds;
  readonly about: string;
  readonly reveal: (id: string) => void;
  readonly correct: Tab['correct'];
}

interface Props {
  claims: readonly ClaimView[];
  list: List;
  /** The name of the source that they are listed under, or null. */
  by: string | null;
}

/** Claims as rows; a click shows each in the page. */
export function Claims({ claims, list, by }: Props) {
  return (
    <ul class="claims">
      {claims.map((claim) => (
        <Claim key={claim.id} claim={claim} list={list} by={by} />
      ))}
    </ul>
  );
}

function Claim({ claim, list, by }: { claim: ClaimView; list: List; by: string | null }) {
  const words = useWords();
  const [correcting, setCorrecting] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  return (
    <li class="claim-item">
      <div class="claim-row">
        <button
          type="button"
          class="claim"
          disabled={claim.lost}
          aria-current={list.current === claim.id}
          onClick={() => list.reveal(claim.id)}
        >
          {claim.unsourced && <NoTile />}
          <span class="printed claim-text">
            <Printed language={list.language}>
              <Searched text={claim.text} terms={list.terms} />
            </Printed>
          </span>
          <Parts
            class="flowing"
            parts={[
              claim.saidAs && (
                <Printed language={list.language}>
                  <Searched text={claim.saidAs} terms={list.terms} />
                </Printed>
              ),
              claim.typeInWords,
              claim.act,
              claim.stance,
              claim.within,
              claim.reportedBy,
              claim.lost && words.lost,
              claim.corrected && <span class="corrected">{words.correctedByYou}</span>,
            ]}
          />
        </button>
        <button
          type="button"
          class="icon-button pencil"
          ref={pencil}
          aria-expanded={correcting}
          aria-label={`${words.wrongSource}${words.suffix(claim.text)}`}
          title={words.wrongSource}
          onClick={() => setCorrecting(!correcting)}
        >
          <PencilIcon />
        </button>
      </div>
      {correcting && (
        <Choose
          label={words.saidByLabel}
          names={list.names.filter((name) => name !== by)}
          orNobody={!claim.unsourced}
          choose={(to) => {
            setCorrecting(false);
            list.correct({ type: 'wrongSource', claim: claim.anchor, to });
          }}
          cancel={() => {
            setCorrecting(false);
            pencil.current?.focus();
          }}
        />
      )}
    </li>
  );
}
