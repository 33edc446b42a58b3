import type { Document, Draft } from '../document.ts';
import { bylines } from '../rules/byline.ts';
import { continueQuotations } from '../rules/continuation.ts';
import { extract } from '../rules/extract.ts';
import { draftOf } from '../rules/found.ts';
import { type Nest, nest } from '../rules/nested.ts';
import { read } from '../rules/reading.ts';
import { transcript } from '../rules/transcript.ts';

/**
 * Pass 3: who is said to say what, by cue words, quotation marks and word order.
 *
 * @returns drafts in the order of their content; a nested one comes behind its parent. Contents overlap
 * only where one is nested in the other.
 */
export function attributions(document: Document): Draft[] {
  const reading = read(document, { from: 0, to: document.tokens.length }, 0);
  const outer = [...transcript(reading), ...bylines(reading), ...extract(reading)];
  const found = continueQuotations(reading, outer).sort((a, b) => first(a) - first(b));
  const drafts: Draft[] = [];
  const add = ({ found: one, inner }: Nest, parent: number | null): void => {
    const index = drafts.push(draftOf(document, one, parent)) - 1;
    for (const child of [...inner].sort((a, b) => first(a.found) - first(b.found))) add(child, index);
  };
  for (const one of found) add(nest(document, one), null);
  return drafts;
}

function first({ content }: Nest['found']): number {
  return content[0]?.from ?? 0;
}
