/**
 * compromise's search for its own patterns, with the same answers in less time. Its `bulkMatch` (14.17,
 * `1-one/sweep`) goes for each clause through all words and tags that any pattern needs; here each clause's own
 * words and tags are looked up, and a pattern stands under the rarest of those that it needs.
 */

/** A pattern as compromise's `buildNet` leaves it: the parts that the search reads. */
interface Pattern {
  readonly match: string;
  /** Words and tags ("#Verb") that a clause must all have. */
  readonly needs: readonly string[];
  /** Of these at least `minWant`. */
  readonly wants: readonly string[];
  readonly minWant: number;
  readonly minWords: number;
  readonly ifNo?: readonly string[];
  readonly unTag?: string;
}

/** Patterns by the words and tags that make them worth a try, and those that always are. */
interface Net {
  readonly hooks: Readonly<Record<string, readonly Pattern[]>>;
  readonly always: readonly Pattern[];
}

/** By index of the clause's terms; then the ids of the first and the last. */
type Pointer = [clause: number, from: number, to: number, first: string, last: string];
type Clause = readonly object[];
type Hit = Pattern & { readonly pointer: Pointer };

interface Methods {
  readonly one: {
    readonly cacheDoc: (clauses: readonly Clause[]) => readonly ReadonlySet<string>[];
    readonly match: (clauses: readonly Clause[], pattern: Pattern) => { readonly ptrs: readonly Pointer[] };
  };
}

/** A pattern with the words and tags that it is hooked to, and its place in the order of the net's hooks. */
interface Entry {
  readonly pattern: Pattern;
  /** In ascending order. */
  readonly places: readonly (readonly [key: string, place: number])[];
}

type Index = ReadonlyMap<string, readonly Entry[]>;
const indices = new WeakMap<Net, Index>();
/** More than the patterns of any hook. */
const HOOK = 100_000;

/** Each pattern under the rarest thing that it needs; one without needs under all that it wants. */
function indexOf(net: Net): Index {
  const known = indices.get(net);
  if (known) return known;
  const places = new Map<Pattern, [key: string, place: number][]>();
  Object.entries(net.hooks).forEach(([key, patterns], order) => {
    patterns.forEach((pattern, i) => {
      const list = places.get(pattern) ?? [];
      list.push([key, order * HOOK + i]);
      places.set(pattern, list);
    });
  });
  const made = new Map<string, Entry[]>();
  const rarity = (key: string): number => net.hooks[key]?.length ?? 0;
  for (const [pattern, list] of places) {
    const rarest = [...pattern.needs].sort((a, b) => rarity(a) - rarity(b)).slice(0, 1);
    for (const key of new Set(rarest.length > 0 ? rarest : pattern.wants)) {
      const entries = made.get(key) ?? [];
      entries.push({ pattern, places: list });
      made.set(key, entries);
    }
  }
  indices.set(net, made);
  return made;
}

function mayMatch(pattern: Pattern, has: ReadonlySet<string>, words: number): boolean {
  const { needs, wants, minWant, minWords, ifNo } = pattern;
  if (words < minWords || !needs.every((need) => has.has(need))) return false;
  if (ifNo?.some((no) => has.has(no))) return false;
  if (wants.length === 0) return true;
  let found = 0;
  for (const want of wants) if (has.has(want)) found++;
  return found >= minWant;
}

/** The patterns to try on a clause, in compromise's order: the order in which they change tags. */
function candidates(net: Net, has: ReadonlySet<string>, words: number): Pattern[] {
  const index = indexOf(net);
  const found = new Map<Pattern, number>();
  for (const key of has) {
    for (const { pattern, places } of index.get(key) ?? []) {
      if (found.has(pattern) || !mayMatch(pattern, has, words)) continue;
      const first = places.find(([hook]) => has.has(hook));
      if (first) found.set(pattern, first[1]);
    }
  }
  const inOrder = [...found].sort(([, a], [, b]) => a - b).map(([pattern]) => pattern);
  return [...inOrder, ...net.always.filter(({ minWords }) => words >= minWords)];
}

/**
 * Stands in for compromise's method of the same name.
 *
 * @returns the patterns found, clause by clause, each with the place where it was found.
 */
export function bulkMatch(
  clauses: readonly Clause[],
  net: Net,
  methods: Methods,
  options: { readonly matchOne?: boolean } = {},
): Hit[] {
  const hits: Hit[] = [];
  methods.one.cacheDoc(clauses).forEach((has, clause) => {
    const terms = clauses[clause] as Clause;
    for (const pattern of candidates(net, has, terms.length)) {
      for (const pointer of methods.one.match([terms], pattern).ptrs) {
        pointer[0] = clause;
        hits.push({ ...pattern, pointer });
      }
    }
  });
  return options.matchOne ? hits.slice(0, 1) : hits;
}
