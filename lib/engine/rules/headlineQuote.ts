import type { Found } from './found.ts';
import { claim, lower, type Reading } from './reading.ts';

/** Longest headline and longest name before its colon, in tokens. */
const LONGEST = 30;
const LONGEST_NAME = 5;
const FIRST_PERSON: ReadonlySet<string> = new Set('i we my our me us mine ours'.split(' '));

/** "Lee: We will mend the dam" over an article: without quotation marks, and yet somebody's words. Claims what it finds. */
export function headlineQuote(reading: Reading): Found[] {
  const { from = 0, to = 0 } = reading.document.paragraphs[0] ?? {};
  if (reading.document.paragraphs.length < 2 || to - from > LONGEST) return [];
  const colon = from + reading.tokens.slice(from, to).findIndex(({ text }) => text === ':');
  if (colon <= from || colon > from + LONGEST_NAME || colon + 2 >= to) return [];
  const named = reading.tokens.slice(from, colon).every(({ text }) => /^\p{Lu}/u.test(text));
  const isQuoted = reading.quoted.some(({ open }) => open < to);
  let speaks = false;
  for (let k = colon + 1; k < to; k++) speaks ||= FIRST_PERSON.has(lower(reading, k));
  if (!named || isQuoted || !speaks) return [];
  const found: Found = {
    cue: [{ from: colon, to: colon + 1 }],
    source: { from, to: colon },
    content: [{ from: colon + 1, to }],
    rule: 'headline: name, colon, “I” or “we”',
    lemma: ':',
    confidence: 0.8,
  };
  claim(reading, [...found.cue, ...found.content]);
  return [found];
}
