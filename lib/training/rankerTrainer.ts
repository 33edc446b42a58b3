/** Trains stage 3: boosted trees over whole candidates, a calibrated confidence, a threshold. */
import type { Candidate } from '../engine/model/candidates.ts';
import { choose } from '../engine/model/choose.ts';
import type { Ranker } from '../engine/model/format.ts';
import { treeLogit } from '../engine/model/trees.ts';
import { boost } from './boost.ts';
import type { Settings } from './settings.ts';

/** One candidate of an unseen document. */
export interface RankerExample {
  /** Index of its document. */
  readonly document: number;
  readonly article: number;
  /** How much it counts. */
  readonly weight: number;
  /** Whether it stands in the inside of a content. */
  readonly inside: boolean;
  readonly candidate: Candidate;
  readonly features: readonly number[];
  /** 1 if it is right, else 0. */
  readonly right: number;
  /** How many gold attributions its document has. */
  readonly gold: number;
}

const logistic = (z: number): number => 1 / (1 + Math.exp(-z));

/**
 * Trees that have not seen a candidate's document say how sure they are; from that the calibration and
 * the threshold are taken. The trees that are kept have seen them all.
 */
export function trainRanker(
  examples: readonly RankerExample[],
  settings: Settings,
  seed: number,
  report: (line: string) => void,
): Ranker {
  const fit = (part: readonly RankerExample[]) =>
    boost(
      part.map(({ features }) => features),
      part.map(({ right }) => right),
      settings.boost,
      seed + 3,
      part.map(({ weight }) => weight),
    );
  const logits = new Float64Array(examples.length);
  for (let fold = 0; fold < settings.folds; fold++) {
    // Folds by blocks of documents: those of stage 1 and 2 go by turns.
    const inFold = ({ article }: RankerExample) => Math.floor(article / 7) % settings.folds === fold;
    const trees = fit(examples.filter((example) => !inFold(example)));
    examples.forEach((example, i) => {
      if (inFold(example)) logits[i] = treeLogit(trees, example.features);
    });
  }
  const { slope, shift } = calibrate(
    logits,
    examples.map(({ right }) => right),
  );
  const confidences = Array.from(logits, (z) => logistic(slope * z + shift));
  const part = (name: string, holds: (example: RankerExample) => boolean): number =>
    bestThreshold(
      examples.flatMap((example, i) =>
        holds(example) ? [{ example, confidence: confidences[i] ?? 0 }] : [],
      ),
      settings,
      (line) => report(`ranker, ${name}: ${line}`),
    );
  const threshold = part('articles of the corpus', ({ inside, weight }) => !inside && weight === 1);
  // Told, not used: what would be best there.
  part('articles that count otherwise', ({ inside, weight }) => !inside && weight !== 1);
  part('inside contents', ({ inside }) => inside);
  return { trees: fit(examples), slope, shift, threshold };
}

/** Platt's scaling by Newton's method: confidence = logistic(slope · logit + shift). */
export function calibrate(
  logits: Float64Array,
  right: readonly number[],
): { readonly slope: number; readonly shift: number } {
  let slope = 1;
  let shift = 0;
  for (let turn = 0; turn < 20; turn++) {
    let ga = 0;
    let gb = 0;
    let aa = 1e-6;
    let ab = 0;
    let bb = 1e-6;
    logits.forEach((z, i) => {
      const p = logistic(slope * z + shift);
      const error = p - (right[i] ?? 0);
      const weight = p * (1 - p);
      ga += error * z;
      gb += error;
      aa += weight * z * z;
      ab += weight * z;
      bb += weight;
    });
    const determinant = aa * bb - ab * ab;
    if (!(Math.abs(determinant) > 1e-9)) break;
    slope -= (bb * ga - ab * gb) / determinant;
    shift -= (aa * gb - ab * ga) / determinant;
  }
  return { slope: Number(slope.toPrecision(5)), shift: Number(shift.toPrecision(5)) };
}

/** Tries thresholds by hundredths on what is left when overlapping candidates are dropped. */
function bestThreshold(
  examples: readonly { readonly example: RankerExample; readonly confidence: number }[],
  { precision: least, flat }: Settings,
  report: (line: string) => void,
): number {
  const byDocument = new Map<
    number,
    { readonly gold: number; readonly all: (Candidate & { confidence: number; right: number })[] }
  >();
  for (const { example, confidence } of examples) {
    const { document, candidate, right, gold } = example;
    const entry = byDocument.get(document) ?? { gold, all: [] };
    byDocument.set(document, entry);
    entry.all.push({ ...candidate, confidence, right });
  }
  const tried: { threshold: number; f1: number; line: string }[] = [];
  for (let hundredths = 15; hundredths <= 60; hundredths++) {
    let found = 0;
    let right = 0;
    let gold = 0;
    for (const { gold: count, all } of byDocument.values()) {
      gold += count;
      for (const one of choose(all, hundredths / 100)) {
        found++;
        right += one.right;
      }
    }
    const precision = found ? right / found : 0;
    const f1 = (2 * right) / Math.max(found + gold, 1);
    if (precision < least) continue;
    const line = `P ${(100 * precision).toFixed(1)} R ${((100 * right) / gold).toFixed(1)} F1 ${(100 * f1).toFixed(1)}`;
    tried.push({ threshold: hundredths / 100, f1, line });
  }
  const top = Math.max(...tried.map(({ f1 }) => f1));
  const chosen = tried.findLast(({ f1 }) => f1 >= top - flat);
  report(`${examples.length} candidates; threshold ${chosen?.threshold}, on folds ${chosen?.line}`);
  return chosen?.threshold ?? 0.5;
}
