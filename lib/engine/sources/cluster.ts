import type { Document, Token } from '../document.ts';
import { isPlace } from '../lexicon/places.ts';
import { genderOfSurname, isSurname } from '../lexicon/surnames.ts';
import { NAME_SUFFIX } from '../lexicon/titles.ts';
import { acronymsOf, initialsOf } from './acronyms.ts';
import { isIntroducedAsRelative } from './kin.ts';
import type { NameRun } from './nameRun.ts';
import {
  endsWith,
  isTail,
  keyOf,
  oneLetterApart,
  startsWith,
  stem,
  suffixOf,
  surnameOf,
} from './nameWords.ts';
import { alsoNamed, type Referent, type Referents } from './referent.ts';

/** Small words that don't tell one name from another. */
const SMALL = new Set('the of for and a in on & to de'.split(' '));
/** Endings of company names that short forms drop. */
const FIRM = new Set(
  'inc corp corporation co company ltd llc plc group holdings international campaign'.split(' '),
);
/** How many names with the same last word are compared: bounds the work on hostile text. */
const MOST_NAMESAKES = 24;

/**
 * Which names are the same one, over the whole article: "Donald Trump" and "Trump", "Securities and Exchange
 * Commission" and "SEC", "the Post" and "Washington Post". Full names are placed first, short ones then.
 *
 * @returns for each run its referent.
 */
export function clusterNames(document: Document, runs: readonly NameRun[], referents: Referents): Referent[] {
  const index = new NameIndex(document, referents);
  const placed: Referent[] = [];
  const order = runs.map((_, i) => i).sort((a, b) => fullness(runs[b]) - fullness(runs[a]) || a - b);
  const expansions = acronymsOf(document, runs);
  for (const i of order) {
    const run = runs[i] as NameRun;
    placed[i] = index.find(run, expansions.get(i)) ?? index.add(run);
    index.note(run, placed[i] as Referent);
  }
  return placed;
}

function fullness(run: NameRun | undefined): number {
  return run ? Math.min(run.words.length, 8) : 0;
}

/** Names by their last word, first word, whole and initials. */
class NameIndex {
  private readonly whole = new Map<string, Referent>();
  private readonly byLast = new Map<string, Referent[]>();
  /** By the first two letters of the surname. */
  private readonly byOpening = new Map<string, Referent[]>();
  private readonly byFirst = new Map<string, Referent[]>();
  private readonly byInitials = new Map<string, Referent>();
  private readonly printed = new Map<Referent, number>();
  /** Tokens at which the full name begins, in order. */
  private readonly fullAt = new Map<Referent, number[]>();
  private readonly words = new Map<Referent, readonly string[]>();
  /** "his son, Karim Reza": introduced by whose relative they are; the bare surname is the other one's. */
  private readonly relatives = new Set<Referent>();

  constructor(
    private readonly document: Document,
    private readonly referents: Referents,
  ) {}

  /** The referent of an earlier placed name that this one names too. */
  find(run: NameRun, expansion: string | undefined): Referent | undefined {
    const key = keyOf(run.words);
    const same = this.whole.get(key);
    if (same && agrees(same, run)) return same;
    if (expansion !== undefined) {
      const long = this.whole.get(expansion) ?? this.byInitials.get(plainAcronym(key));
      if (long) return long;
    }
    if (run.kind === 'person' || run.kind === 'unknown') {
      const person = this.findPerson(run);
      if (person) return person;
    }
    if (run.kind === 'person' && run.words.length > 1) return undefined;
    return this.findOrganization(run);
  }

  private findPerson(run: NameRun): Referent | undefined {
    const last = surnameOf(run.words);
    const first = run.words[0] ?? '';
    const people = (list: Referent[] | undefined): Referent[] =>
      (list ?? []).filter((other) => this.isPersonal(other) && agrees(other, run));
    if (stem(run.words).length > 1) {
      const namesakes = people(this.byLast.get(last));
      return (
        namesakes.find((other) => this.samePerson(other, run.words)) ??
        namesakes.find((other) => isTail(this.words.get(other) ?? [], run.words))
      );
    }
    const family = people(this.byLast.get(last));
    const suffix = suffixOf(run.words);
    const sameSuffix = family.filter((other) => suffixOf(this.words.get(other) ?? []) === suffix);
    // "Mr. Simons": Philip, whose name tells as much, before one whose name leaves it open.
    const likely = sameSuffix.length > 0 ? sameSuffix : family;
    const told = likely.filter(({ gender }) => gender !== null && gender === run.gender);
    const best = this.nearest(told.length > 0 ? told : likely, run);
    if (best) {
      // "Dali Mpofu … Mpofu said": who is printed by the last name alone is a person.
      if (this.document.tokens[run.titleFrom - 1]?.lower !== 'the') best.kind ??= 'person';
      return best;
    }
    const given = this.isShort(run)
      ? []
      : people(this.byFirst.get(first)).filter(({ kind }) => kind === 'person');
    if (given.length > 0) return this.likeliest(given);
    return this.misspelt(last, run);
  }

  /**
   * Of namesakes, the one whose full name is printed last before; where a surname is one that articles print bare
   * ("Trump" beside "Ivanka Trump"), or none stands before, the one who is printed most often.
   */
  private nearest(people: readonly Referent[], run: NameRun): Referent | undefined {
    const own = people.filter((person) => !this.relatives.has(person));
    if (own.length > 0 && own.length < people.length) return this.nearest(own, run);
    if (people.length < 2 || isSurname(surnameOf(run.words))) return this.likeliest(people);
    let best: Referent | undefined;
    let last = -1;
    for (const person of people) {
      const before = this.fullAt.get(person)?.findLast((from) => from < run.from) ?? -1;
      if (before > last) [best, last] = [person, before];
    }
    return best ?? this.likeliest(people);
  }

  /** The one who is printed most often; the earlier placed on a tie. */
  private likeliest(people: readonly Referent[]): Referent | undefined {
    return people.reduce<Referent | undefined>(
      (best, other) => (!best || this.count(other) > this.count(best) ? other : best),
      undefined,
    );
  }

  /** Printed in capitals only: "VW" is no short form of "VW Golf". */
  private isShort(run: NameRun): boolean {
    return /^\p{Lu}{2,5}$/u.test((this.document.tokens[run.from] as Token).text);
  }

  /** A person, or a name of several words that may be one's. */
  private isPersonal(referent: Referent): boolean {
    return (
      referent.kind === 'person' || (referent.kind === null && (this.words.get(referent)?.length ?? 0) > 1)
    );
  }

  private count(referent: Referent): number {
    return this.printed.get(referent) ?? 0;
  }

  private samePerson(other: Referent, words: readonly string[]): boolean {
    const theirs = this.words.get(other) ?? [];
    const a = theirs[0] ?? '';
    const b = words[0] ?? '';
    if (suffixOf(theirs) !== suffixOf(words)) return false;
    if (stem(theirs).length === 1) return true;
    return (
      a === b ||
      (a.length === 1 && b.startsWith(a)) ||
      (a.length >= 3 && b.startsWith(a)) ||
      (b.length >= 3 && a.startsWith(b))
    );
  }

  /** "Bornsten" for Bornstein: one letter off a known surname, and not known itself. */
  private misspelt(last: string, run: NameRun): Referent | undefined {
    if (
      last.length < 5 ||
      !/^(?:\p{Lu}\p{Ll}*['’]?)?\p{Lu}\p{Ll}+$/u.test(this.document.tokens[run.from]?.text ?? '')
    )
      return undefined;
    for (const other of this.byOpening.get(last.slice(0, 2)) ?? []) {
      const theirs = surnameOf(this.words.get(other) ?? []);
      if (this.isPersonal(other) && agrees(other, run) && oneLetterApart(theirs, last)) return other;
    }
    return undefined;
  }

  private findOrganization(run: NameRun): Referent | undefined {
    const { words } = run;
    const first = words[0] ?? '';
    const last = words.at(-1) ?? '';
    if (run.kind === 'place' || run.kind === 'people') return undefined;
    const strong = words.filter((word) => !SMALL.has(word));
    const shorter = (other: Referent): boolean => {
      if (other.kind === 'person') return false;
      const theirs = this.words.get(other) ?? [];
      if (theirs.length <= words.length) return false;
      // "the Supreme Court" of "U.S. Supreme Court", "Activision" of "Activision Blizzard", "Apple" of "Apple Inc".
      if (endsWith(theirs, words))
        return words.length > 1 || run.kind === 'media' || run.kind === 'government';
      if (FIRM.has(theirs.at(-1) ?? '') && endsWith(theirs.slice(0, -1), words)) return true;
      if (!startsWith(theirs, words)) return false;
      const rest = theirs.slice(words.length);
      return (
        rest.every((word) => FIRM.has(word)) ||
        (run.kind === 'unknown' && rest.length === 1 && !isPlace(first) && !this.isShort(run))
      );
    };
    if (strong.length === 0) return undefined;
    return (
      (this.byLast.get(last) ?? []).slice(0, MOST_NAMESAKES).find(shorter) ??
      (this.byFirst.get(first) ?? []).slice(0, MOST_NAMESAKES).find(shorter)
    );
  }

  add(run: NameRun): Referent {
    const made = this.referents.make({
      kind: kindOf(run, (this.document.tokens[run.from] as Token).text),
      named: true,
      plural: run.kind === 'people',
      gender: run.gender ?? (run.words.length === 1 ? genderOfSurname(run.words[0] ?? '') : null),
    });
    this.words.set(made, run.words);
    this.whole.set(keyOf(run.words), made);
    put(this.byLast, surnameOf(run.words), made);
    put(this.byFirst, run.words[0] ?? '', made);
    if (run.words.length > 1) put(this.byOpening, surnameOf(run.words).slice(0, 2), made);
    const initials = initialsOf(run.words);
    if (initials.length > 1 && !this.byInitials.has(initials)) this.byInitials.set(initials, made);
    return made;
  }

  /** Adds what this printed form tells about the referent. */
  note(run: NameRun, referent: Referent): void {
    this.printed.set(referent, this.count(referent) + 1);
    if (run.words.length > 1)
      this.fullAt.set(referent, [...(this.fullAt.get(referent) ?? []).slice(-MOST_NAMESAKES), run.from]);
    if (run.words.length > 1 && isIntroducedAsRelative(this.document, run)) this.relatives.add(referent);
    referent.gender ??= run.gender;
    for (const word of run.offices) referent.qualifiers.add(word);
    for (const role of run.roles) referent.heads.add(role);
    if (run.kind === 'person' && referent.kind === null) referent.kind = 'person';
    const { tokens, text } = this.document;
    const last = tokens[run.to - 1] as Token;
    // "Samuel A. Alito Jr.": the stop belongs to the name.
    const stop =
      tokens[run.to]?.text === '.' && tokens[run.to]?.start === last.end && NAME_SUFFIX.test(last.lower)
        ? 1
        : 0;
    const name = text.slice((tokens[run.from] as Token).start, last.end + stop);
    alsoNamed(referent, name);
  }
}

function kindOf(run: NameRun, first: string): Referent['kind'] {
  if (run.kind === 'thing') return 'document';
  if (run.kind === 'unknown')
    return run.words.length === 1 && /^\p{Lu}{2,}s?$/u.test(first) ? 'organization' : null;
  if (run.kind === 'people') return 'group';
  if (run.kind === 'place') return 'government';
  return run.kind;
}

function agrees(other: Referent, run: NameRun): boolean {
  if (run.gender && other.gender && run.gender !== other.gender) return false;
  return !(run.kind === 'person' && other.kind !== null && other.kind !== 'person');
}

function plainAcronym(key: string): string {
  return key.replaceAll('.', '');
}

function put(map: Map<string, Referent[]>, key: string, value: Referent): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.length < MOST_NAMESAKES) list.push(value);
}
