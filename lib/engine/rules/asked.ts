/** “Asked if he would resign, Lee said no”: a question of nobody named before its answer. */
import { rightEnd } from './extent.ts';
import { addFree, type Found } from './found.ts';
import { phraseEnd } from './nounPhrase.ts';
import { isOpaque, lower, type Reading } from './reading.ts';
import { OPENERS, WH } from './words.ts';

const BEFORE: ReadonlySet<string> = new Set(['when', 'whenever']);
const VERBS: ReadonlySet<string> = new Set(['asked', 'pressed', 'questioned', 'quizzed']);
const ABOUT: ReadonlySet<string> = new Set(['about', 'on', 'over']);

/** Claims what it finds. */
export function askedFirst(reading: Reading): Found[] {
  const found: Found[] = [];
  for (const { from, to } of reading.sentences) {
    let head = from;
    while (head < from + 2 && (OPENERS.has(lower(reading, head)) || BEFORE.has(lower(reading, head)))) head++;
    if (!VERBS.has(lower(reading, head)) || isOpaque(reading, head)) continue;
    addFree(reading, found, at(reading, head, to));
  }
  return found;
}

function at(reading: Reading, head: number, to: number): Found | null {
  const by = lower(reading, head + 1) === 'by' ? phraseEnd(reading, head + 2, to, false) : head + 2;
  const source = by > head + 2 ? { from: head + 2, to: by } : null;
  const next = source ? by : head + 1;
  const isAbout = ABOUT.has(lower(reading, next));
  if (!isAbout && !WH.has(lower(reading, next))) return null;
  const from = isAbout ? next + 1 : next;
  const end = rightEnd(reading, from, 'clause', true);
  // Behind the question its answer.
  if (end <= from || lower(reading, end) !== ',') return null;
  return {
    cue: source ? [{ from: head, to: head + 1 }] : [{ from: head, to: from }],
    source,
    content: [{ from, to: end }],
    rule: 'asked, content, answer',
    lemma: 'ask',
    confidence: 0.8,
  };
}
