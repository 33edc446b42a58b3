/** Trains stage 2: the chain of labels given a cue's head, by Adagrad on its likelihood. */
import { Chain, CONTENT, CUE, LABELS, SOURCE } from '../engine/model/chain.ts';
import type { CueContext } from '../engine/model/cueFeatures.ts';
import { FeatureList } from '../engine/model/hash.ts';
import { labelFeatures, spanContext, stepFeatures } from '../engine/model/spanFeatures.ts';
import type { Terms } from '../engine/model/terms.ts';
import { windowOf } from '../engine/model/window.ts';
import type { CorpusDocument, GoldAttribution } from './corpus.ts';
import { Random } from './random.ts';

const PAIRS = LABELS * LABELS;

/** One gold attribution's window with its features and labels. */
export interface SpanExample {
  readonly document: number;
  readonly size: number;
  /** Index of the head in the window. */
  readonly head: number;
  readonly labels: Uint8Array;
  /** Token k: `features[offsets[2k] … offsets[2k+1])` for its label, up to `offsets[2k+2]` for the step into it. */
  readonly offsets: Uint32Array;
  readonly features: Uint32Array;
}

/** @param steps stage 1's out-of-fold probabilities as steps. */
export function spanExamples(
  { document, gold }: CorpusDocument,
  index: number,
  terms: Terms,
  context: CueContext,
  steps: Uint8Array,
): SpanExample[] {
  const list = new FeatureList();
  return gold
    .filter(({ head }) => head >= 0)
    .map((attribution) => {
      const window = windowOf(document, attribution.head);
      const span = spanContext(terms, context, steps, attribution.head, window);
      const size = window.to - window.from;
      const offsets = new Uint32Array(2 * size + 1);
      const features = new Uint32Array(size * 64);
      let used = 0;
      for (let k = 0; k < size; k++) {
        labelFeatures(terms, span, window.from + k, list);
        features.set(list.values.subarray(0, list.size), used);
        used += list.size;
        offsets[2 * k + 1] = used;
        stepFeatures(terms, span, window.from + k, list);
        features.set(list.values.subarray(0, list.size), used);
        used += list.size;
        offsets[2 * k + 2] = used;
      }
      return {
        document: index,
        size,
        head: attribution.head - window.from,
        labels: labelsOf(attribution, window.from, size),
        offsets,
        features: features.slice(0, used),
      };
    });
}

function labelsOf(gold: GoldAttribution, from: number, size: number): Uint8Array {
  const labels = new Uint8Array(size);
  const put = (runs: GoldAttribution['source'], label: number): void => {
    for (const run of runs) {
      if (run.from < from + size && run.to > from) {
        labels.fill(label, Math.max(run.from - from, 0), Math.min(run.to - from, size));
      }
    }
  };
  put(gold.content, CONTENT);
  put(gold.source, SOURCE);
  put(gold.cue, CUE);
  labels[gold.head - from] = CUE;
  return labels;
}

export interface SpanSettings {
  readonly labelBits: number;
  readonly stepBits: number;
  readonly rounds: number;
  readonly rate: number;
  readonly decay: number;
}

export interface SpanWeights {
  readonly label: Float32Array;
  readonly step: Float32Array;
}

/** Below this no weight is moved: most tokens are certain after the first round. */
const CERTAIN = 1e-3;

/** Deterministic: same examples, settings and seed, same weights. */
export function trainSpans(
  examples: readonly SpanExample[],
  settings: SpanSettings,
  seed: number,
  report: (line: string) => void,
): SpanWeights {
  const { labelBits, stepBits, rounds, rate, decay } = settings;
  const label = new Float32Array(LABELS << labelBits);
  const labelSquares = new Float32Array(LABELS << labelBits).fill(1e-5);
  const step = new Float32Array(PAIRS << stepBits);
  const stepSquares = new Float32Array(PAIRS << stepBits).fill(1e-5);
  const chain = new Chain();
  const random = new Random(seed);
  const order = Int32Array.from(examples, (_, i) => i);
  const labelShift = 32 - labelBits;
  const stepShift = 32 - stepBits;
  for (let round = 0; round < rounds; round++) {
    random.shuffle(order);
    const pace = rate * (1 - (0.8 * round) / rounds);
    let loss = 0;
    for (const at of order) {
      const example = examples[at] as SpanExample;
      const { size, features, offsets, labels } = example;
      chain.clear(size);
      for (let k = 0; k < size; k++) {
        addRows(
          features,
          offsets[2 * k] as number,
          offsets[2 * k + 1] as number,
          labelShift,
          label,
          LABELS,
          chain.unary,
          k,
        );
        if (k > 0) {
          addRows(
            features,
            offsets[2 * k + 1] as number,
            offsets[2 * k + 2] as number,
            stepShift,
            step,
            PAIRS,
            chain.steps,
            k,
          );
        }
      }
      chain.fix(example.head, CUE);
      loss += chain.sum(true) - chain.score((k) => labels[k] as number);
      const { marginals, stepMarginals } = chain;
      for (let k = 0; k < size; k++) {
        const y = k * LABELS + (labels[k] as number);
        marginals[y] = (marginals[y] as number) - 1;
        move(
          features,
          offsets[2 * k] as number,
          offsets[2 * k + 1] as number,
          labelShift,
          label,
          labelSquares,
          LABELS,
          marginals,
          k,
          pace,
          decay,
        );
        if (k === 0) continue;
        const z = k * PAIRS + (labels[k - 1] as number) * LABELS + (labels[k] as number);
        stepMarginals[z] = (stepMarginals[z] as number) - 1;
        move(
          features,
          offsets[2 * k + 1] as number,
          offsets[2 * k + 2] as number,
          stepShift,
          step,
          stepSquares,
          PAIRS,
          stepMarginals,
          k,
          pace,
          decay,
        );
      }
    }
    report(`    round ${round + 1}: loss ${(loss / examples.length).toFixed(3)} an attribution`);
  }
  return { label, step };
}

function addRows(
  features: Uint32Array,
  from: number,
  to: number,
  shift: number,
  weights: Float32Array,
  width: number,
  sums: Float64Array,
  k: number,
): void {
  const offset = k * width;
  for (let f = from; f < to; f++) {
    const row = ((features[f] as number) >>> shift) * width;
    for (let y = 0; y < width; y++)
      sums[offset + y] = (sums[offset + y] as number) + (weights[row + y] as number);
  }
}

function move(
  features: Uint32Array,
  from: number,
  to: number,
  shift: number,
  weights: Float32Array,
  squares: Float32Array,
  width: number,
  slopes: Float64Array,
  k: number,
  pace: number,
  decay: number,
): void {
  const offset = k * width;
  let largest = 0;
  for (let y = 0; y < width; y++) largest = Math.max(largest, Math.abs(slopes[offset + y] as number));
  if (largest <= CERTAIN) return;
  for (let f = from; f < to; f++) {
    const row = ((features[f] as number) >>> shift) * width;
    for (let y = 0; y < width; y++) {
      const weight = weights[row + y] as number;
      const slope = (slopes[offset + y] as number) + decay * weight;
      const square = (squares[row + y] as number) + slope * slope;
      squares[row + y] = square;
      weights[row + y] = weight - (pace * slope) / Math.sqrt(square);
    }
  }
}
