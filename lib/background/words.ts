import { loadSettings } from '../settings.ts';
import { languageFor, loadWords } from '../words/choose.ts';
import type { Words } from '../words/words.ts';

/** The words in the language that the reader has chosen. Does not throw. */
export async function chosenWords(): Promise<Words> {
  const { settings } = await loadSettings();
  return loadWords(languageFor(settings.language, navigator.languages));
}
