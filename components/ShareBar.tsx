import type { ShareView } from '../lib/view/shares.ts';
import { coloursOf } from './Tile.tsx';
import { useWords } from './words.ts';

/** The smallest share with room for its letter; smaller ones stand together, since colour never stands alone. */
const SMALLEST = 0.055;

/** One bar of all attributed words, a part for each source, largest first; none where no part is large enough. */
export function ShareBar({ shares }: { shares: readonly ShareView[] }) {
  const words = useWords();
  const sourced = shares.filter(({ sourceId }) => sourceId !== null);
  const small = sourced.filter(({ share }) => share < SMALLEST);
  // Alone, a small part is given room for its letter.
  const minor = small.length > 1 ? small : [];
  const named = sourced.slice(0, sourced.length - minor.length);
  const unsourced = shares.filter(({ sourceId }) => sourceId === null);
  if (named.length === 0) return null;
  const label = words.list(shares.map(describe));
  return (
    <>
      <p class="shares-label" aria-hidden="true">
        {words.sharesHeading}
      </p>
      <div class="shares" role="img" aria-label={`${words.sharesHeading}${words.suffix(label)}`}>
        {named.map((share) => (
          <span
            key={share.sourceId}
            class="share"
            style={`${coloursOf(share.slot)}flex-grow:${share.share}`}
            title={describe(share)}
          >
            {share.slot.letter}
          </span>
        ))}
        {minor.length > 0 && (
          <span
            class="share share-minor"
            style={{ flexGrow: minor.reduce((sum, { share }) => sum + share, 0) }}
            title={words.list(minor.map(describe))}
          >
            <bdi>+{words.number(minor.length)}</bdi>
          </span>
        )}
        {unsourced.map((share) => (
          <span
            key="none"
            class="share share-none"
            style={{ flexGrow: share.share }}
            title={describe(share)}
          />
        ))}
      </div>
    </>
  );
}

function describe({ name, shareInWords }: ShareView): string {
  return `${name} ${shareInWords}`;
}
