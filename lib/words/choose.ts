import type { Language } from '../settings.ts';
import { english } from './en/english.ts';
import { type Loaders, languageAmong, loadOr, type Spoken } from './language.ts';
import type { Words } from './words.ts';

/** Every language but English, which is always there to fall back to, is loaded when it is needed. */
const LOAD: Loaders<Words> = {
  es: async () => (await import('./es/spanish.ts')).spanish,
  fr: async () => (await import('./fr/french.ts')).french,
  de: async () => (await import('./de/german.ts')).german,
  ar: async () => (await import('./ar/arabic.ts')).arabic,
};

/** The languages to choose from, English first. */
export const SPOKEN: readonly Spoken[] = ['en', ...(Object.keys(LOAD) as Exclude<Spoken, 'en'>[])];

/** The language to speak, as `languageAmong` chooses among those that there are. */
export function languageFor(setting: Language, preferred: readonly string[]): Spoken {
  return languageAmong(SPOKEN, setting, preferred);
}

/** The words of a language; English if they can't be loaded. Does not throw. */
export function loadWords(language: Spoken): Promise<Words> {
  return loadOr(english, LOAD, language);
}
