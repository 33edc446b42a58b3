import { type ComponentChild, render } from 'preact';
import { type LoadedSettings, loadSettings, watchSettings } from '../lib/settings.ts';
import { languageFor, loadWords } from '../lib/words/choose.ts';
import type { Words } from '../lib/words/words.ts';
import { WordsContext } from './words.ts';

/**
 * Shows a page of the extension in the reader's language, and in another as soon as the reader chooses it.
 * @param title of the document, for its tab and for screen readers
 * @throws if the page has no element with the id "app"
 */
export async function mount(view: ComponentChild, title: (words: Words) => string): Promise<void> {
  const root = document.getElementById('app');
  if (!root) throw new Error(`${document.URL} has no element with the id "app".`);
  /** Grows with every change, so that words that load slowly don't undo a newer choice. */
  let latest = 0;
  const show = async ({ settings }: LoadedSettings) => {
    const turn = ++latest;
    const words = await loadWords(languageFor(settings.language, navigator.languages));
    if (turn !== latest) return;
    document.documentElement.lang = words.locale;
    document.documentElement.dir = words.direction;
    document.title = title(words);
    render(<WordsContext.Provider value={words}>{view}</WordsContext.Provider>, root);
  };
  watchSettings((loaded) => void show(loaded));
  await show(await loadSettings());
}
