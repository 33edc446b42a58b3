import type { TokenRun } from '../document.ts';
import { rightEnd } from './extent.ts';
import type { Found } from './found.ts';
import { phraseEnd, subjectBefore } from './nounPhrase.ts';
import { isAdverb, isClaimed, isOpaque, lower, type Reading, sentenceAt } from './reading.ts';
import { AUXILIARIES, BE } from './words.ts';

const PUT: ReadonlySet<string> = new Set(['put', 'puts', 'putting']);
/** What can be reckoned: "the death [toll]", "the [number] of wounded". */
const RECKONED: ReadonlySet<string> = new Set(
  `toll tolls number numbers figure figures total totals cost costs count tally size share value price rate damage damages
  loss losses casualties deaths turnout crowd chance chances odds bill population`.split(/\s+/),
);
/** Words before the number: "at 32", "closer to 60". */
const LINKS: ReadonlySet<string> = new Set(
  'above around as at below between closer nearer over under'.split(' '),
);
/** How far behind the verb what is reckoned, and then the number, may stand, in tokens. */
const REACH = 8;

/** "Officials put the death toll at 32": a verb of no speech, and yet somebody's word for a number. */
export function reckonings(reading: Reading): Found[] {
  const found: Found[] = [];
  for (let i = reading.region.from; i < reading.region.to; i++) {
    if (!PUT.has(lower(reading, i)) || isOpaque(reading, i) || isClaimed(reading, i)) continue;
    const sentence = sentenceAt(reading, i);
    const { from, passive } = verbStart(reading, i, sentence.from);
    const subject = subjectBefore(reading, from, sentence.from);
    if (!subject) continue;
    const one = passive ? isPut(reading, i, subject) : puts(reading, i, subject);
    if (one) found.push({ ...one, cue: [{ from, to: i + 1 }], lemma: 'put', confidence: 0.7 });
  }
  return found;
}

type Part = Pick<Found, 'source' | 'content' | 'rule'>;

/** "have put", "was put": where the verb begins. */
function verbStart(reading: Reading, i: number, lowest: number): { from: number; passive: boolean } {
  let from = i;
  let passive = false;
  while (from > lowest && (AUXILIARIES.has(lower(reading, from - 1)) || isAdverb(reading.tokens[from - 1]))) {
    from--;
    passive ||= BE.has(lower(reading, from));
  }
  return { from, passive: passive && lower(reading, i) === 'put' };
}

/** "Officials put [the toll at 32]" */
function puts(reading: Reading, i: number, subject: TokenRun): Part | null {
  const { to } = sentenceAt(reading, i);
  // "puts it at 41"
  const noun =
    lower(reading, i + 1) === 'it' ? i + 1 : within(reading, i + 1, to, (word) => RECKONED.has(word));
  if (noun < 0 || numberBehind(reading, noun + 1, to) < 0) return null;
  return {
    source: makerOf(reading, subject),
    content: [{ from: i + 1, to: rightEnd(reading, i + 1, 'object') }],
    rule: 'source, put, number',
  };
}

/** "[The toll] was put [at 32] by officials" */
function isPut(reading: Reading, i: number, subject: TokenRun): Part | null {
  const { to } = sentenceAt(reading, i);
  if (within(reading, subject.from, subject.to, (word) => RECKONED.has(word)) < 0) return null;
  const number = LINKS.has(lower(reading, i + 1)) ? numberBehind(reading, i + 1, to) : -1;
  if (number < 0) return null;
  const by = within(reading, number, to, (word) => word === 'by');
  const agent = by < 0 ? by : phraseEnd(reading, by + 1, to, true);
  return {
    source: agent > by + 1 ? { from: by + 1, to: agent } : null,
    content: [subject, { from: i + 1, to: by < 0 ? rightEnd(reading, i + 1, 'object') : by }],
    rule: 'number, put by source',
  };
}

function numberBehind(reading: Reading, from: number, to: number): number {
  const link = within(reading, from, to, (word) => LINKS.has(word));
  return link < 0 ? -1 : within(reading, link + 1, to, (_, k) => isNumber(reading, k));
}

/** Nouns for a reckoning that somebody makes. */
const RECKONINGS: ReadonlySet<string> = new Set(
  'calculations count counts estimate estimates figures tally'.split(' '),
);

/** "Estimates by [the UN] put the toll at 400": whoever makes them tells it. */
function makerOf(reading: Reading, subject: TokenRun): TokenRun {
  for (let k = subject.from; k < subject.to - 2; k++) {
    const isMade = /^(?:by|from)$/.test(lower(reading, k + 1));
    if (isMade && RECKONINGS.has(lower(reading, k))) return { from: k + 2, to: subject.to };
  }
  return subject;
}

/** Index of the next such token, or -1. */
function within(
  reading: Reading,
  from: number,
  to: number,
  fits: (word: string, k: number) => boolean,
): number {
  for (let k = from; k < Math.min(to, from + REACH); k++) {
    if (isOpaque(reading, k) || lower(reading, k) === ',') return -1;
    if (fits(lower(reading, k), k)) return k;
  }
  return -1;
}

function isNumber({ tokens }: Reading, k: number): boolean {
  return tokens[k]?.tag === 'Value' || /^[$£€]?\d/.test(tokens[k]?.text ?? '');
}
