/** Gradient-boosted trees on the logistic loss, by histograms (after LightGBM and XGBoost, in small). */
import type { Tree, Trees } from '../engine/model/trees.ts';
import { Random } from './random.ts';

export interface BoostSettings {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Bins a feature. */
  readonly bins: number;
  /** Least sum of second derivatives in a leaf. */
  readonly leaf: number;
  /** Shrinks the leaves' values. */
  readonly ridge: number;
  /** Part of the rows, and of the features, that each tree (each level) sees. */
  readonly sample: number;
}

interface Node {
  feature: number;
  bin: number;
  threshold: number;
  left: number;
}

/**
 * Deterministic: same rows, settings and seed, same trees.
 *
 * @param rows features of each example.
 * @param weights how much each example counts; 1 if left out.
 */
export function boost(
  rows: readonly (readonly number[])[],
  gold: readonly number[],
  settings: BoostSettings,
  seed: number,
  weights?: readonly number[],
): Trees {
  const size = rows.length;
  const width = rows[0]?.length ?? 0;
  const cuts = Array.from({ length: width }, (_, f) => cutsOf(rows, f, settings.bins));
  const binned = cuts.map((cut, f) => Uint8Array.from(rows, (row) => below(cut, row[f] ?? 0)));
  const mean = gold.reduce((sum, y) => sum + y, 0) / Math.max(size, 1);
  const safe = Math.min(Math.max(mean, 1e-3), 1 - 1e-3);
  const base = Math.log(safe / (1 - safe));
  const scores = new Float64Array(size).fill(base);
  const random = new Random(seed);
  const slope = new Float64Array(size);
  const bend = new Float64Array(size);
  const trees: Tree[] = [];
  for (let t = 0; t < settings.trees; t++) {
    const used = new Uint8Array(size);
    for (let i = 0; i < size; i++) {
      const p = 1 / (1 + Math.exp(-(scores[i] as number)));
      const weight = weights?.[i] ?? 1;
      slope[i] = weight * ((gold[i] ?? 0) - p);
      bend[i] = weight * p * (1 - p);
      used[i] = random.next() < settings.sample ? 1 : 0;
    }
    const nodes = grow(binned, cuts, slope, bend, used, settings, random);
    const place = new Uint16Array(size);
    for (let i = 0; i < size; i++) place[i] = leafOf(nodes, binned, i);
    const sums = new Float64Array(nodes.length * 2);
    for (let i = 0; i < size; i++) {
      if (!used[i]) continue;
      const n = (place[i] as number) * 2;
      sums[n] = (sums[n] as number) + (slope[i] as number);
      sums[n + 1] = (sums[n + 1] as number) + (bend[i] as number);
    }
    nodes.forEach((node, n) => {
      if (node.feature >= 0) return;
      const value =
        (settings.rate * (sums[2 * n] as number)) / ((sums[2 * n + 1] as number) + settings.ridge);
      node.threshold = Number(value.toPrecision(4));
    });
    for (let i = 0; i < size; i++) {
      scores[i] = (scores[i] as number) + (nodes[place[i] as number] as Node).threshold;
    }
    trees.push({
      feature: nodes.map(({ feature }) => feature),
      threshold: nodes.map(({ threshold }) => threshold),
      left: nodes.map(({ left }) => left),
    });
  }
  return { base: Number(base.toPrecision(6)), trees };
}

function cutsOf(rows: readonly (readonly number[])[], feature: number, bins: number): number[] {
  const stride = Math.max(1, Math.floor(rows.length / 8000));
  const values: number[] = [];
  for (let i = 0; i < rows.length; i += stride) values.push(rows[i]?.[feature] ?? 0);
  values.sort((a, b) => a - b);
  const cuts: number[] = [];
  for (let b = 1; b < bins; b++) {
    const cut = Number((values[Math.floor((b * values.length) / bins)] ?? 0).toPrecision(5));
    if (cuts.length === 0 || cut > (cuts.at(-1) as number)) cuts.push(cut);
  }
  return cuts;
}

/** How many cuts are not above the value. */
function below(cuts: readonly number[], value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function leafOf(nodes: readonly Node[], binned: readonly Uint8Array[], i: number): number {
  let n = 0;
  for (;;) {
    const { feature, bin, left } = nodes[n] as Node;
    if (feature < 0) return n;
    n = ((binned[feature] as Uint8Array)[i] as number) <= bin ? left : left + 1;
  }
}

function grow(
  binned: readonly Uint8Array[],
  cuts: readonly (readonly number[])[],
  slope: Float64Array,
  bend: Float64Array,
  used: Uint8Array,
  settings: BoostSettings,
  random: Random,
): Node[] {
  const size = slope.length;
  const nodes: Node[] = [{ feature: -1, bin: 0, threshold: 0, left: 0 }];
  const place = new Uint16Array(size);
  let level = [0];
  for (let depth = 0; depth < settings.depth && level.length > 0; depth++) {
    const position = new Int16Array(nodes.length).fill(-1);
    level.forEach((n, k) => {
      position[n] = k;
    });
    const bins = settings.bins;
    const best = level.map(() => ({ gain: 1e-3, feature: -1, bin: 0 }));
    for (let f = 0; f < binned.length; f++) {
      if (random.next() >= settings.sample) continue;
      const column = binned[f] as Uint8Array;
      const g = new Float64Array(level.length * bins);
      const h = new Float64Array(level.length * bins);
      for (let i = 0; i < size; i++) {
        if (!used[i]) continue;
        const k = position[place[i] as number] as number;
        if (k < 0) continue;
        const b = k * bins + (column[i] as number);
        g[b] = (g[b] as number) + (slope[i] as number);
        h[b] = (h[b] as number) + (bend[i] as number);
      }
      level.forEach((_, k) => {
        let allG = 0;
        let allH = 0;
        for (let b = 0; b < bins; b++) {
          allG += g[k * bins + b] as number;
          allH += h[k * bins + b] as number;
        }
        const whole = (allG * allG) / (allH + settings.ridge);
        let a = 0;
        let c = 0;
        for (let b = 0; b < (cuts[f] as readonly number[]).length; b++) {
          a += g[k * bins + b] as number;
          c += h[k * bins + b] as number;
          if (c < settings.leaf || allH - c < settings.leaf) continue;
          const gain =
            (a * a) / (c + settings.ridge) + ((allG - a) * (allG - a)) / (allH - c + settings.ridge) - whole;
          const top = best[k] as { gain: number; feature: number; bin: number };
          if (gain > top.gain) best[k] = { gain, feature: f, bin: b };
        }
      });
    }
    const next: number[] = [];
    level.forEach((n, k) => {
      const { feature, bin } = best[k] as { feature: number; bin: number };
      if (feature < 0) return;
      const left = nodes.length;
      nodes.push(
        { feature: -1, bin: 0, threshold: 0, left: 0 },
        { feature: -1, bin: 0, threshold: 0, left: 0 },
      );
      nodes[n] = { feature, bin, threshold: (cuts[feature] as readonly number[])[bin] as number, left };
      next.push(left, left + 1);
    });
    for (let i = 0; i < size; i++) {
      const { feature, bin, left } = nodes[place[i] as number] as Node;
      if (feature >= 0 && position[place[i] as number] !== -1) {
        place[i] = ((binned[feature] as Uint8Array)[i] as number) <= bin ? left : left + 1;
      }
    }
    level = next;
  }
  return nodes;
}
