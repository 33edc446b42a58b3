/** Boosted regression trees: many small trees whose values are summed into log-odds. */

/** A tree as parallel lists; node 0 is the root, children always come behind their parent. */
export interface Tree {
  /** The feature that the node asks for, or −1 for a leaf. */
  readonly feature: readonly number[];
  /** Left if the feature is below it. For a leaf: its value. */
  readonly threshold: readonly number[];
  /** Index of the left child; the right one is the next. */
  readonly left: readonly number[];
}

export interface Trees {
  readonly base: number;
  readonly trees: readonly Tree[];
}

/** Log-odds for one list of features. */
export function treeLogit({ base, trees }: Trees, features: readonly number[]): number {
  let sum = base;
  for (const { feature, threshold, left } of trees) {
    let node = 0;
    while ((feature[node] ?? -1) >= 0) {
      const below = (features[feature[node] as number] ?? 0) < (threshold[node] as number);
      node = (left[node] as number) + (below ? 0 : 1);
    }
    sum += threshold[node] as number;
  }
  return sum;
}
