import type { Document, TokenRun } from '../document.ts';

/** A cue this near to its paragraph's end (in tokens) may have its content in the next paragraph. */
const NEAR_END = 6;
/** Of the next paragraph, at most so many tokens. */
const NEXT_PARAGRAPH = 120;
/** To each side of the cue's head, at most so many tokens: bounds the work on endless paragraphs. */
const REACH = 160;

/**
 * The tokens in which the source and the content of a cue are looked for: its paragraph, and the start of
 * the next one where the cue stands close to the paragraph's end or the paragraph ends in a colon
 * ("Smith put it this way:" + the quotation in a paragraph of its own).
 *
 * @param head token index of the cue's head.
 */
export function windowOf(document: Document, head: number): TokenRun {
  const paragraph = document.tokens[head]?.paragraph ?? 0;
  const own = document.paragraphs[paragraph] ?? { from: 0, to: 0 };
  let to = own.to;
  const next = document.paragraphs[paragraph + 1];
  if (next && (to - head <= NEAR_END || document.tokens[to - 1]?.text === ':')) {
    to = Math.min(next.to, next.from + NEXT_PARAGRAPH);
  }
  return { from: Math.max(own.from, head - REACH), to: Math.min(to, head + REACH) };
}
