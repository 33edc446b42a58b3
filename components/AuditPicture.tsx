import type { AuditSource, AuditView } from '../lib/view/audit.ts';
import { usePageWords } from './pageWords.ts';

/** So many rows an eye takes in; the table has all of them. */
const MOST_ROWS = 24;
/** Of a cell, in units of the drawing. */
const HEIGHT = 24;
const WIDEST = 32;
const GAP = 3;
/** With more columns the cells become slimmer, so that the picture keeps its place. */
const WIDTH = 560;

/** Who recurs where: a row for each source heard in more than one article, a column for each article. */
export function AuditPicture({ view }: { view: AuditView }) {
  const words = usePageWords().audit;
  const recurring = view.sources
    .filter(({ articles }) => articles > 1)
    .sort((a, b) => b.articles - a.articles || b.share - a.share)
    .slice(0, MOST_ROWS);
  if (recurring.length === 0) return <p class="hint">{words.noneRecurs}</p>;
  const step = Math.min(WIDEST + GAP, WIDTH / view.articles.length);
  const most = Math.max(0.01, ...recurring.flatMap(({ shares }) => shares.map((share) => share ?? 0)));
  return (
    <>
      <p class="hint">{words.recurringHint}</p>
      <ul class="recurring">
        {recurring.map((source) => (
          <li key={source.id}>
            <span class="recurring-name" aria-hidden="true">
              <bdi>{source.name}</bdi>
            </span>
            <Heard source={source} view={view} step={step} most={most} />
            <span class="count" aria-hidden="true">
              {source.articles}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface HeardProps {
  source: AuditSource;
  view: AuditView;
  /** From one column to the next, in units of the drawing. */
  step: number;
  /** The share of the tallest bar. */
  most: number;
}

/** A bar on a ground for each article that hears the source, a dot for each that does not. */
function Heard({ source, view, step, most }: HeardProps) {
  const all = usePageWords();
  const { recurs } = all.audit;
  const told = (place: number, share: number) => {
    const article = view.articles[place];
    return `${article?.outlet || article?.title} ${all.share(share)}`;
  };
  const where = source.shares.flatMap((share, place) => (share === null ? [] : [told(place, share)]));
  const width = Math.max(1, step - (step > 3 * GAP ? GAP : 0));
  return (
    <svg
      class="drawn heard"
      viewBox={`0 0 ${view.articles.length * step} ${HEIGHT}`}
      width={view.articles.length * step}
      height={HEIGHT}
      preserveAspectRatio="none"
      role="img"
      aria-label={recurs(source.name, source.articles, view.articles.length, where)}
    >
      {source.shares.map((share, place) => {
        const x = place * step;
        // Articles keep their order: their place is their identity here.
        if (share === null) {
          // A dot, however wide the picture is drawn: the end of a line that goes nowhere.
          return <path key={place} class="heard-not" d={`M${x + width / 2} ${HEIGHT / 2}h0`} />;
        }
        const height = Math.max(2, (share / most) * HEIGHT);
        return (
          <g key={place}>
            <title>{told(place, share)}</title>
            <rect class="heard-frame" x={x} y="0" width={width} height={HEIGHT} />
            <rect class="filled" x={x} y={HEIGHT - height} width={width} height={height} />
          </g>
        );
      })}
    </svg>
  );
}
