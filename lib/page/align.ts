/** Places of equal blocks: in the first list, in the second. */
export type Pair = readonly [here: number, there: number];

/** A stretch of either list, half-open. */
interface Gap {
  readonly here: number;
  readonly hereEnd: number;
  readonly there: number;
  readonly thereEnd: number;
}

/**
 * Which of the texts stand in both lists, in the same order. Texts that stand once in each lead ("patience diff",
 * Bram Cohen); those that come several times are paired beside them. Costs n·log n for n texts.
 */
export function alignBlocks(here: readonly string[], there: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  let at: Gap = { here: 0, hereEnd: here.length, there: 0, thereEnd: there.length };
  for (const [one, other] of [...inOrder(unique(here, there)), [here.length, there.length] as const]) {
    pairs.push(...edges(here, there, { ...at, hereEnd: one, thereEnd: other }));
    if (one < here.length) pairs.push([one, other]);
    at = { ...at, here: one + 1, there: other + 1 };
  }
  return pairs;
}

/** The pairs of texts that stand exactly once in each list, in the order of the first. */
function unique(here: readonly string[], there: readonly string[]): Pair[] {
  const once = (texts: readonly string[]) => {
    const places = new Map<string, number | null>();
    for (const [place, text] of texts.entries()) places.set(text, places.has(text) ? null : place);
    return places;
  };
  const theirs = once(there);
  return [...once(here)].flatMap(([text, place]) => {
    const other = theirs.get(text);
    return place === null || other === null || other === undefined ? [] : [[place, other] as const];
  });
}

/** The longest run of pairs that are in the same order in both lists (patience sorting, Fredman 1975). */
function inOrder(pairs: readonly Pair[]): Pair[] {
  const links: (Link | null)[] = [];
  for (const pair of [...pairs].sort((a, b) => a[0] - b[0])) {
    let low = 0;
    let high = links.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((links[middle]?.pair[1] ?? 0) < pair[1]) low = middle + 1;
      else high = middle;
    }
    links[low] = { pair, before: links[low - 1] ?? null };
  }
  const run: Pair[] = [];
  for (let link = links.at(-1) ?? null; link; link = link.before) run.push(link.pair);
  return run.reverse();
}

/** The end of a run, with the run before it. */
interface Link {
  readonly pair: Pair;
  readonly before: Link | null;
}

/** Equal texts from both edges of a gap inwards. */
function edges(here: readonly string[], there: readonly string[], gap: Gap): Pair[] {
  const first: Pair[] = [];
  const last: Pair[] = [];
  let { here: i, there: j, hereEnd, thereEnd } = gap;
  while (i < hereEnd && j < thereEnd && here[i] === there[j]) first.push([i++, j++]);
  while (i < hereEnd && j < thereEnd && here[hereEnd - 1] === there[thereEnd - 1]) {
    last.push([--hereEnd, --thereEnd]);
  }
  return [...first, ...last.reverse()];
}
