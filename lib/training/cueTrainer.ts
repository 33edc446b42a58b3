/** Trains stage 1: a logistic model of "is the head of a cue", by Adagrad. */
import { cueContext, cueFeatures } from '../engine/model/cueFeatures.ts';
import { FeatureList } from '../engine/model/hash.ts';
import type { Terms } from '../engine/model/terms.ts';
import { AdagradTable } from './adagrad.ts';
import type { CorpusDocument } from './corpus.ts';
import { Random } from './random.ts';

/** The features of every token that may be a head, one document. */
export interface CueExamples {
  readonly tokens: Int32Array;
  readonly gold: Uint8Array;
  /** Features of example e: `features[offsets[e] … offsets[e + 1])`. */
  readonly offsets: Uint32Array;
  readonly features: Uint32Array;
  /** 1 for examples of words that are never heads elsewhere: most are passed over in each round. */
  readonly easy: Uint8Array;
  /** How much the document's examples count. */
  readonly weight: number;
}

export function cueExamples({ gold, weight }: CorpusDocument, terms: Terms): CueExamples {
  const heads = new Set(gold.map(({ head }) => head));
  const tokens: number[] = [];
  for (let i = 0; i < terms.size; i++) if (terms.mayHead[i]) tokens.push(i);
  const context = cueContext(terms, terms.prior);
  const list = new FeatureList();
  const offsets = new Uint32Array(tokens.length + 1);
  const features = new Uint32Array(tokens.length * 80);
  let used = 0;
  tokens.forEach((token, e) => {
    cueFeatures(terms, context, token, list);
    features.set(list.values.subarray(0, list.size), used);
    used += list.size;
    offsets[e + 1] = used;
  });
  return {
    tokens: Int32Array.from(tokens),
    gold: Uint8Array.from(tokens, (token) => (heads.has(token) ? 1 : 0)),
    easy: Uint8Array.from(tokens, (token) => (heads.has(token) || terms.prior[token] ? 0 : 1)),
    offsets,
    features: features.slice(0, used),
    weight,
  };
}

export interface CueSettings {
  readonly bits: number;
  readonly rounds: number;
  /** So many of the rounds come after the pruning; the mean of what they leave is kept. */
  readonly after: number;
  /** How many weights are left. */
  readonly weights: number;
  readonly rate: number;
  readonly decay: number;
}

/** @returns 2^bits weights. Deterministic: same documents, settings and seed, same weights. */
export function trainCue(
  documents: readonly CueExamples[],
  settings: CueSettings,
  seed: number,
): Float32Array {
  const { bits, rounds, rate, decay } = settings;
  const table = new AdagradTable(bits, 1);
  const sum = new Float64Array(1);
  const random = new Random(seed);
  const order = Int32Array.from(documents, (_, i) => i);
  for (let round = 0; round < rounds; round++) {
    random.shuffle(order);
    const pace = rate * (1 - (0.8 * round) / rounds);
    for (const at of order) {
      const { gold, easy, offsets, features, weight } = documents[at] as CueExamples;
      for (let e = 0; e < gold.length; e++) {
        if (easy[e] && random.next() > 1 / 3) continue;
        const from = offsets[e] as number;
        const to = offsets[e + 1] as number;
        sum[0] = 0;
        table.addTo(sum, 0, features, from, to);
        sum[0] = weight * (1 / (1 + Math.exp(-sum[0])) - (gold[e] as number));
        table.move(sum, 0, features, from, to, pace, decay);
      }
    }
    if (round + 1 === rounds - settings.after) table.prune(settings.weights);
    else if (round >= rounds - settings.after) table.remember();
  }
  return table.mean();
}

/** Probability of being a head, by token of the document (0 where none may stand). */
export function cueProbabilities(
  examples: CueExamples,
  size: number,
  weights: Float32Array,
  bits: number,
): Float32Array {
  const probabilities = new Float32Array(size);
  const shift = 32 - bits;
  const { tokens, offsets, features } = examples;
  tokens.forEach((token, e) => {
    let sum = 0;
    for (let f = offsets[e] as number; f < (offsets[e + 1] as number); f++) {
      sum += weights[(features[f] as number) >>> shift] as number;
    }
    probabilities[token] = 1 / (1 + Math.exp(-sum));
  });
  return probabilities;
}
