import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { english } from '../lib/words/en/english.ts';
import type { Words } from '../lib/words/words.ts';

/** The words of the interface, in the reader's language. */
export const WordsContext = createContext<Words>(english);

export function useWords(): Words {
  return useContext(WordsContext);
}
