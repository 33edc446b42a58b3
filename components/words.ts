import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { english, type Words } from '../lib/view/words.ts';

/** The words of the interface, in the reader's language. */
export const WordsContext = createContext<Words>(english);

export function useWords(): Words {
  return useContext(WordsContext);
}
