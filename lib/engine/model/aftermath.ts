/** What a content took along of when it was said: “said it would close[, two weeks after it had lost its boss]”. */
import type { Document, TokenRun } from '../document.ts';

const UNITS: ReadonlySet<string> = new Set(
  'minute minutes hour hours day days week weeks month months year years decade decades'.split(' '),
);
/** Words that may stand before the unit, besides numbers. */
const BEFORE: ReadonlySet<string> = new Set(
  'a about almost an around barely few hardly just less more nearly only over several some than the'.split(
    ' ',
  ),
);
/** Longest "just a little more than two" before the unit, in tokens. */
const REACH = 5;

/** The contents without such an end. Quoted words stay. */
export function withoutAftermath(document: Document, content: readonly TokenRun[]): readonly TokenRun[] {
  const last = content.at(-1);
  if (!last) return content;
  for (let comma = last.from + 1; comma < last.to - 2; comma++) {
    if (document.tokens[comma]?.text !== ',' || !isAftermath(document, comma + 1)) continue;
    return [...content.slice(0, -1), { from: last.from, to: comma }];
  }
  return content;
}

/** "two weeks after", and no quotation mark around it. */
function isAftermath({ tokens, quoteStates }: Document, from: number): boolean {
  let i = from;
  while (i < from + REACH && (tokens[i]?.tag === 'Value' || BEFORE.has(tokens[i]?.lower ?? ''))) i++;
  if (i === from || quoteStates[i] !== 'outside') return false;
  return UNITS.has(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'after';
}
