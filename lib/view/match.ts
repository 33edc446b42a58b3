/**
 * Which sources of several articles are the same, as far as their printed names tell. Two that may be different
 * stay apart: a wrong match would put words into somebody's mouth.
 */
import type { Source } from '../model.ts';

/** One source in one of the articles. */
export interface Occurrence {
  /** Which of the articles, from 0. */
  readonly article: number;
  readonly source: Source;
}

/** What tells that two are the same; the weaker ones are shown with the match. */
export type SameBy = 'name' | 'acronym' | 'lastName';

/** One source, in one article or in several; in no article twice. */
export interface Match {
  readonly occurrences: readonly Occurrence[];
  /** The weakest sign that was needed; null for one that stands in one article alone. */
  readonly by: SameBy | null;
  /** False for "police" and "a senior official": what is no name of somebody is never matched. */
  readonly isNamed: boolean;
}

/** "Jr." parts a son from his father. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;
/** Left out of acronyms, or not: "DOJ", "CIA". */
const SMALL = /^(?:of|the|and|for|in|on|to|at|de|la|le|du|des|der|die|das|et|und|y)$/;
const ACRONYM = /^(?:\p{Lu}[\p{Lu}\p{N}&]{1,7})$/u;
/** A name of more words is a headline or a sentence; nothing is told from its initials. */
const LONGEST = 12;

/** @param articles the sources of each, in the order in which they are to be listed */
export function matched(articles: readonly (readonly Source[])[]): Match[] {
  const all = articles.flatMap((sources, article) => sources.map((source) => ({ article, source })));
  const names = all.map(({ source }) => nameOf(source));
  const sets = new Sets(all.map(({ article }) => article));
  sets.join(
    buckets(names, (name) => [name.whole]),
    (name) => (name.isPerson && name.words.length === 1 ? 'lastName' : 'name'),
    names,
  );
  sets.join(buckets(names, fullName), () => 'name', names, sameMiddle);
  sets.join(buckets(names, lastName), () => 'lastName', names, oneFullName);
  sets.join(buckets(names, initials), () => 'acronym', names, oneInFull);
  return sets.all().map(({ members, by }) => ({
    occurrences: members.map((member) => all[member]).filter((one) => one !== undefined),
    by,
    isNamed: members.some((member) => names[member]),
  }));
}

/** A printed name taken apart; null for what is no name of somebody: "a senior official", "police". */
interface Name {
  readonly isPerson: boolean;
  /** Kind and words, as a key. */
  readonly whole: string;
  /** In lower case, without accents, articles and suffix. */
  readonly words: readonly string[];
  readonly suffix: string;
  /** "CRA" where the name is an acronym, else empty. */
  readonly acronym: string;
}

function nameOf({ name, kind, anonymous, mentions }: Source): Name | null {
  // Printed by a role or a group alone, however it is written.
  if (mentions.length > 0 && !mentions.some(({ form }) => form === 'name')) return null;
  const plain = name.replace(/\./g, '').replace(/^(?:the|a|an)\s+/i, '');
  if (anonymous || !/(?:^|[^\p{L}])[\p{Lu}\p{Lo}]/u.test(plain)) return null;
  const folded = plain.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const all = folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const suffix = all.length > 1 && SUFFIX.test(all.at(-1) ?? '') ? (all.at(-1) ?? '') : '';
  const words = suffix === '' ? all : all.slice(0, -1);
  if (words.length === 0) return null;
  const isPerson = kind === 'person' || kind === 'author';
  return {
    isPerson,
    whole: `${isPerson} ${all.join(' ')}`,
    words,
    suffix,
    acronym: !isPerson && ACRONYM.test(plain) ? plain.toLowerCase() : '',
  };
}

/** "Ann B. Lee" and "Ann Lee". */
function fullName({ isPerson, words, suffix }: Name): string[] {
  return isPerson && words.length > 1 ? [`${words[0]} ${words.at(-1)} ${suffix}`] : [];
}

/** "George W. Bush" is not "George H. W. Bush"; either may be "George Bush", but not both at once. */
function sameMiddle(names: readonly Name[]): boolean {
  const middles = names.map(({ words }) =>
    words
      .slice(1, -1)
      .map((word) => word[0])
      .join(' '),
  );
  return new Set(middles.filter((middle) => middle !== '')).size <= 1;
}

function lastName({ isPerson, words }: Name): string[] {
  return isPerson ? [words.at(-1) ?? ''] : [];
}

/** "Ruiz" is Elena Ruiz where no other Ruiz is. */
function oneFullName(names: readonly Name[]): boolean {
  const full = names.filter(({ words }) => words.length > 1);
  return full.length < names.length && new Set(full.flatMap(fullName)).size === 1 && sameMiddle(full);
}

/** What the name would be as an acronym: with its small words, and without. */
function initials({ isPerson, words, acronym }: Name): string[] {
  if (isPerson || words.length > LONGEST) return [];
  if (acronym !== '') return [acronym];
  if (words.length < 2) return [];
  const letters = (some: readonly string[]) => some.map((word) => word[0] ?? '').join('');
  return [...new Set([letters(words), letters(words.filter((word) => !SMALL.test(word)))])].filter(
    (word) => word.length > 1,
  );
}

/** "CRA" is the Coastal Rescue Authority where nothing else has these initials. */
function oneInFull(names: readonly Name[]): boolean {
  const full = new Set(names.filter(({ acronym }) => acronym === '').map(({ whole }) => whole));
  return full.size === 1 && names.some(({ acronym }) => acronym !== '');
}

/** Places in the list of names, by each of their keys. */
function buckets(
  names: readonly (Name | null)[],
  keysOf: (name: Name) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [place, name] of names.entries()) {
    for (const key of name ? keysOf(name) : []) {
      const others = found.get(key);
      if (others) others.push(place);
      else found.set(key, [place]);
    }
  }
  return found;
}

const WEAKEST: readonly (SameBy | null)[] = [null, 'name', 'acronym', 'lastName'];

/** Sets that grow together, none of which ever holds two sources of one article. */
class Sets {
  readonly #articles: readonly number[];
  readonly #setOf: number[];
  readonly #sets: ({ members: number[]; by: SameBy | null } | null)[];

  constructor(articles: readonly number[]) {
    this.#articles = articles;
    this.#setOf = articles.map((_, place) => place);
    this.#sets = articles.map((_, place) => ({ members: [place], by: null }));
  }

  join(
    found: ReadonlyMap<string, readonly number[]>,
    by: (name: Name) => SameBy,
    names: readonly (Name | null)[],
    may: (names: readonly Name[]) => boolean = () => true,
  ): void {
    for (const places of found.values()) {
      const first = names[places[0] ?? -1];
      const roots = [...new Set(places.map((place) => this.#setOf[place] ?? place))].sort((a, b) => a - b);
      if (!first || roots.length < 2) continue;
      const named = roots.flatMap((root) =>
        (this.#sets[root]?.members ?? []).map((member) => names[member]).filter((name) => !!name),
      );
      if (this.#areApart(roots) && may(named)) this.#unite(roots, by(first));
    }
  }

  /** True if no two of them are in one article. */
  #areApart(roots: readonly number[]): boolean {
    const articles = roots.flatMap((root) =>
      (this.#sets[root]?.members ?? []).map((member) => this.#articles[member]),
    );
    return new Set(articles).size === articles.length;
  }

  #unite([first, ...others]: readonly number[], by: SameBy): void {
    const set = first === undefined ? null : this.#sets[first];
    if (!set || first === undefined) return;
    let weakest = WEAKEST.indexOf(by);
    for (const other of others) {
      const joining = this.#sets[other];
      if (!joining) continue;
      weakest = Math.max(weakest, WEAKEST.indexOf(joining.by));
      for (const member of joining.members) this.#setOf[member] = first;
      set.members.push(...joining.members);
      this.#sets[other] = null;
    }
    set.members.sort((a, b) => a - b);
    set.by = WEAKEST[Math.max(weakest, WEAKEST.indexOf(set.by))] ?? null;
  }

  all(): { members: readonly number[]; by: SameBy | null }[] {
    return this.#sets.filter((set) => set !== null);
  }
}
