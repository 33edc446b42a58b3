import type { Document, TokenRun } from '../document.ts';
import { cueEntry } from './cueForms.ts';
import { type CueGroup, cueGroup } from './cueGroup.ts';
import type { Found } from './found.ts';
import { subjectBefore } from './nounPhrase.ts';
import { isAdverb, isFiniteVerb, isOpaque, isVerb, lower, type Reading, sentenceAt } from './reading.ts';
import { AUXILIARIES, PERSONS, PREPOSITIONS, RELATIVES, SUBORDINATORS } from './words.ts';

/** A subject that ends with a clause of its own: "[An aide who asked not to be named] said …". */
export interface WhoClause {
  /** From "who" to the cue behind the clause. */
  readonly clause: TokenRun;
  /** Index of the cue's verb. */
  readonly head: number;
  /** The subject with its clause. */
  readonly source: TokenRun;
}

/** Longer clauses are not looked through, in tokens. */
const LONGEST = 30;
/** Ends every clause that has no comma before its "who". */
const STOP = /^[,.;:!?—–()"“”]$/;

/** The clauses of a region whose end is the cue of what their subject says, in order. */
export function whoClauses(reading: Reading): WhoClause[] {
  const found: WhoClause[] = [];
  for (let who = reading.region.from + 1; who < reading.region.to; who++) {
    if (lower(reading, who) !== 'who' || isOpaque(reading, who) || STOP.test(lower(reading, who - 1)))
      continue;
    const one = whoClause(reading, who);
    if (one) found.push(one);
  }
  return found;
}

/**
 * Each clause has one finite verb, so the one too many is that of the clause around: "an aide [who asked …] said",
 * "an aide [who spoke anonymously [because he was not allowed to]] said".
 */
function whoClause(reading: Reading, who: number): WhoClause | null {
  const sentence = sentenceAt(reading, who);
  const end = Math.min(sentence.to, who + LONGEST);
  let clauses = 1;
  let verbs: number[] = [];
  for (let k = who + 1; k < end && !isOpaque(reading, k) && !STOP.test(lower(reading, k)); ) {
    const word = lower(reading, k);
    if (RELATIVES.has(word) || SUBORDINATORS.has(word)) clauses++;
    else if (/^(?:and|or|but)$/.test(word) && startsVerb(reading, k + 1)) clauses++;
    if (!startsVerb(reading, k)) {
      k++;
      continue;
    }
    const head = verbEnd(reading, k);
    if (word !== 'to') {
      const group = verbs.length >= clauses ? mainCue(reading, k, head) : null;
      if (group && !mayTakeItIn(reading, verbs, clauses))
        return behind(reading, who, sentence.from, group, k);
      verbs = [...verbs, head];
    }
    k = head + 1;
  }
  return null;
}

function startsVerb(reading: Reading, k: number): boolean {
  const word = lower(reading, k);
  if (AUXILIARIES.has(word)) return true;
  if (word === 'to') return isFiniteVerb(reading.tokens[k + 1]) || AUXILIARIES.has(lower(reading, k + 1));
  return isFiniteVerb(reading.tokens[k]);
}

/** Index of the verb that closes a group: "[was not authorised]", "[to be named]". */
function verbEnd(reading: Reading, from: number): number {
  let k = from;
  while (
    (AUXILIARIES.has(lower(reading, k)) || lower(reading, k) === 'to') &&
    (isFiniteVerb(reading.tokens[k + 1]) ||
      AUXILIARIES.has(lower(reading, k + 1)) ||
      isAdverb(reading.tokens[k + 1]))
  ) {
    k++;
    while (isAdverb(reading.tokens[k]) && k < reading.region.to) k++;
  }
  return k;
}

/** The cue that begins at `from`, if somebody speaks with it, and no pronoun or relative word is its subject. */
function mainCue(reading: Reading, from: number, head: number): CueGroup | null {
  const group = cueGroup(reading, head);
  if (!group || group.passive || group.infinitive || group.entry.cueClass !== 'speech') return null;
  const before = lower(reading, from - 1);
  return PERSONS.has(before) || RELATIVES.has(before) || group.from > head ? null : group;
}

/** "who thinks the minister [said so]": a verb that takes a clause may have this one for it. */
function mayTakeItIn(reading: Reading, verbs: readonly number[], clauses: number): boolean {
  const last = verbs.at(-1);
  const token = last === undefined ? undefined : reading.tokens[last];
  if (last === undefined || !token || verbs.length > clauses) return false;
  const next = lower(reading, last + 1);
  if (next === 'not' || next === 'to' || PREPOSITIONS.has(next)) return false;
  return cueEntry(token)?.frames.has('clause') ?? false;
}

/** @param verb where the cue's verb group begins, without adverbs before it */
function behind(
  reading: Reading,
  who: number,
  lowest: number,
  group: CueGroup,
  verb: number,
): WhoClause | null {
  // "not allowed to speak [publicly] said": an adverb behind a verb is that one's.
  const to = isVerb(reading.tokens[group.from - 1]) ? verb : group.from;
  const subject = subjectBefore(reading, who, lowest);
  if (!subject || RELATIVES.has(lower(reading, subject.from))) return null;
  return {
    clause: { from: who, to },
    head: group.head,
    source: { from: subject.from, to },
  };
}

/** True for a source that ends with such a clause right before its cue. */
export function hasWhoClause({ tokens }: Document, { source, cue }: Found): boolean {
  if (source === null || source.to !== cue[0]?.from) return false;
  for (let k = source.from + 1; k < source.to; k++)
    if (tokens[k]?.lower === 'who') return !STOP.test(tokens[k - 1]?.lower ?? ',');
  return false;
}

/** "An aide who | was there said": of a content that a rule gives to such a source, its source and cue are the better ones. */
export function withWhoClause(found: Found, { source, cue }: Found): Found {
  if (!source) return found;
  const from = Math.min(source.from, found.source?.from ?? source.from);
  return { ...found, source: { from, to: source.to }, cue };
}

/** "The aide, who spoke because the talks | had begun, said": a source that ends within such an insertion holds all of it. */
export function withWholeInsertion({ tokens }: Document, found: Found): Found {
  const { source, cue } = found;
  const before = (cue[0]?.from ?? 0) - 1;
  if (!source || source.to >= before || tokens[before]?.text !== ',') return found;
  let isInside = false;
  for (let k = source.from; k < before; k++) {
    const isMark = STOP.test(tokens[k]?.lower ?? ',');
    if (isMark && isInside) return found;
    if (isMark) isInside = tokens[k]?.text === ',' && tokens[k + 1]?.lower === 'who' && k < source.to;
  }
  return isInside ? { ...found, source: { from: source.from, to: before + 1 } } : found;
}

/** By token within such a clause, where it ends: nothing behind it belongs to what is said within. */
export function endsOf(clauses: readonly WhoClause[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (const { clause } of clauses)
    for (let k = clause.from; k < clause.to; k++) if (!ends.has(k)) ends.set(k, clause.to);
  return ends;
}

/** What of a content stands before `limit`. */
export function upTo(content: readonly TokenRun[], limit: number): readonly TokenRun[] {
  return content
    .map(({ from, to }) => ({ from, to: Math.min(to, limit) }))
    .filter(({ from, to }) => from < to);
}
