import { headlineOf } from '../headline.ts';
import type { Found } from './found.ts';
import { claim, lower, type Reading } from './reading.ts';

/** Longest name before the colon, in tokens. */
const LONGEST_NAME = 5;
const FIRST_PERSON: ReadonlySet<string> = new Set('i we my our me us mine ours'.split(' '));

/** "Lee: We will mend the dam" over an article: without quotation marks, and yet somebody's words. Claims what it finds. */
export function headlineQuote(reading: Reading): Found[] {
  const headline = headlineOf(reading.document);
  if (!headline) return [];
  const { from, to } = headline;
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
