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

/** Whether the number is printed as an approximation: "about", "at least", "as many as", "20 or so". */
export function isApproximate(tokens: readonly Token[], from: number, to: number): boolean {
  let i = from - 1;
  while (i >= 0 && /^(?:a|an|just|well|of)$/.test(tokens[i]?.lower ?? '')) i--;
  const before = tokens[i]?.lower ?? '';
  if (WORDS.has(before)) return true;
  const two = `${tokens[from - 2]?.lower ?? ''} ${tokens[from - 1]?.lower ?? ''}`;
  if (/^(?:up to|close to|many as|few as|much as|little as|low as|high as)$/.test(two)) return true;
  return tokens[to]?.lower === 'or' && /^(?:so|more)$/.test(tokens[to + 1]?.lower ?? '');
}
