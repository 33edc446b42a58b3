import type { ComponentChild } from 'preact';
import { loadPageWords } from '../lib/words/choosePages.ts';
import type { PageWords } from '../lib/words/words.ts';
import { mountIn, provide } from './mount.tsx';
import { PageWordsContext } from './pageWords.ts';

/**
 * Shows a page that opens in a tab in the reader's language, and in another as soon as the reader chooses it.
 * @param title of the document, for its tab and for screen readers
 * @throws if the page has no element with the id "app"
 */
export function mountPage(view: ComponentChild, title: (words: PageWords) => string): Promise<void> {
  return mountIn(loadPageWords, (words) => providePage(words, view), title);
}

/** The view with the words that a page's components ask for, those of popup and panel among them. */
export function providePage(words: PageWords, view: ComponentChild): ComponentChild {
  return <PageWordsContext.Provider value={words}>{provide(words, view)}</PageWordsContext.Provider>;
}
