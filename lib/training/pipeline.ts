/** From gold documents to a model: the two stages, their predictions on folds, and the ranker on those. */
import { candidateFeatures } from '../engine/model/candidateFeatures.ts';
import { candidates, mixHeads } from '../engine/model/candidates.ts';
import { cueContext } from '../engine/model/cueFeatures.ts';
import { probabilityStep } from '../engine/model/hash.ts';
import { Lexicon } from '../engine/model/lexicon.ts';
import type { LinearTables } from '../engine/model/linear.ts';
import { RuleOpinion } from '../engine/model/ruleAgreement.ts';
import type { Scorer } from '../engine/model/scorer.ts';
import { type Terms, termsOf } from '../engine/model/terms.ts';
import { cueRules } from '../engine/rules/cueRules.ts';
import type { Found } from '../engine/rules/found.ts';
import type { CorpusDocument } from './corpus.ts';
import { type CueExamples, cueExamples, cueProbabilities, trainCue } from './cueTrainer.ts';
import { rightness } from './match.ts';
import { packModel, quantise } from './pack.ts';
import { type RankerExample, trainRanker } from './rankerTrainer.ts';
import { withoutRare } from './rare.ts';
import { SETTINGS, type Settings } from './settings.ts';
import { type SpanWeights, spanExamples, trainSpans } from './spanTrainer.ts';

/** A scorer that was trained without some of the documents: what it says of those is honest. */
export interface HeldOutScorer {
  readonly scorer: Scorer;
  /** Whether the scorer has not seen the training article of this index. */
  readonly unseen: (article: number) => boolean;
}

export interface TrainingOptions {
  readonly seed: number;
  /** Scorers for training the ranker that works with a second opinion; none: a model that works alone. */
  readonly heldOut?: readonly HeldOutScorer[];
  readonly report: (line: string) => void;
  readonly settings?: Settings;
}

/** One training document with all that is computed once. */
interface Prepared {
  readonly source: CorpusDocument;
  readonly terms: Terms;
  readonly cues: CueExamples;
  readonly rules: readonly Found[];
  readonly fold: number;
}

/** The two stages, and their candidates in documents that they had not seen: what the ranker learns from. */
export interface Stages {
  readonly tables: LinearTables;
  readonly lexicon: string;
  readonly alone: readonly RankerExample[];
  /** With the held-out scorers' opinions; empty without such scorers. */
  readonly mixed: readonly RankerExample[];
}

/** Trains the whole model. @returns the model file. Deterministic: same documents and seed, same characters. */
export function trainModel(documents: readonly CorpusDocument[], options: TrainingOptions): string {
  return finish(trainStages(documents, options), options);
}

/** Trains the rankers, and packs all. */
export function finish(stages: Stages, { seed, report, settings = SETTINGS }: TrainingOptions): string {
  const { tables, lexicon, alone, mixed } = stages;
  return packModel(tables, {
    lexicon,
    alone: trainRanker(alone, settings, seed, report),
    mixed:
      mixed.length > 0 ? { ...trainRanker(mixed, settings, seed, report), shares: settings.shares } : null,
  });
}

/**
 * Trains the two stages.
 *
 * The folds serve twice: stage 2 learns from stage 1's opinion of documents that it has not seen
 * ("stacking"), and the ranker learns from whole candidates that neither stage has seen.
 */
export function trainStages(documents: readonly CorpusDocument[], options: TrainingOptions): Stages {
  const { seed, report, settings = SETTINGS } = options;
  const lexicon = countWords(documents);
  const shipped = new Lexicon(lexicon.toString());
  const own = new Map<number, Lexicon>();
  for (const [article, levels] of byArticle(documents)) own.set(article, countWords(levels));
  const terms = documents.map(({ document, article }) => termsOf(document, lexicon, own.get(article)));
  const cues = withoutRare(
    documents.map((one, i) => cueExamples(one, terms[i] as Terms)),
    settings.rare,
    (i) => documents[i]?.article ?? 0,
  );
  const prepared: Prepared[] = documents.map((source, i) => ({
    source,
    terms: terms[i] as Terms,
    cues: cues[i] as CueExamples,
    rules: cueRules(source.document),
    fold: source.article % settings.folds,
  }));
  report('features of stage 1 made');
  const foldCues = Array.from({ length: settings.folds }, (_, fold) =>
    trainCue(
      prepared.filter((one) => one.fold !== fold).map(({ cues }) => cues),
      settings.cue,
      seed + 77 + fold,
    ),
  );
  const cue = trainCue(
    prepared.map(({ cues }) => cues),
    settings.cue,
    seed,
  );
  const probabilities = prepared.map(({ cues, terms, fold }) =>
    cueProbabilities(cues, terms.size, foldCues[fold] as Float32Array, settings.cue.bits),
  );
  report('stage 1 trained');
  const made = prepared.flatMap((one, i) =>
    spanExamples(
      one.source,
      i,
      one.terms,
      cueContext(one.terms, one.terms.prior),
      stepsOf(probabilities[i] as Float32Array),
    ),
  );
  const examples = withoutRare(made, settings.rare, (i) => documents[made[i]?.document ?? 0]?.article ?? 0);
  report(`features of stage 2 made: ${examples.length} attributions`);
  const alone: RankerExample[] = [];
  const mixed: RankerExample[] = [];
  for (let fold = 0; fold < settings.folds; fold++) {
    const unseen = examples.filter(({ document }) => prepared[document]?.fold !== fold);
    const spans = trainSpans(unseen, settings.span, seed + 11 + fold, () => undefined);
    const tables = tablesOf(foldCues[fold] as Float32Array, spans, settings);
    prepared.forEach((one, i) => {
      if (one.fold !== fold) return;
      const p = probabilities[i] as Float32Array;
      alone.push(...judged(one, tables, shipped, p, i, settings));
      const second = options.heldOut?.find(({ unseen: is }) => is(one.source.article))?.scorer;
      if (second) mixed.push(...judged(one, tables, shipped, p, i, settings, second));
    });
    report(`fold ${fold + 1} of ${settings.folds} done`);
  }
  const spans = trainSpans(examples, settings.span, seed, report);
  report('stage 2 trained');
  return { tables: tablesOf(cue, spans, settings), lexicon: lexicon.toString(), alone, mixed };
}

function byArticle(documents: readonly CorpusDocument[]): Map<number, CorpusDocument[]> {
  const articles = new Map<number, CorpusDocument[]>();
  for (const one of documents) articles.set(one.article, [...(articles.get(one.article) ?? []), one]);
  return articles;
}

function countWords(documents: readonly CorpusDocument[]): Lexicon {
  const lexicon = new Lexicon();
  for (const { document, gold } of documents) {
    const heads = new Set(gold.map(({ head }) => head));
    document.tokens.forEach(({ lemma, lower }, i) => {
      lexicon.add(lemma, heads.has(i));
      if (lower !== lemma) lexicon.add(lower, heads.has(i));
    });
  }
  return lexicon;
}

function stepsOf(probabilities: Float32Array): Uint8Array {
  return Uint8Array.from(probabilities, probabilityStep);
}

function tablesOf(cue: Float32Array, { label, step }: SpanWeights, settings: Settings): LinearTables {
  return {
    cue: quantise(cue, settings.cue.bits),
    label: quantise(label, settings.span.labelBits),
    step: quantise(step, settings.span.stepBits),
  };
}

/** The candidates of one unseen document, with the truth about each. */
function judged(
  { source, terms, rules }: Prepared,
  tables: LinearTables,
  lexicon: Lexicon,
  own: Float32Array,
  document: number,
  { shares }: Settings,
  second?: Scorer,
): RankerExample[] {
  const p = second ? mixHeads(own, second.cueLogits(source.document), shares.cue) : own;
  const found = candidates(source.document, terms, tables, { own, mixed: p }, rules, second, shares);
  const features = candidateFeatures(source.document, terms, lexicon, found, new RuleOpinion(rules));
  const right = rightness(terms, found, source.gold);
  return found.map((candidate, i) => ({
    document,
    article: source.article,
    weight: source.weight,
    inside: source.document.inside,
    candidate,
    features: features[i] ?? [],
    right: right[i] ?? 0,
    gold: source.gold.length,
  }));
}
