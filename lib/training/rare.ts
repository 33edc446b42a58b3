/** Features seen in one place only say nothing of other places; without them tables are smaller and cleaner. */

interface Lists {
  readonly offsets: Uint32Array;
  readonly features: Uint32Array;
}

/** Features are counted by their upper bits. */
const BITS = 24;

/**
 * The lists without the features that stand in fewer than `least` groups.
 *
 * @param groupOf the group (document, say) of the list at an index; groups come one after the other.
 */
export function withoutRare<T extends Lists>(
  lists: readonly T[],
  least: number,
  groupOf: (index: number) => number,
): T[] {
  const shift = 32 - BITS;
  const groups = new Uint8Array(1 << BITS);
  const last = new Int32Array(1 << BITS).fill(-1);
  lists.forEach(({ features }, i) => {
    const group = groupOf(i);
    for (const feature of features) {
      const at = feature >>> shift;
      if (last[at] === group) continue;
      last[at] = group;
      if ((groups[at] as number) < 255) groups[at] = (groups[at] as number) + 1;
    }
  });
  return lists.map((list) => {
    const kept = new Uint32Array(list.features.length);
    const offsets = new Uint32Array(list.offsets.length);
    let used = 0;
    for (let k = 0; k + 1 < list.offsets.length; k++) {
      for (let f = list.offsets[k] as number; f < (list.offsets[k + 1] as number); f++) {
        const feature = list.features[f] as number;
        if ((groups[feature >>> shift] as number) >= least) kept[used++] = feature;
      }
      offsets[k + 1] = used;
    }
    return { ...list, offsets, features: kept.slice(0, used) };
  });
}
