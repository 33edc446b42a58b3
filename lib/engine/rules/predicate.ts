/** A clause that hangs on the subject of its sentence ends where that sentence's own verb comes. */
import type { Token } from '../document.ts';
import { cueEntry } from './cueForms.ts';
import { isAdverb, isFiniteVerb, isNoun, isOpaque, lower, type Reading, sentenceAt } from './reading.ts';
import { AUXILIARIES, DETERMINERS, PERSONS, RELATIVES, SUBORDINATORS } from './words.ts';

/** How far before its verb a subject's determiner is looked for, in tokens. */
const NOUN_PHRASE = 6;

/** Whether no verb stands before it in its sentence: "[The claim] that X was withdrawn". */
export function isSubject(reading: Reading, i: number): boolean {
  for (let k = sentenceAt(reading, i).from; k < i; k++) if (isFiniteVerb(reading.tokens[k])) return false;
  return true;
}

/** Where the verb of the sentence comes, behind that of the clause: "that the plant was unsafe [grew]". */
export function clauseEnd(reading: Reading, from: number, to: number): number {
  const isInfinitive = lower(reading, from) === 'to';
  let verb = isInfinitive ? from + 1 : -1;
  for (let k = from; k < to; k++) {
    const word = lower(reading, k);
    // "his promise to mend it notwithstanding[, the dam leaks]"
    if (isInfinitive && word === ',') return k;
    const parts =
      /^(?:and|or|but|,|that|what|how|why)$/.test(word) || RELATIVES.has(word) || SUBORDINATORS.has(word);
    if (parts || isOpaque(reading, k)) verb = -1;
    else if (k > Math.max(from, verb) && startsVerb(reading, k, from)) {
      const isSubjunctive = reading.tokens[k]?.tag === 'Infinitive';
      if (verb >= 0 && !isSubjunctive && !isNested(reading, verb, k)) return k;
      verb = k;
    }
  }
  return to;
}

/** Whether a finite verb with its auxiliaries begins here: "that it was seen [were] met". */
function startsVerb(reading: Reading, k: number, from: number): boolean {
  if (!isFiniteVerb(reading.tokens[k])) return false;
  let before = k - 1;
  while (before > from && isAdverb(reading.tokens[before])) before--;
  return lower(reading, before) !== 'to' && !AUXILIARIES.has(lower(reading, before));
}

/**
 * "that he knew [it was] late": the second verb has a subject of its own, in a clause that the first one takes; or in one
 * about a noun: "the mess [the firms have] left".
 */
function isNested(reading: Reading, verb: number, k: number): boolean {
  const before = reading.tokens[k - 1];
  if (!before || !(isNoun(before) || PERSONS.has(before.lower) || before.lower === 'this')) return false;
  return PERSONS.has(before.lower) || takesClause(headOf(reading, verb)) || isAboutNoun(reading, verb, k);
}

function isAboutNoun(reading: Reading, verb: number, k: number): boolean {
  let start = k - 1;
  while (start > Math.max(verb, k - NOUN_PHRASE) && !DETERMINERS.has(lower(reading, start))) start--;
  return start - 1 > verb && isNoun(reading.tokens[start - 1]);
}

function headOf(reading: Reading, verb: number): Token | undefined {
  let head = verb;
  while (AUXILIARIES.has(lower(reading, head)) || isAdverb(reading.tokens[head])) head++;
  return reading.tokens[head];
}

function takesClause(token: Token | undefined): boolean {
  const frames = token && cueEntry(token)?.frames;
  return frames !== undefined && frames !== null && (frames.has('clause') || frames.has('that'));
}
