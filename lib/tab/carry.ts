import { type Display, NO_SOURCE_ID } from '../messages.ts';
import type { Analysis } from '../model.ts';

/**
 * What the reader has hidden, in a new analysis of the article: a source has the same name there, but perhaps
 * another id.
 */
export function carried(display: Display, before: Analysis, after: Analysis): Display {
  const hidden = new Set(display.hiddenSources);
  const names = new Set(before.sources.filter(({ id }) => hidden.has(id)).map(({ name }) => name));
  const still = after.sources.filter(({ name }) => names.has(name)).map(({ id }) => id);
  return {
    ...display,
    hiddenSources: hidden.has(NO_SOURCE_ID) ? [...still, NO_SOURCE_ID] : still,
  };
}
