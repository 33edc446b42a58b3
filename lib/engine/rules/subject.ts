import type { TokenRun } from '../document.ts';
import type { CueGroup } from './cueGroup.ts';
import type { Found } from './found.ts';
import { subjectBefore } from './nounPhrase.ts';
import { isAdverb, isFiniteVerb, isOpaque, lower, type Reading, sentenceAt } from './reading.ts';
import { AUXILIARIES, BE, OBJECT_PRONOUNS, OPENERS, RELATIVES, SUBORDINATORS } from './words.ts';

/** "[When] Roe said …", at the sentence's start. */
export function isSubordinate(reading: Reading, source: TokenRun): boolean {
  const { from } = sentenceAt(reading, source.from);
  let k = from;
  if (OPENERS.has(lower(reading, k)) || lower(reading, k) === 'even') k++;
  return k < source.from && source.from - k < 6 && SUBORDINATORS.has(lower(reading, k));
}

/** The subject: right before the cue, or that of the verb it is joined to ("…, adding that", "and said"). */
export function subjectOf(reading: Reading, group: CueGroup, earlier: readonly Found[]): TokenRun | null {
  const sentence = sentenceAt(reading, group.head);
  const near = group.infinitive
    ? subjectOfInfinitive(reading, group, sentence.from)
    : subjectBefore(reading, group.from, sentence.from);
  // "She released an ad [showing …]": the ad is not who speaks.
  const hangsOn = group.entry.form === 'gerund' && group.from === group.head;
  if (near && !hangsOn) return near;
  const last = earlier.at(-1);
  if (last?.source && (last.cue[0]?.from ?? 0) >= sentence.from && (last.cue[0]?.from ?? 0) < group.from) {
    return last.source;
  }
  return mainSubject(reading, group);
}

/** "It is important for [me] to stress that …". */
function subjectOfInfinitive(reading: Reading, { from }: CueGroup, lowest: number): TokenRun | null {
  if (from - 2 < lowest) return null;
  const near = OBJECT_PRONOUNS.has(lower(reading, from - 1))
    ? { from: from - 1, to: from }
    : subjectBefore(reading, from, lowest);
  return near && lower(reading, near.from - 1) === 'for' ? near : null;
}

/** Verbs looked at for a subject: a sentence with more is a list or noise. */
const MOST_VERBS = 10;

/**
 * The subject of the verb that this one hangs on: the nearest finite one, past clauses of their own
 * ("who left", "after he left").
 */
function mainSubject(reading: Reading, group: CueGroup): TokenRun | null {
  const sentence = sentenceAt(reading, group.head);
  let tries = 0;
  for (let k = group.from - 1; k > sentence.from && tries < MOST_VERBS; k--) {
    if (isOpaque(reading, k) || !isFiniteVerb(reading.tokens[k])) continue;
    tries++;
    let from = k;
    while (
      from > sentence.from &&
      (AUXILIARIES.has(lower(reading, from - 1)) || isAdverb(reading.tokens[from - 1]))
    )
      from--;
    const subject = subjectBefore(reading, from, sentence.from);
    if (!subject || RELATIVES.has(lower(reading, subject.from))) continue;
    // "It is petty to say that …": nobody says it.
    if (group.infinitive && lower(reading, subject.from) === 'it' && BE.has(lower(reading, k))) return null;
    return subject;
  }
  return group.infinitive ? null : subjectBefore(reading, group.from, sentence.from);
}
