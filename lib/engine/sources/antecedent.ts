import { isPlace } from '../lexicon/places.ts';
import type { Pronoun } from '../lexicon/pronouns.ts';
import { finalKind } from './kind.ts';
import type { Reading } from './reading.ts';
import type { Referent, Seen } from './referent.ts';

/** Where a pronoun stands, and what it must not mean. */
export interface Place {
  readonly token: number;
  readonly sentence: number;
  readonly quoted: boolean;
  /** In somebody's reported words, quoted or not. */
  readonly reported: boolean;
  /** Who speaks the words in which the pronoun stands, if it stands in someone's words. */
  readonly speaker: Referent | null;
  /** Start and end of the pronoun's own content: what is named there is seldom the source. */
  readonly content: { readonly start: number; readonly end: number } | null;
}

/**
 * What speaks for a mention as antecedent, added up. Distances are in sentences. Rows: weight and example.
 * Weights were set by hand on the gold of issue 4 and checked on other articles.
 */
const WEIGHT = {
  /** Is a source by name somewhere in the article. */
  speaks: 1,
  /** Each sentence between, up to `farthest`. */
  sentence: -1,
  /** "Trump … . He": subject of its clause. */
  subject: 1.2,
  /** "the Trump plan … He". */
  modifier: -0.8,
  /** Named inside a quotation, while the pronoun stands outside. */
  quoted: -2,
  /** Source of the attribution before, less for each sentence since. */
  lastSource: 2.6,
  lastSourceAge: -0.4,
  /** Share of that left once somebody else came to be the subject: "Page said. Burke disagreed … he said". */
  superseded: 0.3,
  /** "which worries Henry Cress, president of the club. … he said": new since the last source, with who it is. */
  introduced: 2.2,
  /** For each earlier mention, up to six. */
  mention: 0.15,
  /** Gender is known to fit, not just unknown. */
  gender: 0.8,
  /** "Smith said he…": the pronoun stands in the speaker's reported words. */
  speaker: 2.5,
  /** Named only in what the pronoun's owner says. */
  ownContent: -3,
  /** Named in what somebody else is reported to say. */
  reported: -0.5,
  /** Documents seldom say "it" of themselves. */
  document: -0.8,
  /** A name that may be of a person or of anything else. */
  unknownKind: -1.2,
} as const;

const FARTHEST = 6;
/** Mentions of one referent that are looked at: bounds the work on any text. */
const MOST_SEEN = 8;
/** Below this nobody is named. */
const LEAST: Readonly<Record<'he' | 'she' | 'it' | 'they', number>> = {
  he: -3.5,
  she: -3.5,
  it: -0.9,
  they: -2,
};

/** The most likely one whom "he", "she", "it" or "they" means, or null. */
export function antecedent(reading: Reading, asks: Pronoun['asks'], place: Place): Referent | null {
  if (asks !== 'he' && asks !== 'she' && asks !== 'it' && asks !== 'they') return null;
  let best: Referent | null = null;
  let most: number = LEAST[asks];
  const superseded = isSuperseded(reading, asks);
  for (const referent of reading.recent) {
    const fit = fitness(referent, asks);
    if (fit === null) continue;
    if (referent === place.speaker && (place.quoted || referent.kind === 'document')) continue;
    const score = fit + standing(reading, referent, place, superseded);
    if (score > most) {
      best = referent;
      most = score;
    }
  }
  return best;
}

/** How well the pronoun goes with the referent; null if it cannot. */
function fitness(referent: Referent, asks: 'he' | 'she' | 'it' | 'they'): number | null {
  const { kind, gender, plural, members } = referent;
  if (asks === 'he' || asks === 'she') {
    if (plural || members.length > 0 || kind === 'author') return null;
    if (gender !== null) return gender === asks ? WEIGHT.gender : null;
    if (kind === 'person' || kind === 'anonymous-person') return 0;
    if (kind !== null || !referent.named) return null;
    return finalKind(referent) === 'person' ? 0 : WEIGHT.unknownKind;
  }
  if (asks === 'they') {
    // "Fishermen said … [They] added": a name by its capital alone.
    const isGroup = kind === 'group' || (kind === null && referent.named && finalKind(referent) === 'group');
    if (plural || members.length > 0 || isGroup) return WEIGHT.gender;
    if (kind === 'organization') return -1;
    if (kind === 'anonymous-person') return -0.6;
    // "They" is seldom a state, and never a town in which something happened.
    if (isPlace(referent.names[0]?.toLowerCase() ?? '')) return null;
    return kind === 'government' || kind === 'media' ? -1.4 : null;
  }
  if (plural || members.length > 0) return null;
  if (kind === 'organization' || kind === 'government' || kind === 'media') return WEIGHT.gender;
  if (kind === 'document') return WEIGHT.document;
  return kind === null && referent.named && gender === null ? 0 : null;
}

/** Whether, since the last source was a subject, another one came to be who fits as well: one who is a source too. */
function isSuperseded(reading: Reading, asks: 'he' | 'she' | 'it' | 'they'): boolean {
  const last = reading.lastSource;
  if (!last || asks === 'it' || asks === 'they') return false;
  const since = lastPresent(last);
  return reading.recent.some(
    (other) =>
      other !== last.referent &&
      other.kind === 'person' &&
      fitness(other, asks) !== null &&
      ((reading.speaks.has(other) && lastSubject(other) > since) || isIntroduced(other, since)),
  );
}

/** The last sentence in which the last source speaks, or is a subject. */
function lastPresent({ referent, sentence }: NonNullable<Reading['lastSource']>): number {
  return Math.max(sentence, lastSubject(referent));
}

/** Named for the first time since then, with who it is: "which worries Henry Cress, president of the club". */
function isIntroduced({ seen, description }: Referent, since: number): boolean {
  const [first] = seen;
  if (
    !first ||
    !description ||
    seen.length > MOST_SEEN ||
    first.quoted ||
    first.reported ||
    first.sentence <= since
  )
    return false;
  return seen.every(({ sentence }) => sentence === first.sentence);
}

/** The last sentence in the article's own words of which the referent is the subject; -1 for none. */
function lastSubject({ seen }: Referent): number {
  return (
    seen.slice(-MOST_SEEN).findLast(({ subject, quoted, reported }) => subject && !quoted && !reported)
      ?.sentence ?? -1
  );
}

/** How present the referent is where the pronoun stands. */
function standing(reading: Reading, referent: Referent, place: Place, superseded: boolean): number {
  let best = Number.NEGATIVE_INFINITY;
  for (const seen of referent.seen.slice(-4)) best = Math.max(best, presence(seen, place));
  let score = best + WEIGHT.mention * Math.min(referent.seen.length, 6);
  const last = reading.lastSource;
  if (last?.referent === referent && !place.quoted) {
    const age = place.sentence - last.sentence;
    const bonus = Math.max(0, WEIGHT.lastSource + WEIGHT.lastSourceAge * Math.max(0, age));
    score += superseded ? bonus * WEIGHT.superseded : bonus;
  }
  if (superseded && last && isIntroduced(referent, lastPresent(last))) score += WEIGHT.introduced;
  if (reading.speaks.has(referent) && !place.quoted) score += WEIGHT.speaks;
  if (place.speaker === referent || place.speaker?.possessor === referent) score += WEIGHT.speaker;
  return score;
}

function presence(seen: Seen, place: Place): number {
  const between = Math.max(0, place.sentence - seen.sentence);
  let score = WEIGHT.sentence * Math.min(between, FARTHEST);
  if (seen.subject) score += WEIGHT.subject;
  if (seen.modifier) score += WEIGHT.modifier;
  if (seen.quoted && !place.quoted) score += WEIGHT.quoted;
  else if (seen.reported && !place.reported) score += WEIGHT.reported;
  const own = place.content;
  if (own && own.start <= seen.span.start && seen.span.end <= own.end) score += WEIGHT.ownContent;
  return score;
}
