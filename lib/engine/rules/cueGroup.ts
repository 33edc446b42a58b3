import type { TokenRun } from '../document.ts';
import { type CueEntry, cueEntry } from './cueForms.ts';
import { isAdverb, isClaimed, isNoun, isOpaque, lower, type Reading, sentenceAt } from './reading.ts';
import { AUXILIARIES, BE, DETERMINERS, PERSONS, PREPOSITIONS, RELATIVES } from './words.ts';

/** A cue verb with its auxiliaries: "has also [said]", "was [accused]". */
export interface CueGroup {
  readonly entry: CueEntry;
  /** Index of the verb itself. */
  readonly head: number;
  /** Index of its first auxiliary or adverb. */
  readonly from: number;
  readonly passive: boolean;
  /** "to say", with or without a verb before. */
  readonly infinitive: boolean;
}

/** Verbs whose form with "s" is never a noun's plural, whatever the tagger makes of it: "what the union [describes] as X". */
const NEVER_NOUNS: ReadonlySet<string> = new Set(
  `describe consider regard deem characterize argue insist believe think know explain announce declare confirm deny admit
  allege assert contend maintain concede suggest acknowledge accuse denounce condemn emphasize criticize criticise portray affirm
  applaud approve assail assure clarify commend deride disclose dismiss hail identify inform lambaste laud oppose predict proclaim
  propose reaffirm rebut recommend refuse refute reiterate reveal testify threaten warn`.split(/\s+/),
);

const NOUN_TAGS: ReadonlySet<string> = new Set(['Noun', 'Plural', 'ProperNoun', 'Adjective', 'Possessive']);

/** The cue group whose verb is token `i`, or null if it is no cue there ("his claims", "the call"). */
export function cueGroup(reading: Reading, i: number): CueGroup | null {
  const token = reading.tokens[i];
  if (!token || isOpaque(reading, i) || isClaimed(reading, i)) return null;
  const entry = cueEntry(token);
  if (!entry) return null;
  const lowest = sentenceAt(reading, i).from;
  let from = i;
  let auxiliary = '';
  let nearest = '';
  while (from > lowest && !isOpaque(reading, from - 1)) {
    const word = lower(reading, from - 1);
    const before = reading.tokens[from - 1];
    if (AUXILIARIES.has(word)) {
      // "Smith's said" is rare, "Smith's plan" is not.
      if (word === "'s" && isNoun(reading.tokens[from - 2])) break;
      if (nearest === '') nearest = word;
      auxiliary = word;
      from--;
    } else if (isAdverb(before)) from--;
    else break;
  }
  const infinitive = lower(reading, from - 1) === 'to' && entry.form === 'base' && from > lowest;
  if (infinitive) from--;
  const passive = BE.has(nearest) && (entry.form === 'past' || entry.form === 'participle');
  if (entry.form === 'participle' && auxiliary === '') return null;
  if (entry.form === 'base' && BE.has(nearest)) return null;
  if (!infinitive && auxiliary === '' && !looksVerbal(reading, i, entry)) return null;
  return { entry, head: i, from, passive, infinitive };
}

/** Words that are verbs or nouns by their letters ("claims", "report"): verbs behind a subject, nouns else. */
function looksVerbal(reading: Reading, i: number, entry: CueEntry): boolean {
  const token = reading.tokens[i];
  const before = lower(reading, i - 1);
  if (!token) return false;
  if (PERSONS.has(before) || RELATIVES.has(before)) return true;
  // "Moody’s rated the bonds as junk"
  if (before === "'s" && entry.form === 'past' && opensObject(reading, i + 1)) return true;
  if (
    DETERMINERS.has(before) ||
    before === "'s" ||
    before === '’' ||
    before === "'" ||
    before === 'of' ||
    PREPOSITIONS.has(before)
  ) {
    return entry.form === 'gerund' && PREPOSITIONS.has(before);
  }
  if (entry.form === 'past') return token.tag !== 'Adjective' || entry.cueClass === 'speech';
  if (entry.form === 'gerund')
    return !NOUN_TAGS.has(token.tag) || before === ',' || reading.closeAt.has(i - 1);
  if (entry.lemma === 'say' || entry.lemma === 'tell') return true;
  if (entry.form === 'present' && NEVER_NOUNS.has(entry.lemma)) return true;
  if (!NOUN_TAGS.has(token.tag)) return true;
  // "the bank estimates that …", "analysts forecast that …": a noun would have its own determiner or owner.
  const next = lower(reading, i + 1);
  return (
    (entry.form === 'present' || entry.form === 'base') &&
    (next === 'that' || next === 'to') &&
    i - 2 >= reading.region.from &&
    (isNoun(reading.tokens[i - 1]) || DETERMINERS.has(lower(reading, i - 2)))
  );
}

const opensObject = (reading: Reading, i: number): boolean =>
  DETERMINERS.has(lower(reading, i)) || lower(reading, i) === 'that' || reading.openAt.has(i);

/** The verb with what stands before it, as token run. */
export function cueRun(group: CueGroup): TokenRun {
  return { from: group.from, to: group.head + 1 };
}
