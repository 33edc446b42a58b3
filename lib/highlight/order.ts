import type { Analysis, TextSpan } from '../model.ts';
import { length, merge } from '../span.ts';
import { OTHERS, type Slot, slotOf } from './palette.ts';

/** So many looks an eye can tell apart on one page: as many as there are hues. */
export const MOST_LOOKS = 12;

/** How one source is marked. */
export interface Look {
  readonly slot: Slot;
  /** One of the sources with few words that share the look `OTHERS` while "others" is closed. */
  readonly minor: boolean;
}

type Claims = Pick<Analysis, 'attributions'>;

/**
 * The sources that hold at least one claim, in the order in which their first claim is printed.
 */
export function sourceOrder(analysis: Claims): string[] {
  const firstClaim = new Map<string, number>();
  for (const { sourceId, content } of analysis.attributions) {
    const start = content[0]?.start;
    if (sourceId === null || start === undefined) continue;
    firstClaim.set(sourceId, Math.min(start, firstClaim.get(sourceId) ?? start));
  }
  return [...firstClaim].sort((a, b) => a[1] - b[1]).map(([id]) => id);
}

/** The sources with the fewest words, where there are more than `MOST_LOOKS`; their joint look is the twelfth. */
function minorOf(order: readonly string[], analysis: Claims): ReadonlySet<string> {
  if (order.length <= MOST_LOOKS) return new Set();
  const contents = new Map<string, TextSpan[]>(order.map((id) => [id, []]));
  for (const { sourceId, content } of analysis.attributions) {
    if (sourceId !== null) contents.get(sourceId)?.push(...content);
  }
  // Code units stand for words: the order is the same but for a few letters, and no text is needed.
  const said = new Map([...contents].map(([id, spans]) => [id, length(merge(spans))]));
  const bySize = [...order].sort((a, b) => (said.get(b) ?? 0) - (said.get(a) ?? 0));
  return new Set(bySize.slice(MOST_LOOKS - 1));
}

/**
 * The look of every source that holds a claim, in the order of first claims: on the page as in the popup, the
 * same article gives the same letters. With many sources the major ones are lettered first, so that no two of
 * them share a hue, and nobody's letter changes when "others" is opened.
 * @param othersOpen gives the minor ones looks of their own
 */
export function slotsOf(analysis: Claims, othersOpen: boolean): ReadonlyMap<string, Look> {
  const order = sourceOrder(analysis);
  const minor = minorOf(order, analysis);
  const lettered = [...order.filter((id) => !minor.has(id)), ...order.filter((id) => minor.has(id))];
  const places = new Map(lettered.map((id, place) => [id, place]));
  return new Map(
    order.map((id) => {
      const isMinor = minor.has(id);
      const slot = isMinor && !othersOpen ? OTHERS : slotOf(places.get(id) ?? 0);
      return [id, { slot, minor: isMinor }];
    }),
  );
}
