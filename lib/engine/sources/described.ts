import type { Token } from '../document.ts';
import { pronounOf } from '../lexicon/pronouns.ts';
import { antecedent } from './antecedent.ts';
import { calledAnew, definite } from './definite.ts';
import { isUnnamedHuman, nominalKind } from './kind.ts';
import type { SourceMention } from './mention.ts';
import type { Nominal } from './nominal.ts';
import { phraseName } from './phraseName.ts';
import { type Reading, see } from './reading.ts';
import { alsoNamed, type Referent } from './referent.ts';
import { placeAt } from './speaker.ts';
import { type State, writer } from './state.ts';

const BODY: ReadonlySet<string> = new Set(['organization', 'government', 'media']);
/** Sentences at the top in which a role may introduce one who is named soon, and how far ahead that is. */
const TOP = 3;
const SOON = 10;
/** Referents asked for whom they speak: bounds the work on any text. */
const MOST_ASKED = 400;
/** Names looked through for that. */
const NAMES_AHEAD = 40;

/**
 * Whom a description means: one known before, or a new one who stays unnamed.
 *
 * @param mention the source that the description is; null where it is none.
 */
export function described(state: State, nominal: Nominal, mention: SourceMention | null): Referent {
  const { reading } = state;
  const known = reading.byHead.get(nominal.head);
  if (known) {
    if (known.seen.at(-1)?.token !== nominal.from) see(reading, known, nominal.from, nominal.to, 'nominal');
    const isKnown = known.seen.some(({ token }) => token < nominal.from);
    if (mention && isNarrower(nominal, mention) && isKnown && known.plural) {
      const narrower = describe(state, nominal, null, mention.to);
      see(reading, narrower, nominal.from, nominal.to, 'nominal');
      return narrower;
    }
    if (mention && !known.named) rename(state, known, mention);
    // "his lawyer, Ann Lee": the name says who, the possessive whose.
    if (nominal.possessor !== null && known.kind === 'person')
      known.possessor ??= possessorOf(state, nominal);
    return known;
  }
  const together = sameList(state, nominal) ?? people(state, nominal, mention);
  const possessor = together ? null : possessorOf(state, nominal);
  const referent =
    together ??
    describedBefore(state, nominal, possessor, mention) ??
    describe(state, nominal, possessor, mention?.to ?? nominal.to);
  // "Harker … The retailer said": a firm, then.
  if (referent.named && BODY.has(nominal.noun?.kind ?? '')) referent.kind ??= nominal.noun?.kind ?? null;
  reading.byHead.set(nominal.head, referent);
  see(reading, referent, nominal.from, nominal.to, 'nominal');
  if (mention && !referent.named) rename(state, referent, mention);
  return referent;
}

/** "Democrats", "the Republicans": all of them, wherever they are printed. */
function people({ reading }: State, nominal: Nominal, mention: SourceMention | null): Referent | null {
  const index = reading.nameAt[nominal.head] ?? -1;
  const plain =
    nominal.qualifiers.length === 0 && (nominal.determiner === 'bare' || nominal.determiner === 'definite');
  const longer = mention !== null && mention.to > nominal.to;
  return index >= 0 && plain && !longer ? (reading.named[index] ?? null) : null;
}

/** "95 retired generals and admirals": one group under two nouns. */
function sameList({ reading }: State, nominal: Nominal): Referent | null {
  const { tokens } = reading.document;
  if (nominal.determiner !== 'bare' || !nominal.plural || nominal.qualifiers.length > 0) return null;
  if (tokens[nominal.from - 1]?.lower !== 'and') return null;
  const before = reading.byHead.get(nominal.from - 2);
  if (!before?.plural || before.named || before.kind !== 'group') return null;
  before.heads.add(nominal.lemma);
  const start = before.seen.at(-1)?.token;
  if (start !== undefined) alsoNamed(before, phraseName(reading.document, start, nominal.to));
  return before;
}

function describedBefore(
  state: State,
  nominal: Nominal,
  possessor: Referent | null,
  mention: SourceMention | null,
): Referent | null {
  switch (nominal.determiner) {
    case 'quantity':
      return null;
    case 'bare':
      if (nominal.plural) return state.bare.get(bareKey(nominal)) ?? null;
      return mention && nominal.qualifiers.length === 0 ? definite(state.reading, nominal, null) : null;
    case 'indefinite':
      // "an agency spokesman" again: whoever speaks for it.
      if (nominal.lemma === 'spokesman' && nominal.qualifiers.length > 0) {
        const before = definite(state.reading, nominal, null);
        if (before && !before.named) return before;
      }
      return introduced(state.reading, nominal);
    case 'possessive':
      return (
        definite(state.reading, nominal, possessor) ??
        spokesmanOf(state.reading, nominal, possessor) ??
        introduced(state.reading, nominal)
      );
    case 'definite':
      return definite(state.reading, nominal, possessor) ?? calledAnew(state.reading, nominal);
  }
}

/** "Roe's lawyer", long after "an attorney for Roe, Mark Dell": the one named who speaks for them. */
function spokesmanOf(
  { referents }: Reading,
  { lemma }: Nominal,
  possessor: Referent | null,
): Referent | null {
  if (!possessor) return null;
  const speaks = ({ named, speaksFor, heads }: Referent): boolean =>
    named && speaksFor === possessor && heads.has(lemma);
  return referents.all.slice(0, MOST_ASKED).findLast(speaks) ?? null;
}

/** "A federal judge ruled … Judge Jane Roe said": who is introduced by a role at the top and named soon. */
function introduced(reading: Reading, nominal: Nominal): Referent | null {
  const { document, names, named } = reading;
  const sentence = document.tokens[nominal.head]?.sentence ?? 0;
  const top = nominal.determiner === 'possessive' ? TOP + 3 : TOP;
  if (nominal.noun?.kind !== 'person' || nominal.plural || sentence > top) return null;
  if (document.tokens[nominal.from]?.lower === 'another') return null;
  const next = firstNameBehind(names, nominal.head);
  let only: Referent | null = null;
  for (let i = next; i < names.length && i < next + NAMES_AHEAD; i++) {
    const referent = named[i];
    if (!referent || (document.tokens[names[i]?.from ?? 0]?.sentence ?? 0) > sentence + SOON) break;
    if (!referent.heads.has(nominal.lemma) || referent.kind !== 'person' || referent.seen.length > 0)
      continue;
    if (only && only !== referent) return null;
    only = referent;
  }
  return only;
}

function describe(state: State, nominal: Nominal, possessor: Referent | null, to: number): Referent {
  const { document, referents } = state.reading;
  const kind = nominalKind(document, nominal);
  const made = referents.make({
    kind,
    names: [phraseName(document, nominal.from, Math.max(to, nominal.to))],
    plural: nominal.plural && kind !== 'government' && kind !== 'document',
    gender: nominal.noun?.gender ?? null,
    possessor,
    anonymous: isUnnamedHuman(kind),
  });
  made.heads.add(nominal.lemma);
  for (const word of nominal.qualifiers) made.qualifiers.add(word);
  if (nominal.determiner === 'bare' && nominal.plural) state.bare.set(bareKey(nominal), made);
  return made;
}

function bareKey(nominal: Nominal): string {
  return [...nominal.qualifiers, nominal.lemma].join(' ');
}

/** A source is called by its fullest printed phrase, qualifiers behind the noun included. */
function rename(state: State, referent: Referent, mention: SourceMention): void {
  const name = phraseName(state.reading.document, mention.from, mention.to);
  alsoNamed(referent, name);
}

/** "Palestinians living there": not all whom the noun alone means. */
function isNarrower(nominal: Nominal, mention: SourceMention): boolean {
  return nominal.determiner === 'bare' && nominal.plural && mention.to >= nominal.to + 2;
}

/** Whose: "her lawyer", "Pagliano's lawyer". */
function possessorOf(state: State, { possessor }: Nominal): Referent | null {
  if (possessor === null) return null;
  const { nameAt, named, document, byHead } = state.reading;
  const index = nameAt[possessor] ?? -1;
  if (index >= 0) return named[index] ?? null;
  const pronoun = pronounOf((document.tokens[possessor] as Token).lower);
  if (!pronoun) return byHead.get(possessor) ?? null;
  const place = placeAt(state, possessor, null);
  if (pronoun.asks === 'speaker') return place.quoted ? place.speaker : writer(state);
  return antecedent(state.reading, pronoun.asks, place);
}

/** Index of the first name that begins behind the token; names are in order. */
export function firstNameBehind(names: Reading['names'], token: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.from ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}
