import type { TokenRun } from '../document.ts';
import { NOUN_CUES } from '../lexicon/nounCues.ts';
import { clauseFollows } from './complement.ts';
import { rightEnd } from './extent.ts';
import type { Found } from './found.ts';
import { phraseEnd, subjectBefore } from './nounPhrase.ts';
import { clauseEnd, isSubject } from './predicate.ts';
import {
  claim,
  isClaimed,
  isFiniteVerb,
  isNoun,
  isOpaque,
  isVerb,
  lower,
  type Reading,
  sentenceAt,
} from './reading.ts';
import { DETERMINERS, RELATIVES } from './words.ts';

const FRAMES: ReadonlyMap<string, readonly string[]> = new Map(
  NOUN_CUES.flatMap(([noun, frames]) => {
    const list = frames.split(' ');
    const plural = noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
    return [[noun, list] as const, [plural, list] as const];
  }),
);
const OWNERS: ReadonlySet<string> = new Set('his her their its my our your'.split(' '));
/** Prepositions that lead in whoever the claim comes from: "concerns from Qatar", "a warning by the bank". */
const GIVERS: ReadonlySet<string> = new Set(['from', 'by', 'among']);

/** "Roe's claim that X" · "concerns from Qatar that X" · "his criticism of X" · "the statement that X". */
export function nounContents(reading: Reading): Found[] {
  const found: Found[] = [];
  for (let i = reading.region.from; i < reading.region.to; i++) {
    if (isOpaque(reading, i) || isClaimed(reading, i)) continue;
    const frames = FRAMES.get(lower(reading, i));
    if (!frames || !isNamed(reading, i)) continue;
    const one = at(reading, i, frames);
    if (!one || one.content.some((run) => isClaimed(reading, run.from))) continue;
    found.push(one);
    claim(reading, [...one.cue, ...one.content]);
  }
  return found;
}

/** Whether such a noun stands here, and no verb of the same letters. */
function isNamed(reading: Reading, i: number): boolean {
  return FRAMES.has(lower(reading, i)) && (!isVerb(reading.tokens[i]) || isOwned(reading, i));
}

function at(reading: Reading, i: number, frames: readonly string[]): Found | null {
  const { to } = sentenceAt(reading, i);
  let source = owner(reading, i);
  let next = i + 1;
  const given = giver(reading, i, to);
  if (given) {
    source = given;
    next = lower(reading, given.to) === ',' ? insertionEnd(reading, given.to, to) : given.to;
  }
  const word = lower(reading, next);
  if (!frames.includes(word) || next + 1 >= to) return null;
  const base = { cue: [{ from: i, to: i + 1 }], lemma: lower(reading, i) };
  if (word === 'that') {
    if (!clauseFollows(reading, next + 1, to)) return null;
    if (!source && !hasArticle(reading, i)) return null;
    const whole = rightEnd(reading, next, 'clause');
    const end = isSubject(reading, i) ? clauseEnd(reading, next + 1, whole) : whole;
    return {
      ...base,
      source,
      content: [{ from: next, to: end }],
      rule: 'noun cue, that',
      confidence: source ? 0.7 : 0.5,
    };
  }
  if (!source) return givenBehind(reading, i, next, to);
  const from = word === 'to' && isVerb(reading.tokens[next + 1]) ? next : next + 1;
  const whole = rightEnd(reading, from, 'object');
  const end =
    from === next
      ? isSubject(reading, i)
        ? clauseEnd(reading, from, whole)
        : whole
      : objectEnd(reading, from, whole);
  return end > from
    ? { ...base, source, content: [{ from, to: end }], rule: 'noun cue, preposition', confidence: 0.5 }
    : null;
}

/** "accusations of fraud [from both sides]", "condemnation of the attack [by the king]". */
function givenBehind(reading: Reading, i: number, next: number, to: number): Found | null {
  if (lower(reading, next) !== 'of') return null;
  const last = objectEnd(reading, next + 1, rightEnd(reading, next + 1, 'object')) - 1;
  for (let k = next + 2; k < last; k++) {
    const word = lower(reading, k);
    if (word !== 'from' && word !== 'by') continue;
    const end = phraseEnd(reading, k + 1, to, false);
    if (end === k + 1 || reading.tokens[k + 1]?.tag === 'Gerund') return null;
    return {
      cue: [{ from: i, to: i + 1 }],
      lemma: lower(reading, i),
      source: { from: k + 1, to: end },
      content: [{ from: next, to: k }],
      rule: 'noun cue, of, source behind',
      confidence: 0.5,
    };
  }
  return null;
}

/** Where the object of a preposition ends: "of the plan [, which …]", "of the plan [was loud]". */
function objectEnd(reading: Reading, from: number, to: number): number {
  for (let k = from + 1; k < to; k++) {
    const word = lower(reading, k);
    if (word === ',' || RELATIVES.has(word)) return k;
    if (isFiniteVerb(reading.tokens[k]) && !isOpaque(reading, k) && reading.tokens[k]?.tag !== 'Infinitive')
      return k;
  }
  return to;
}

/** "the statement", "a newspaper report": one claim, made by somebody. */
function hasArticle(reading: Reading, i: number): boolean {
  for (let k = i - 1; k >= reading.region.from && k > i - 4; k--) {
    if (/^(?:the|a|an)$/.test(lower(reading, k))) return true;
    if (reading.tokens[k]?.tag !== 'Adjective' && !isNoun(reading.tokens[k])) return false;
  }
  return false;
}

/** Whether it is a noun by what stands before it: "the [old] claim", "Roe's claim", "doctors' warning". */
function isOwned(reading: Reading, i: number): boolean {
  for (let k = i - 1; k >= reading.region.from && k > i - 4; k--) {
    const word = lower(reading, k);
    if (OWNERS.has(word) || DETERMINERS.has(word) || word === "'s" || word === "'" || word === '’')
      return true;
    if (reading.tokens[k]?.tag !== 'Adjective' && !isNoun(reading.tokens[k])) return false;
  }
  return false;
}

/** "Roe's [earlier] claim", "his claim". */
export function owner(reading: Reading, i: number): TokenRun | null {
  const sentence = sentenceAt(reading, i);
  let k = i;
  while (k > sentence.from && k > i - 3) {
    const before = lower(reading, k - 1);
    if (OWNERS.has(before)) return { from: k - 1, to: k };
    if (before === "'s" || before === "'" || before === '’') {
      const end = k - 1;
      return subjectBefore(reading, end, sentence.from);
    }
    const token = reading.tokens[k - 1];
    if (token?.tag !== 'Adjective' && !isNoun(token)) return null;
    k--;
  }
  return null;
}

/** "a warning [by the bank]": who stands right behind the noun, with the preposition that leads in whoever it comes from. */
export function giver(reading: Reading, noun: number, to: number): TokenRun | null {
  const from = noun + 2;
  if (!GIVERS.has(lower(reading, noun + 1)) || from >= to) return null;
  const end = phraseEnd(reading, from, to, false);
  return end > from ? { from, to: end } : null;
}

/** Behind "Qatar[, viewed by many as a partner,]". */
function insertionEnd(reading: Reading, comma: number, to: number): number {
  for (let k = comma + 1; k < Math.min(to, comma + 20); k++) if (lower(reading, k) === ',') return k + 1;
  return comma;
}

/**
 * "Claims by Roe that the vote was rigged [were met with silence]": what the sentence says of the claim is no part of it.
 * The model reads on.
 */
export function withoutPredicate(reading: Reading, found: Found): Found {
  const noun = (found.cue.at(-1)?.to ?? 0) - 1;
  const last = found.content.at(-1);
  const named = [noun, noun - 1].find((i) => i >= (found.cue[0]?.from ?? 0) && isNamed(reading, i));
  const isThat = last !== undefined && lower(reading, last.from) === 'that' && found.content.length === 1;
  if (named === undefined || !isThat || last.from <= named || !isSubject(reading, named)) return found;
  const end = clauseEnd(reading, last.from + 1, last.to);
  return end < last.to ? { ...found, content: [{ from: last.from, to: end }] } : found;
}
