import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { pages } from '../lib/words/en/pages.ts';
import type { PageWords } from '../lib/words/words.ts';

/** The words of a page that opens in a tab, in the reader's language. */
export const PageWordsContext = createContext<PageWords>(pages);

export function usePageWords(): PageWords {
  return useContext(PageWordsContext);
}
