/** A cue between commas with its source behind it: “The law, say its critics, is cruel”. */
import { sourceNoun } from '../lexicon/sourceNouns.ts';
import { type CueEntry, cueEntry } from './cueForms.ts';
import { rightEnd, trimLeft } from './extent.ts';
import { addFree, type Found } from './found.ts';
import { phraseEnd } from './nounPhrase.ts';
import { isAdverb, isCapital, isFiniteVerb, isOpaque, lower, type Reading, sentenceAt } from './reading.ts';
import { DATES } from './words.ts';

/** Verbs whose past form is no participle of what stands before it: "the plan, announced days ago, is". */
const SAID: ReadonlySet<string> = new Set(['say', 'add', 'argue', 'insist', 'think', 'write']);

/** Claims what it finds. */
export function insertedCues(reading: Reading): Found[] {
  const found: Found[] = [];
  for (let comma = reading.region.from + 1; comma + 3 < reading.region.to; comma++) {
    if (lower(reading, comma) !== ',' || isOpaque(reading, comma)) continue;
    addFree(reading, found, at(reading, comma));
  }
  return found;
}

function at(reading: Reading, comma: number): Found | null {
  const sentence = sentenceAt(reading, comma);
  const head = comma + 1;
  const token = reading.tokens[head];
  const entry = token && head < sentence.to ? cueEntry(token) : null;
  if (!entry || !mayInvert(entry)) return null;
  const end = phraseEnd(reading, head + 1, sentence.to, false);
  if (lower(reading, end) !== ',' || !namesSomeone(reading, head + 1, end)) return null;
  const from = trimLeft(reading, sentence.from, comma);
  if (from >= comma || !goesOn(reading, from, comma, end + 1)) return null;
  const to = rightEnd(reading, end + 1, 'clause');
  if (to <= end + 1) return null;
  return {
    cue: [{ from: head, to: head + 1 }],
    source: { from: head + 1, to: end },
    content: [
      { from, to: comma },
      { from: end + 1, to },
    ],
    rule: 'content, inserted cue, source',
    lemma: entry.lemma,
    confidence: 0.85,
  };
}

function mayInvert({ form, frames, cueClass, lemma }: CueEntry): boolean {
  if (!frames.has('quote') || (cueClass !== 'speech' && cueClass !== 'thought')) return false;
  return form === 'present' || form === 'base' || (form === 'past' && SAID.has(lemma));
}

/** A name, a noun for people or papers; no day. */
function namesSomeone(reading: Reading, from: number, end: number): boolean {
  for (let k = from; k < end; k++) {
    if (DATES.has(lower(reading, k)) || isOpaque(reading, k)) return false;
  }
  const last = end - 1;
  return end > from && (isCapital(reading.tokens[last]) || sourceNoun(lower(reading, last)) !== undefined);
}

/** Whether one clause stands around the insertion: its verb comes right behind, or right before with the rest behind. */
function goesOn(reading: Reading, from: number, comma: number, behind: number): boolean {
  const before = reading.tokens[comma - 1];
  if (before?.tag === 'Copula' || before?.lower === 'that') return true;
  for (let k = from; k < comma; k++)
    if (isFiniteVerb(reading.tokens[k]) && !isOpaque(reading, k)) return false;
  let verb = behind;
  while (isAdverb(reading.tokens[verb])) verb++;
  return isFiniteVerb(reading.tokens[verb]);
}
