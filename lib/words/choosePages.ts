import { pages as english } from './en/pages.ts';
import { type Loaders, loadOr, type Spoken } from './language.ts';
import type { PageWords } from './words.ts';

const LOAD: Loaders<PageWords> = {
  es: async () => (await import('./es/pages.ts')).pages,
  fr: async () => (await import('./fr/pages.ts')).pages,
  de: async () => (await import('./de/pages.ts')).pages,
  ar: async () => (await import('./ar/pages.ts')).pages,
};

/** A language with the words of the pages that open in a tab; English if it can't be loaded. Does not throw. */
export function loadPageWords(language: Spoken): Promise<PageWords> {
  return loadOr(english, LOAD, language);
}
