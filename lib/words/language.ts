import type { Language } from '../settings.ts';

/** A language that the interface speaks. */
export type Spoken = Exclude<Language, 'auto'>;

/**
 * The language to speak.
 * @param spoken the languages that there are words for
 * @param preferred the browser's languages, the best first, as BCP 47 tags ("de-AT"): `navigator.languages`
 */
export function languageAmong(
  spoken: readonly Spoken[],
  setting: Language,
  preferred: readonly string[],
): Spoken {
  const wanted = setting === 'auto' ? preferred : [setting];
  const known = wanted.map((tag) => spoken.find((one) => one === tag.toLowerCase().split('-', 1)[0]));
  return known.find((one) => one !== undefined) ?? 'en';
}
