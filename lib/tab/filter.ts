import { type Display, NO_SOURCE_ID } from '../messages.ts';
import type { Act } from '../model.ts';

/** What an attribution is filtered by, and a number by the attribution that states it; no act: nobody states it. */
export interface Filtered {
  readonly sourceId: string | null;
  readonly act: Act | null;
  readonly confidence: number;
}

/** Tells what is shown of an article, as the reader has it now. */
export function passing(display: Display): (one: Filtered) => boolean {
  const hiddenSources = new Set(display.hiddenSources);
  const hiddenActs = new Set<Act | null>(display.hiddenActs);
  return ({ sourceId, act, confidence }) =>
    display.on &&
    !hiddenSources.has(sourceId ?? NO_SOURCE_ID) &&
    !hiddenActs.has(act) &&
    confidence >= display.leastConfidence;
}
