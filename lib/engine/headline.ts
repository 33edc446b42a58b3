import type { Document, TokenRun } from './document.ts';

/** A headline is no longer than this, in tokens. */
const LONGEST = 30;

/** The article's headline: a short first paragraph over others; null without one. */
export function headlineOf({ paragraphs: [first, second] }: Document): TokenRun | null {
  return first && second && first.to - first.from <= LONGEST ? first : null;
}
