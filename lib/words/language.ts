import type { Language } from '../settings.ts';

/** A language that the interface speaks. */
export type Spoken = Exclude<Language, 'auto'>;

/** Loads what belongs to each language but English, which is always there to fall back to. */
export type Loaders<Section> = Readonly<Record<Exclude<Spoken, 'en'>, () => Promise<Section>>>;

/** What belongs to a language; English if it can't be loaded. Does not throw. */
export async function loadOr<Section>(
  english: Section,
  loaders: Loaders<Section>,
  language: Spoken,
): Promise<Section> {
  if (language === 'en') return english;
  try {
    return await loaders[language]();
  } catch (error) {
    console.error(`According: the words for "${language}" could not be loaded; English stands in.`, error);
    return english;
  }
}

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
