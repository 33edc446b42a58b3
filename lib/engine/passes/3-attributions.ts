import type { Document, Draft } from '../document.ts';

/** Pass 3: who is said to say what, by cue words, quotation marks and word order. */
export function attributions(_document: Document): Draft[] {
  return [];
}
