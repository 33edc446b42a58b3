import type { TokenRun } from '../document.ts';
import type { Found } from './found.ts';
import { phraseEnd } from './nounPhrase.ts';
import { isAdverb, isFiniteVerb, isOpaque, lower, type Reading, sentenceAt } from './reading.ts';

/** Words that may stand before the participle: "But conceding that …". */
const MOST_BEFORE = 1;

/** "-ing" with a stem: not "thing", "king". */
const PARTICIPLE = /^[a-z]{3,}ing$/;

/** What may stand between the participle's clause and the subject: "…,” he said". */
const EDGE = /^[,”’"']+$/;

/**
 * "Conceding that a deal was likely, [he] warned …": a participle that opens a sentence is said of the subject
 * behind its comma. Gives that subject to what has no source, where it plainly stands there.
 */
export function withSubjectBehind(reading: Reading, found: Found): Found {
  const first = found.cue[0];
  if (found.source || !first || !PARTICIPLE.test(lower(reading, first.from))) return found;
  const sentence = sentenceAt(reading, first.from);
  if (first.from - sentence.from > MOST_BEFORE) return found;
  const end = Math.max(...[...found.cue, ...found.content].map(({ to }) => to));
  const source = subjectAfter(reading, end, sentence.to);
  return source ? { ...found, source } : found;
}

/** The subject of a finite verb right behind the comma at `end`, or null. */
function subjectAfter(reading: Reading, end: number, to: number): TokenRun | null {
  let from = end;
  while (from < to && EDGE.test(lower(reading, from))) from++;
  const edge = [end - 2, end - 1, ...Array.from({ length: from - end }, (_, k) => end + k)];
  if (from >= to || isOpaque(reading, from) || !edge.some((i) => lower(reading, i).includes(',')))
    return null;
  const subjectEnd = phraseEnd(reading, from, to, true);
  let verb = subjectEnd;
  while (lower(reading, verb) === ',' || isAdverb(reading.tokens[verb])) verb++;
  return subjectEnd > from && verb < to && isFiniteVerb(reading.tokens[verb])
    ? { from, to: subjectEnd }
    : null;
}
