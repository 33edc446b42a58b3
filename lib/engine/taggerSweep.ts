/**
 * compromise's search for its own patterns, with the same answers in less time. Its `bulkMatch` (14.17,
 * `1-one/sweep`) goes for each clause through all words and tags that any pattern needs, and joins lists as it
 * goes; here each clause's own words and tags are looked up. About a quarter of compromise's time.
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

/** A net's hooks with their place in its order: patterns are tried, and so change tags, in that order. */
interface Hook {
  readonly order: number;
  readonly patterns: readonly Pattern[];
}

const indices = new WeakMap<Net, ReadonlyMap<string, Hook>>();

function indexOf(net: Net): ReadonlyMap<string, Hook> {
  const known = indices.get(net);
  if (known) return known;
  const made = new Map(
    Object.entries(net.hooks).map(([key, patterns], order) => [key, { order, patterns }] as const),
  );
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

/** The patterns to try on a clause, in the net's order; of those with one text the first. */
function candidates(net: Net, has: ReadonlySet<string>, words: number): Pattern[] {
  const index = indexOf(net);
  const hooks: Hook[] = [];
  for (const key of has) {
    const hook = index.get(key);
    if (hook) hooks.push(hook);
  }
  hooks.sort((a, b) => a.order - b.order);
  const seen = new Set<string>();
  const found: Pattern[] = [];
  for (const { patterns } of hooks) {
    for (const pattern of patterns) {
      if (seen.has(pattern.match)) continue;
      seen.add(pattern.match);
      if (mayMatch(pattern, has, words)) found.push(pattern);
    }
  }
  for (const pattern of net.always) if (words >= pattern.minWords) found.push(pattern);
  return found;
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
