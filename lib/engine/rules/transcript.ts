import type { Document, TokenRun } from '../document.ts';
import type { Found } from './found.ts';
import { claim, isClaimed, isVerb, type Reading } from './reading.ts';

/** Longest speaker's label, in tokens: "SENATOR JANE ROE (D-OHIO):". */
const LONGEST_LABEL = 8;

/**
 * Paragraphs of a transcript: "ROE: Thank you." A label counts if it is all capitals ("Q:" too) or a
 * capitalised name, and labels stand at two paragraphs at least: one alone is a heading ("Note: …").
 *
 * Claims what it finds.
 */
export function transcript(reading: Reading): Found[] {
  const { document } = reading;
  const labelled = document.paragraphs.flatMap((paragraph) => {
    const colon = labelEnd(document, paragraph);
    return colon < 0 || isClaimed(reading, paragraph.from) ? [] : [{ paragraph, colon }];
  });
  const times = new Map<string, number>();
  const name = (one: { paragraph: TokenRun; colon: number }): string =>
    document.tokens
      .slice(one.paragraph.from, one.colon)
      .map(({ text }) => text)
      .join(' ');
  for (const one of labelled) times.set(name(one), (times.get(name(one)) ?? 0) + 1);
  const speakers = labelled.filter((one) => (times.get(name(one)) ?? 0) > 1 || isShouted(name(one)));
  if (speakers.length < 2) return [];
  const found = speakers.map(
    ({ paragraph, colon }): Found => ({
      cue: [{ from: colon, to: colon + 1 }],
      source: { from: paragraph.from, to: colon },
      content: [{ from: colon + 1, to: paragraph.to }],
      rule: 'transcript',
      lemma: ':',
      confidence: 0.9,
    }),
  );
  for (const one of found) claim(reading, [...one.content, ...one.cue]);
  return found;
}

function isShouted(name: string): boolean {
  return name === name.toUpperCase() && /\p{Lu}/u.test(name);
}

/** Index of the colon that ends a label at the paragraph's start, with text behind it; or -1. */
function labelEnd(document: Document, paragraph: TokenRun): number {
  for (let k = paragraph.from; k < Math.min(paragraph.to - 1, paragraph.from + LONGEST_LABEL + 1); k++) {
    const token = document.tokens[k];
    if (!token) return -1;
    if (token.text === ':') return k > paragraph.from ? k : -1;
    const inLabel = /^[\p{Lu}.()-]/u.test(token.text) && (!isVerb(token) || isShouted(token.text));
    if (!inLabel) return -1;
  }
  return -1;
}
