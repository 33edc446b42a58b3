import { type Display, NO_SOURCE_ID } from '../messages.ts';
import type { Act } from '../model.ts';
import { shown } from '../view/display.ts';
import { passes } from '../view/filter.ts';

/** What an attribution is filtered by, and a number by the attribution that states it; no act: nobody states it. */
export interface Filtered {
  readonly sourceId: string | null;
  readonly act: Act | null;
  readonly confidence: number;
}

/** Tells what is marked on the page: what the lists hold, of the sources that are switched on. */
export function passing(display: Display): (one: Filtered) => boolean {
  const isShown = shown(display);
  const isListed = passes(display);
  return ({ sourceId, act, confidence }) =>
    isShown(sourceId ?? NO_SOURCE_ID) && (act === null || isListed({ act, confidence }));
}
