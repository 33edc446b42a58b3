import type { Token, TokenRun } from '../document.ts';
import type { CueGroup } from './cueGroup.ts';
import { type ExtentMode, rightEnd } from './extent.ts';
import { phraseEnd } from './nounPhrase.ts';
import {
  isAdverb,
  isFiniteVerb,
  isNoun,
  isOpaque,
  isVerb,
  lower,
  type Reading,
  sentenceAt,
} from './reading.ts';
import {
  CITING,
  DATES,
  DETERMINERS,
  OBJECT_PRONOUNS,
  PERSONS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  WH,
} from './words.ts';

/** What follows a cue as its content. */
export interface Complement {
  readonly content: readonly TokenRun[];
  /** The cue's own further words: "called [for]". */
  readonly particle: TokenRun | null;
  readonly kind: 'quote' | 'that' | 'clause' | 'wh' | 'to' | 'object' | 'preposition';
}

/** How far behind the cue its complement may start, in tokens. */
const REACH = 24;

/**
 * The cue's complement to its right, by the frames its row allows; null if none stands there.
 *
 * @param subordinate the cue's clause is led in by "when", "after"…: it ends where the main clause starts.
 */
export function complement(reading: Reading, group: CueGroup, subordinate = false): Complement | null {
  const found = anyComplement(reading, group);
  if (!found || !subordinate) return found;
  const content = found.content.map((run) => {
    const end = rightEnd(reading, run.from, 'clause', true);
    return end > run.from ? { from: run.from, to: Math.min(run.to, end) } : run;
  });
  return { ...found, content };
}

function anyComplement(reading: Reading, group: CueGroup): Complement | null {
  const { frames } = group.entry;
  const sentence = sentenceAt(reading, group.head);
  const next = behindCitation(reading, group.head + 1, sentence.to);
  const opens = quoteAhead(reading, next, sentence.to);
  if (opens >= 0 && (frames.has('quote') || frames.has('quoteOnly') || opens === next)) {
    return speech(reading, opens);
  }
  if (next >= sentence.to) return null;
  const word = lower(reading, next);
  if (frames.has('recipient') || frames.has('recipientTo') || frames.has('recipientWh')) {
    const behind = behindRecipient(reading, group, sentence.to);
    if (behind) return behind;
  }
  if (frames.has('to-object') && word === 'to') return behindParticle(reading, next, sentence.to);
  if (PREPOSITIONS.has(word) && word !== 'to' && frames.has(word))
    return behindParticle(reading, next, sentence.to);
  const start = skipAdjuncts(reading, next, sentence.to);
  const at = lower(reading, start);
  if (at === 'that' && frames.has('that') && start < sentence.to) {
    if (
      !(
        start === next &&
        group.entry.cueClass === 'thought' &&
        !clauseFollows(reading, start + 1, sentence.to)
      )
    ) {
      return whole(reading, start, 'that', 'clause');
    }
  }
  if (at === 'to' && frames.has('to') && isBaseVerb(reading, start + 1))
    return whole(reading, start, 'to', 'clause');
  if (WH.has(at) && frames.has('wh')) return whole(reading, start, 'wh', 'clause');
  if (start !== next && !DATES.has(word) && word !== 'on') return null;
  if (frames.has('objectTo')) {
    const end = phraseEnd(reading, start, sentence.to, false);
    if (end > start && lower(reading, end) === 'to') return whole(reading, start, 'to', 'clause');
  }
  if (frames.has('objectAs')) {
    const end = phraseEnd(reading, start, sentence.to, true);
    // "rated 32 % of Republican [claims] as false": the tagger takes many a plural for a verb.
    const as = isAs(reading, end) || (/s$/.test(lower(reading, end)) && isAs(reading, end + 1));
    if (end > start && as) return whole(reading, start, 'object', 'object');
  }
  if (frames.has('clause') && clauseFollows(reading, start, sentence.to)) {
    return whole(reading, start, 'clause', 'clause');
  }
  if (frames.has('object') && objectFollows(reading, start, sentence.to)) {
    return whole(reading, start, 'object', 'object');
  }
  return null;
}

/** "as a threat", but not "as it left". */
const isAs = (reading: Reading, i: number): boolean =>
  lower(reading, i) === 'as' && !PERSONS.has(lower(reading, i + 1));

/** "Reuters reported[, citing two officials,] that …": where the complement may stand. */
function behindCitation(reading: Reading, next: number, to: number): number {
  if (lower(reading, next) !== ',' || !CITING.has(lower(reading, next + 1))) return next;
  for (let k = next + 2; k < Math.min(to, next + REACH); k++) {
    if (lower(reading, k) === ',') return lower(reading, k + 1) === 'that' ? k + 1 : next;
  }
  return next;
}

function whole(
  reading: Reading,
  start: number,
  kind: Complement['kind'],
  mode: ExtentMode,
): Complement | null {
  const to = rightEnd(reading, start, mode);
  return to > start ? { content: [{ from: start, to }], particle: null, kind } : null;
}

/** The quotation, and what belongs to its sentence: not a phrase behind it (“Out,” [as they left]). */
function speech(reading: Reading, opens: number): Complement | null {
  const found = whole(reading, opens, 'quote', 'clause');
  const quoted = reading.openAt.get(opens);
  if (!found || !quoted) return found;
  const next = lower(reading, quoted.close + 1);
  const ends =
    lower(reading, quoted.close - 1) === ',' && (PREPOSITIONS.has(next) || SUBORDINATORS.has(next));
  return ends ? { ...found, content: [{ from: opens, to: quoted.close + 1 }] } : found;
}

function behindParticle(reading: Reading, particle: number, to: number): Complement | null {
  if (particle + 1 >= to) return null;
  const found = whole(reading, particle + 1, 'preposition', 'object');
  return found ? { ...found, particle: { from: particle, to: particle + 1 } } : null;
}

/** Index of an opening mark right ahead: said, “ · said: “ · said of the plan: “ · or -1. */
function quoteAhead(reading: Reading, next: number, to: number): number {
  if (reading.openAt.has(next)) return next;
  for (let k = next; k < Math.min(to, next + REACH); k++) {
    const word = lower(reading, k);
    if ((word === ',' || word === ':') && reading.openAt.has(k + 1)) return k + 1;
    if (word === ',' || word === ';' || word === 'that' || isOpaque(reading, k)) return -1;
    if (isFiniteVerb(reading.tokens[k]) && k > next) return -1;
  }
  return -1;
}

/** "told [reporters] that …", "urged [the crowd] to …": content behind the person addressed. */
function behindRecipient(reading: Reading, group: CueGroup, to: number): Complement | null {
  const { frames } = group.entry;
  const next = group.head + 1;
  const end = group.passive ? next : phraseEnd(reading, next, to, true);
  if (end === next && !group.passive) return null;
  const start = skipAdjuncts(reading, end, to);
  const word = lower(reading, start);
  if (start >= to) return null;
  if ((word === 'that' || reading.openAt.has(start)) && frames.has('recipient')) {
    return whole(reading, start, 'that', 'clause');
  }
  if (word === 'to' && isBaseVerb(reading, start + 1)) return whole(reading, start, 'to', 'clause');
  if (WH.has(word)) return whole(reading, start, 'wh', 'clause');
  if (word === 'about' && !frames.has('recipient')) return behindParticle(reading, start, to);
  if (frames.has('recipient') && start === end && clauseFollows(reading, end, to)) {
    return whole(reading, end, 'clause', 'clause');
  }
  return null;
}

/** Behind dates and, where "that" or a quotation follows, behind phrases: "said [on Monday in Rome] that". */
export function skipAdjuncts(reading: Reading, start: number, to: number): number {
  let k = start;
  while (
    k < to &&
    (DATES.has(lower(reading, k)) ||
      (/^(?:on|this|last|next|early|late)$/.test(lower(reading, k)) && DATES.has(lower(reading, k + 1))))
  )
    k++;
  for (let i = k; i < Math.min(to, k + REACH); i++) {
    const word = lower(reading, i);
    if (
      i === k &&
      !(PREPOSITIONS.has(word) || isAdverb(reading.tokens[i]) || word === ',' || DATES.has(word))
    )
      break;
    if (word === 'that' && i > k && !isVerb(reading.tokens[i - 1])) {
      return clauseFollows(reading, i + 1, to) && !isFiniteVerb(reading.tokens[i + 1]) ? i : k;
    }
    if (word === ';' || word === ':' || isOpaque(reading, i)) break;
    if (isFiniteVerb(reading.tokens[i]) && !isNoun(reading.tokens[i])) break;
  }
  return k;
}

function isBaseVerb(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  return (
    token !== undefined &&
    (reading.openAt.has(i) ||
      isVerb(token) ||
      isAdverb(token) ||
      token.lower === 'be' ||
      token.tag === 'Noun')
  );
}

/** Whether a subject and a finite verb come before the next stop. */
export function clauseFollows(reading: Reading, start: number, to: number): boolean {
  // "that the flood cost millions": the tagger misses many a verb behind "that the".
  if (start + 2 < to && lower(reading, start - 1) === 'that') {
    if (DETERMINERS.has(lower(reading, start)) || PERSONS.has(lower(reading, start))) return true;
  }

  const first = reading.tokens[start];
  if (!first || start >= to) return false;
  if (reading.openAt.has(start)) return true;
  if (first.tag === 'Punctuation' || first.tag === 'Conjunction') return first.text === '$';
  if (first.lower === 'as' || first.lower === 'not' || startsWithVerb(reading, start)) return false;
  // "said [in 2015] the bridge was safe", but "said [in a statement]": the clause comes behind the phrase.
  if (first.lower === 'in') {
    const behind = phraseEnd(reading, start + 1, to, false);
    return behind > start + 1 && lower(reading, behind) !== ',' && clauseFollows(reading, behind, to);
  }
  // "reported [at least 5,000] people came"
  const amount = /^(?:least|most|\p{N}.*)$/u.test(lower(reading, start + 1));
  if (!amount && PREPOSITIONS.has(first.lower) && !DATES.has(first.lower) && first.lower !== 'if')
    return false;
  for (let k = start + 1; k < Math.min(to, start + REACH); k++) {
    const token = reading.tokens[k];
    if (!token) return false;
    if (
      isFiniteVerb(token) &&
      !(k === start + 1 && token.tag === 'Infinitive' && OBJECT_PRONOUNS.has(first.lower))
    )
      return true;
    if (/^[.;:?!]$/.test(token.text)) return false;
  }
  return false;
}

/** "[is] in the East": a verb without its subject; but "[prices] would fall", which the tagger takes for one. */
function startsWithVerb(reading: Reading, start: number): boolean {
  const { tag, text } = reading.tokens[start] as Token;
  if (/^\p{Lu}/u.test(text)) return false;
  if (tag === 'PresentTense') return !isFiniteVerb(reading.tokens[start + 1]);
  return tag === 'Copula' || tag === 'Auxiliary' || tag === 'Modal' || tag === 'PastTense';
}

function objectFollows(reading: Reading, start: number, to: number): boolean {
  const token = reading.tokens[start];
  if (!token || start >= to) return false;
  if (reading.openAt.has(start)) return true;
  if (token.tag === 'Punctuation' || PREPOSITIONS.has(token.lower) || token.lower === 'to')
    return token.text === '$';
  return (
    isNoun(token) ||
    token.tag === 'Adjective' ||
    token.tag === 'Unknown' ||
    token.tag === 'Gerund' ||
    DETERMINERS.has(token.lower) ||
    token.tag === 'Determiner' ||
    OBJECT_PRONOUNS.has(token.lower) ||
    SUBJECT_PRONOUNS.has(token.lower) ||
    isAdverb(token) ||
    WH.has(token.lower)
  );
}
