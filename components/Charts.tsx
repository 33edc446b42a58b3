import { useId } from 'preact/hooks';
import type { Part, PlacesView } from '../lib/view/picture.ts';

/** Lengths in an SVG that is as wide as its place: the drawing needs no width, and no script when that changes. */
const percent = (share: number) => `${(100 * share).toFixed(2)}%`;

/** One bar, from 0 to 1 of its place. The figure stands beside it. */
export function Bar({ size }: { size: number }) {
  return (
    <svg class="drawn bar-drawn" width="100%" height="8" aria-hidden="true">
      <rect class="filled" width={percent(size)} height="8" />
    </svg>
  );
}

/** How the parts of a whole are filled, in their order: told apart without colour. */
const FILLS = ['solid', 'hatched', 'open'] as const;
type Fill = (typeof FILLS)[number];

/** One bar of all parts, over a line for each with its figure. */
export function Stack({ parts }: { parts: readonly Part<string>[] }) {
  const id = useId();
  let from = 0;
  return (
    <div class="stack">
      <svg class="drawn" width="100%" height="16" aria-hidden="true">
        <defs>
          <Hatching id={id} />
        </defs>
        {parts.map(({ key, share }, place) => {
          const x = from;
          from += share;
          return (
            <Filled
              key={key}
              fill={fillOf(place)}
              id={id}
              x={percent(x)}
              width={percent(share)}
              height="16"
            />
          );
        })}
      </svg>
      <ul class="legend">
        {parts.map(({ key, label, shareInWords }, place) => (
          <li key={key}>
            <svg class="swatch" width="12" height="12" aria-hidden="true">
              <Filled fill={fillOf(place)} id={id} x="0" width="12" height="12" />
            </svg>
            <span class="legend-name">{label}</span>
            <span class="count">{shareInWords}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function fillOf(place: number): Fill {
  return FILLS[place] ?? 'open';
}

function Hatching({ id }: { id: string }) {
  return (
    <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="hatch-ground" width="4" height="4" />
      <path class="hatch" d="M1 0V4" />
    </pattern>
  );
}

interface FilledProps {
  fill: Fill;
  id: string;
  x: string;
  width: string;
  height: string;
}

function Filled({ fill, id, x, width, height }: FilledProps) {
  return (
    <rect
      class={`fill-${fill}`}
      fill={fill === 'hatched' ? `url(#${id})` : undefined}
      x={x}
      width={width}
      height={height}
    />
  );
}

/** The article from its beginning to its end, with a mark wherever one source speaks. */
export function Strip({ marks, label }: Pick<PlacesView, 'marks' | 'label'>) {
  return (
    <svg class="drawn strip" width="100%" height="10" role="img" aria-label={label}>
      <rect class="groove" y="4.5" width="100%" height="1" />
      {marks.map(({ from, to }, place) => (
        // The marks have no identity of their own, and their order never changes.
        <rect
          key={place}
          class="filled"
          x={percent(from)}
          style={{ width: `max(3px, ${percent(to - from)})` }}
          height="10"
        />
      ))}
    </svg>
  );
}
