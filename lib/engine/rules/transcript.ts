import type { Document, TokenRun } from '../document.ts';
import type { Found } from './found.ts';
import { claim, isClaimed, isVerb, type Reading } from './reading.ts';

/** Longest speaker's label, in tokens: "SENATOR JANE ROE (D-OHIO):". */
const LONGEST_LABEL = 8;

/**
 * Paragraphs of a transcript: "ROE: Thank you." A label counts if it is all capitals ("Q:" too) or a
 * capitalised name, and labels stand at two paragraphs at least: one alone is a heading ("Note: …").
 *
 * Where the whole transcript is quoted, each paragraph opens with a quotation mark, and so do those in which a
 * speaker goes on.
 *
 * Claims what it finds.
 */
export function transcript(reading: Reading): Found[] {
  const speakers = labels(reading.document).filter(
    ({ name, times, paragraph }) => (times > 1 || isShouted(name)) && !isClaimed(reading, paragraph.from),
  );
  if (speakers.length < 2) return [];
  const found = speakers.map((speaker, i): Found => {
    const { paragraph, label, colon } = speaker;
    const next = speakers[i + 1];
    return {
      cue: [{ from: colon, to: colon + 1 }],
      source: { from: label, to: colon },
      content: [{ from: colon + 1, to: paragraph.to }, ...(next ? goesOn(reading, speaker, next) : [])],
      rule: 'transcript',
      lemma: ':',
      confidence: 0.9,
    };
  });
  for (const one of found) claim(reading, [...one.content, ...one.cue]);
  claimQuoted(reading, speakers);
  return found;
}

/** In a quoted transcript no quotation goes on by itself: what stands between its speakers is held too. */
function claimQuoted(reading: Reading, speakers: readonly Labelled[]): void {
  speakers.forEach(({ paragraph, label }, i) => {
    if (label > paragraph.from)
      claim(reading, [{ from: paragraph.from, to: speakers[i + 1]?.paragraph.from ?? label }]);
  });
}

/** The paragraphs up to the next speaker's that the quotation mark at their start makes part of this one's words. */
function goesOn(
  { document, tokens }: Reading,
  { label, paragraph }: Labelled,
  next: Labelled,
): readonly TokenRun[] {
  if (label === paragraph.from) return [];
  const runs: TokenRun[] = [];
  for (let from = paragraph.to; from < next.paragraph.from; from = runs.at(-1)?.to ?? from) {
    const one = document.paragraphs[tokens[from]?.paragraph ?? -1];
    // "(CROSSTALK)" is the stenographer's.
    if (!one || !opensQuoted(document, from) || tokens[from + 1]?.text === '(') break;
    runs.push(one);
  }
  return runs;
}

function opensQuoted({ quoteStates }: Document, at: number): boolean {
  return quoteStates[at] === 'opening';
}

/** A paragraph that begins with a label and a colon. */
interface Labelled {
  readonly paragraph: TokenRun;
  /** Index of the label's first word: behind the paragraph's quotation mark, if it has one. */
  readonly label: number;
  readonly colon: number;
  readonly name: string;
  /** How many paragraphs have this label. */
  readonly times: number;
}

function labels(document: Document): Labelled[] {
  const times = new Map<string, number>();
  const labelled = document.paragraphs.flatMap((paragraph) => {
    const label = paragraph.from + (opensQuoted(document, paragraph.from) ? 1 : 0);
    const colon = labelEnd(document, { from: label, to: paragraph.to });
    if (colon < 0) return [];
    const name = document.tokens
      .slice(label, colon)
      .map(({ text }) => text)
      .join(' ');
    times.set(name, (times.get(name) ?? 0) + 1);
    return [{ paragraph, label, colon, name }];
  });
  return labelled.map((one) => ({ ...one, times: times.get(one.name) ?? 1 }));
}

/** Fewer labelled paragraphs are no list. */
const FEWEST_ENTRIES = 3;

/**
 * The colons of a list: "Jane Roe: theft. John Doe: fraud.", "Price: 9 dollars". Each of its labels stands
 * once, and what they are followed by is nobody's words; nor is what follows the place where an article was written.
 */
export function listColons(document: Document): ReadonlySet<number> {
  const labelled = labels(document);
  const entries = labelled.filter(({ name, times }) => times === 1 && !isShouted(name));
  const colons = new Set(entries.length < FEWEST_ENTRIES ? [] : entries.map(({ colon }) => colon));
  const shouted = labelled.filter(({ name }) => isShouted(name));
  const first = shouted[0];
  if (shouted.length === 1 && first && isDateline(document, first)) colons.add(first.colon);
  return colons;
}

/** Behind the headline and a line under it the article begins. */
const LAST_DATELINE = 2;

/** "LEEDS: The bridge …": the one label of the article, where it begins. */
function isDateline({ tokens, quoteStates }: Document, { label, colon }: Labelled): boolean {
  return (tokens[label]?.paragraph ?? 0) <= LAST_DATELINE && quoteStates[colon + 1] !== 'opening';
}

function isShouted(name: string): boolean {
  return name === name.toUpperCase() && /\p{Lu}/u.test(name);
}

/** Index of the colon that ends a label at the run's start, with text behind it; or -1. */
function labelEnd(document: Document, run: TokenRun): number {
  for (let k = run.from; k < Math.min(run.to - 1, run.from + LONGEST_LABEL + 1); k++) {
    const token = document.tokens[k];
    if (!token) return -1;
    if (token.text === ':') return k > run.from ? k : -1;
    const inLabel = /^[\p{Lu}.()-]/u.test(token.text) && (!isVerb(token) || isShouted(token.text));
    if (!inLabel) return -1;
  }
  return -1;
}
