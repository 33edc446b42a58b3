import type { Display } from '../messages.ts';
import type { Act, Analysis, Attribution } from '../model.ts';

/** In the order in which they are offered. */
export const ACTS: readonly Act[] = ['statement', 'belief', 'wish', 'decision'];

/** Tells whether the filters let an attribution through. Hidden sources stay in the lists: those are switches. */
export function passes({
  hiddenActs,
  leastConfidence,
}: Pick<Display, 'hiddenActs' | 'leastConfidence'>): (
  attribution: Pick<Attribution, 'act' | 'confidence'>,
) => boolean {
  return ({ act, confidence }) => !hiddenActs.includes(act) && confidence >= leastConfidence;
}

/** How many claims there are of each act, filtered or not. */
export function countsOfActs({ attributions }: Pick<Analysis, 'attributions'>): Record<Act, number> {
  const counts: Record<Act, number> = { statement: 0, belief: 0, wish: 0, decision: 0 };
  for (const { act } of attributions) counts[act]++;
  return counts;
}

/** Hides the claims of an act, or shows them again. */
export function withAct(display: Display, act: Act): Display {
  const { hiddenActs } = display;
  return {
    ...display,
    hiddenActs: hiddenActs.includes(act) ? hiddenActs.filter((other) => other !== act) : [...hiddenActs, act],
  };
}

/** Nothing filtered away. Sources that were hidden stay so. */
export function unfiltered(display: Display): Display {
  return { ...display, hiddenActs: [], leastConfidence: 0 };
}
