/** Trains stage 2: the chain of labels given a cue's head, by Adagrad on its likelihood. */
import { Chain, CONTENT, CUE, LABELS, SOURCE } from '../engine/model/chain.ts';
import type { CueContext } from '../engine/model/cueFeatures.ts';
import { FeatureList } from '../engine/model/hash.ts';
import { labelFeatures, spanContext, stepFeatures } from '../engine/model/spanFeatures.ts';
import type { Terms } from '../engine/model/terms.ts';
import { windowOf } from '../engine/model/window.ts';
import { AdagradTable } from './adagrad.ts';
import type { CorpusDocument, GoldAttribution } from './corpus.ts';
import { Random } from './random.ts';

const PAIRS = LABELS * LABELS;

/** One gold attribution's window with its features and labels. */
export interface SpanExample {
  readonly document: number;
  /** How much it counts. */
  readonly weight: number;
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
  { document, gold, weight }: CorpusDocument,
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
        weight,
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
  /** So many of the rounds come after the pruning; the mean of what they leave is kept. */
  readonly after: number;
  /** How many weights are left. */
  readonly labels: number;
  readonly steps: number;
  readonly rate: number;
  readonly decay: number;
}

export interface SpanWeights {
  readonly label: Float32Array;
  readonly step: Float32Array;
}

/** Deterministic: same examples, settings and seed, same weights. */
export function trainSpans(
  examples: readonly SpanExample[],
  settings: SpanSettings,
  seed: number,
  report: (line: string) => void,
): SpanWeights {
  const { rounds, rate, decay } = settings;
  const label = new AdagradTable(settings.labelBits, LABELS);
  const step = new AdagradTable(settings.stepBits, PAIRS);
  const chain = new Chain();
  const random = new Random(seed);
  const order = Int32Array.from(examples, (_, i) => i);
  for (let round = 0; round < rounds; round++) {
    random.shuffle(order);
    const pace = rate * (1 - (0.8 * round) / rounds);
    let loss = 0;
    for (const at of order) {
      const { size, head, features, offsets, labels, weight } = examples[at] as SpanExample;
      const end = (list: number): number => offsets[list] as number;
      chain.clear(size);
      for (let k = 0; k < size; k++) {
        label.addTo(chain.unary, k * LABELS, features, end(2 * k), end(2 * k + 1));
        if (k > 0) step.addTo(chain.steps, k * PAIRS, features, end(2 * k + 1), end(2 * k + 2));
      }
      chain.fix(head, CUE);
      loss += chain.sum(true) - chain.score((k) => labels[k] as number);
      // The slope of the loss: what the chain expects less what is so.
      const { marginals, stepMarginals } = chain;
      for (let k = 0; k < size; k++) {
        const y = k * LABELS + (labels[k] as number);
        marginals[y] = (marginals[y] as number) - 1;
        scale(marginals, k * LABELS, LABELS, weight);
        label.move(marginals, k * LABELS, features, end(2 * k), end(2 * k + 1), pace, decay);
        if (k === 0) continue;
        const z = k * PAIRS + (labels[k - 1] as number) * LABELS + (labels[k] as number);
        stepMarginals[z] = (stepMarginals[z] as number) - 1;
        scale(stepMarginals, k * PAIRS, PAIRS, weight);
        step.move(stepMarginals, k * PAIRS, features, end(2 * k + 1), end(2 * k + 2), pace, decay);
      }
    }
    if (round + 1 === rounds - settings.after) {
      label.prune(settings.labels);
      step.prune(settings.steps);
    } else if (round >= rounds - settings.after) {
      label.remember();
      step.remember();
    }
    report(`    round ${round + 1}: loss ${(loss / examples.length).toFixed(3)} an attribution`);
  }
  return { label: label.mean(), step: step.mean() };
}

function scale(values: Float64Array, from: number, count: number, by: number): void {
  if (by === 1) return;
  for (let i = from; i < from + count; i++) values[i] = (values[i] as number) * by;
}
