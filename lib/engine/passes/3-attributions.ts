import type { Document, Draft } from '../document.ts';
import { accordingTo } from '../rules/accordingTo.ts';
import { draftOf, type Found } from '../rules/found.ts';
import { read } from '../rules/reading.ts';
import { followingContents, precedingContents } from '../rules/verbRules.ts';

/** Pass 3: who is said to say what, by cue words, quotation marks and word order. */
export function attributions(document: Document): Draft[] {
  const reading = read(document, { from: 0, to: document.tokens.length }, 0);
  const found: Found[] = [
    ...precedingContents(reading),
    ...accordingTo(reading),
    ...followingContents(reading),
  ];
  return found
    .sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0))
    .map((one) => draftOf(document, one, null));
}
