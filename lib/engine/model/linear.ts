/** The linear model: hashed features looked up in tables of 8-bit weights. */
import { type Chain, CUE, LABELS } from './chain.ts';
import type { FeatureList } from './hash.ts';
import { labelFeatures, type SpanContext, stepFeatures } from './spanFeatures.ts';
import type { Terms } from './terms.ts';

/** 2^bits rows of weights, each weight a whole number of `unit`s. */
export interface Table {
  readonly bits: number;
  readonly unit: number;
  readonly weights: Int8Array;
}

export interface LinearTables {
  /** One weight a row. */
  readonly cue: Table;
  /** Four a row: one for each label. */
  readonly label: Table;
  /** Sixteen a row: one for each pair of labels. */
  readonly step: Table;
}

/** The sum of the features' weights: log-odds of "is the head of a cue". */
export function cueLogit({ bits, unit, weights }: Table, list: FeatureList): number {
  const shift = 32 - bits;
  let sum = 0;
  for (let f = 0; f < list.size; f++) sum += weights[(list.values[f] as number) >>> shift] as number;
  return sum * unit;
}

/** Fills the chain with the potentials of a window; the head can only be cue. */
export function fillChain(
  { label, step }: LinearTables,
  terms: Terms,
  span: SpanContext,
  chain: Chain,
  list: FeatureList,
): void {
  const { from, to } = span.window;
  chain.clear(to - from);
  for (let j = from; j < to; j++) {
    labelFeatures(terms, span, j, list);
    addRows(label, list, chain.unary, (j - from) * LABELS, LABELS);
    if (j === from) continue;
    stepFeatures(terms, span, j, list);
    addRows(step, list, chain.steps, (j - from) * LABELS * LABELS, LABELS * LABELS);
  }
  chain.fix(span.head - from, CUE);
}

/** Sums the features' rows, four columns at a time: whole numbers, so that the order makes no difference. */
function addRows(
  { bits, unit, weights }: Table,
  list: FeatureList,
  sums: Float64Array,
  offset: number,
  width: number,
): void {
  const shift = 32 - bits;
  for (let y = 0; y < width; y += 4) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let f = 0; f < list.size; f++) {
      const row = ((list.values[f] as number) >>> shift) * width + y;
      a += weights[row] as number;
      b += weights[row + 1] as number;
      c += weights[row + 2] as number;
      d += weights[row + 3] as number;
    }
    sums[offset + y] = a * unit;
    sums[offset + y + 1] = b * unit;
    sums[offset + y + 2] = c * unit;
    sums[offset + y + 3] = d * unit;
  }
}
