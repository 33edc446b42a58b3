import type { Language } from '../settings.ts';
import { english } from './en/english.ts';
import type { Words } from './words.ts';

/** A language that the interface speaks. */
export type Spoken = Exclude<Language, 'auto'>;

/** Every language but English, which is always there to fall back to, is loaded when it is needed. */
const LOAD: Readonly<Partial<Record<Spoken, () => Promise<Words>>>> = {};

/** The languages to choose from, English first. */
export const SPOKEN: readonly Spoken[] = ['en', ...(Object.keys(LOAD) as Exclude<Spoken, 'en'>[])];

/**
 * The language to speak.
 * @param preferred the browser's languages, the best first, as BCP 47 tags ("de-AT"): `navigator.languages`
 */
export function languageFor(setting: Language, preferred: readonly string[]): Spoken {
  const wanted = setting === 'auto' ? preferred : [setting];
  const known = wanted.map((tag) => SPOKEN.find((spoken) => spoken === tag.toLowerCase().split('-', 1)[0]));
  return known.find((spoken) => spoken !== undefined) ?? 'en';
}

/** The words of a language; English if they can't be loaded. Does not throw. */
export async function loadWords(language: Spoken): Promise<Words> {
  try {
    return (await LOAD[language]?.()) ?? english;
  } catch (error) {
    console.error(`According: the words for "${language}" could not be loaded; English stands in.`, error);
    return english;
  }
}
