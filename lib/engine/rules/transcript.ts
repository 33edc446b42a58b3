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
  const speakers = labels(reading.document).filter(
    ({ name, times, paragraph }) => (times > 1 || isShouted(name)) && !isClaimed(reading, paragraph.from),
  );
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

/** A paragraph that begins with a label and a colon. */
interface Labelled {
  readonly paragraph: TokenRun;
  readonly colon: number;
  readonly name: string;
  /** How many paragraphs have this label. */
  readonly times: number;
}

function labels(document: Document): Labelled[] {
  const times = new Map<string, number>();
  const labelled = document.paragraphs.flatMap((paragraph) => {
    const colon = labelEnd(document, paragraph);
    if (colon < 0) return [];
    const name = document.tokens
      .slice(paragraph.from, colon)
      .map(({ text }) => text)
      .join(' ');
    times.set(name, (times.get(name) ?? 0) + 1);
    return [{ paragraph, colon, name }];
  });
  return labelled.map((one) => ({ ...one, times: times.get(one.name) ?? 1 }));
}

/** Fewer labelled paragraphs are no list. */
const FEWEST_ENTRIES = 3;

/**
 * The colons of a list: "Jane Roe: theft. John Doe: fraud.", "Price: 9 dollars". Each of its labels stands
 * once, and what they are followed by is nobody's words.
 */
export function listColons(document: Document): ReadonlySet<number> {
  const entries = labels(document).filter(({ name, times }) => times === 1 && !isShouted(name));
  return new Set(entries.length < FEWEST_ENTRIES ? [] : entries.map(({ colon }) => colon));
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
