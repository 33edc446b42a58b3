import { type ComponentChild, render } from 'preact';
import { type LoadedSettings, loadSettings, watchSettings } from '../lib/settings.ts';
import { languageFor, loadWords } from '../lib/words/choose.ts';
import type { Words } from '../lib/words/words.ts';
import { WordsContext } from './words.ts';

/**
 * Shows popup or panel in the reader's language, and in another as soon as the reader chooses it.
 * @param title of the document, for its tab and for screen readers
 * @throws if the page has no element with the id "app"
 */
export function mount(view: ComponentChild, title: (words: Words) => string): Promise<void> {
  return mountIn(loadWords, (words) => provide(words, view), title);
}

/** The view with the words that its components ask for. */
export function provide(words: Words, view: ComponentChild): ComponentChild {
  return <WordsContext.Provider value={words}>{view}</WordsContext.Provider>;
}

/**
 * Shows a view in the reader's language.
 * @param load the words of one language; must not reject
 * @throws if the page has no element with the id "app"
 */
export async function mountIn<Spoken extends Words>(
  load: (language: ReturnType<typeof languageFor>) => Promise<Spoken>,
  view: (words: Spoken) => ComponentChild,
  title: (words: Spoken) => string,
): Promise<void> {
  const root = document.getElementById('app');
  if (!root) throw new Error(`${document.URL} has no element with the id "app".`);
  /** Grows with every change, so that words that load slowly don't undo a newer choice. */
  let latest = 0;
  const show = async ({ settings }: LoadedSettings) => {
    const turn = ++latest;
    const words = await load(languageFor(settings.language, navigator.languages));
    if (turn !== latest) return;
    document.documentElement.lang = words.locale;
    document.documentElement.dir = words.direction;
    document.title = title(words);
    render(view(words), root);
  };
  watchSettings((loaded) => void show(loaded));
  await show(await loadSettings());
}
