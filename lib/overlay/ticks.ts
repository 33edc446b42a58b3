/** How high a place is that can be pointed at, in CSS pixels (WCAG 2.2, 2.5.8). */
const TARGET = 24;

/** From where to where a mark reaches, in CSS pixels. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** A stretch of the page, of which `whole` is all, as it stands at the edge of a view this high. */
export function scaled({ top, bottom }: Stretch, whole: number, view: number): Stretch {
  const scale = whole > 0 ? view / whole : 0;
  return { top: top * scale, bottom: bottom * scale };
}

/** The stretches of the edge that answer the pointer: each tick with room around it, those that touch made one. */
export function bandsOf(ticks: readonly Stretch[]): Stretch[] {
  const bands: Stretch[] = [];
  const roomy = ticks.map(({ top, bottom }) => {
    const more = Math.max(0, TARGET - (bottom - top)) / 2;
    return { top: top - more, bottom: bottom + more };
  });
  for (const band of roomy.sort((a, b) => a.top - b.top)) {
    const last = bands.at(-1);
    if (last && band.top <= last.bottom) {
      bands[bands.length - 1] = { top: last.top, bottom: Math.max(last.bottom, band.bottom) };
    } else bands.push(band);
  }
  return bands;
}

/** The index of the tick that is nearest to this height; of several that hold it the shortest; -1 without ticks. */
export function nearest(ticks: readonly Stretch[], y: number): number {
  const far = ({ top, bottom }: Stretch) => Math.max(top - y, 0, y - bottom);
  let best = -1;
  for (const [index, tick] of ticks.entries()) {
    const other = ticks[best];
    const nearer = other ? far(tick) - far(other) : -1;
    const isShorter = other !== undefined && tick.bottom - tick.top < other.bottom - other.top;
    if (nearer < 0 || (nearer === 0 && isShorter)) best = index;
  }
  return best;
}
