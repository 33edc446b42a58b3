import type { TextSpan } from '../../model.ts';
import type { Token } from '../document.ts';

/** Words right before a number that make it no exact one. Rows: words, example. */
const BEFORE: readonly (readonly [string, string])[] = [
  ['about around roughly nearly almost approximately some circa estimated', 'about 200 people'],
  ['over under above below exceeding', 'over 200 people'],
  ['least most', 'at least 32'],
  ['than', 'more than half'],
  ['upwards close', 'upwards of 20'],
];
const WORDS = new Set(BEFORE.flatMap(([words]) => words.split(' ')));
/** Two words of which the second alone would say nothing: "up to 40", "as many as 40". */
const TWO = /^(?:up to|close to|many as|few as|much as|little as|low as|high as)$/;
/** What stands before those words and belongs to them: "at least", "no more than", "as many as". */
const OPENS = /^(?:at|as|more|less|fewer|no|just|well|an|some|greater|higher|lower)$/;
/** Words between them and the number: "close to a", "just about". */
const BETWEEN = /^(?:a|an|just|well|of)$/;
const NOT = /^(?:not|n['’]t|never)$/;

/** The words that print the number in tokens `[from, to)` as an approximation, or null: "at least", "20 or so". */
export function approximation(tokens: readonly Token[], from: number, to: number): TextSpan | null {
  let last = from - 1;
  while (last >= 0 && BETWEEN.test(tokens[last]?.lower ?? '')) last--;
  const near = TWO.test(`${tokens[from - 2]?.lower ?? ''} ${tokens[from - 1]?.lower ?? ''}`);
  if (near || WORDS.has(tokens[last]?.lower ?? '')) {
    let first = near ? from - 2 : last;
    while (OPENS.test(tokens[first - 1]?.lower ?? '') && first > from - 5) first--;
    return { start: (tokens[first] as Token).start, end: (tokens[from - 1] as Token).end };
  }
  const or = tokens[to];
  const so = tokens[to + 1];
  if (or?.lower !== 'or' || !so || !/^(?:so|more)$/.test(so.lower)) return null;
  return { start: or.start, end: so.end };
}

/** Whether "not" stands right before the number or its approximation: "not 20", "not about 20". */
export function isNegated(tokens: readonly Token[], from: number, approximate: TextSpan | null): boolean {
  let before = from - 1;
  while (approximate && (tokens[before]?.start ?? -1) >= approximate.start) before--;
  return NOT.test(tokens[before]?.lower ?? '');
}
