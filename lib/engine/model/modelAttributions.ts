import type { TextSpan } from '../../model.ts';
import type { Document, Draft, TokenRun } from '../document.ts';
import { ALL_PARTS, type Parts } from '../parts.ts';
import { cueRules } from '../rules/cueRules.ts';
import type { Found } from '../rules/found.ts';
import { candidateFeatures } from './candidateFeatures.ts';
import { type Candidate, candidates, headProbabilities } from './candidates.ts';
import { choose, type Scored } from './choose.ts';
import { type LinearModel, type Ranker, readModel } from './format.ts';
import type { Lexicon } from './lexicon.ts';
import { LINEAR_MODEL } from './linearModel.ts';
import { RuleOpinion } from './ruleAgreement.ts';
import type { Scorer } from './scorer.ts';
import { type Terms, termsOf } from './terms.ts';
import { treeLogit } from './trees.ts';

export interface ModelOptions {
  /** A second opinion, averaged in. */
  readonly scorer?: Scorer;
  /** Confidence from which on an attribution counts, 0–1; the model's own choice if left out. */
  readonly threshold?: number;
  /** Another model than the one shipped. */
  readonly model?: LinearModel;
  /** What the cue rules find, if that is known already. */
  readonly rules?: readonly Found[];
  /** What is left out, to measure what it adds; nothing if not given. */
  readonly parts?: Pick<Parts, 'ranker' | 'opinion' | 'candidates'>;
}

let shipped: LinearModel | null = null;

/** The model that is shipped, read at its first use. */
export function shippedModel(): LinearModel {
  shipped ??= readModel(LINEAR_MODEL, false);
  return shipped;
}

/**
 * Finds who said what by the learned model: heads of cues, the spans of each, a confidence for the whole,
 * and of what overlaps the better. After Pareti (2016) and Newell et al. (2018), with a chain of labels
 * for each cue instead of one for the text.
 *
 * Time grows linearly with the text; never throws on any document.
 */
export function modelAttributions(document: Document, options: ModelOptions = {}): Draft[] {
  const model = options.model ?? shippedModel();
  const ranker = options.scorer && model.mixed ? model.mixed : model.alone;
  const scored = scoredCandidates(document, model, options);
  return choose(scored, options.threshold ?? ranker.threshold).map((one) => draftOf(document, one));
}

/** All candidates with their confidence, before any is dropped. */
export function scoredCandidates(
  document: Document,
  model: LinearModel,
  { scorer, rules = cueRules(document), parts = ALL_PARTS }: Omit<ModelOptions, 'threshold' | 'model'> = {},
): Scored[] {
  const terms = termsOf(document, model.lexicon);
  const mixed = scorer ? model.mixed : null;
  const second = mixed ? scorer : undefined;
  const probabilities = headProbabilities(document, terms, model.tables, second, mixed?.shares);
  const proposals = parts.candidates ? rules : [];
  const all = candidates(document, terms, model.tables, probabilities, proposals, second, mixed?.shares);
  const found = all.filter(hasWords(document));
  if (!parts.ranker) return found.map((candidate) => ({ ...candidate, confidence: candidate.p }));
  const opinion = new RuleOpinion(parts.opinion ? rules : []);
  return rank(document, terms, model.lexicon, mixed ?? model.alone, found, opinion);
}

/** Gives each candidate its confidence. */
export function rank(
  document: Document,
  terms: Terms,
  lexicon: Lexicon,
  { trees, slope, shift }: Ranker,
  found: readonly Candidate[],
  rules: RuleOpinion,
): Scored[] {
  const features = candidateFeatures(document, terms, lexicon, found, rules);
  return found.map((candidate, i) => ({
    ...candidate,
    confidence: 1 / (1 + Math.exp(-(slope * treeLogit(trees, features[i] ?? []) + shift))),
  }));
}

function hasWords(document: Document): (candidate: Candidate) => boolean {
  return ({ content }) => content.some((run) => wordIn(document, run));
}

function wordIn(document: Document, { from, to }: TokenRun): boolean {
  for (let i = from; i < to; i++) if (document.tokens[i]?.tag !== 'Punctuation') return true;
  return false;
}

function draftOf(document: Document, one: Scored): Draft {
  const words = one.content.filter((run) => wordIn(document, run));
  return {
    source: one.source ? [spanOf(document, one.source)] : [],
    cue: [spanOf(document, one.cue)],
    content: (words.length > 0 ? words : one.content).map((run) => spanOf(document, run)),
    parent: null,
    confidence: one.confidence,
    why: {
      rule: 'model',
      cue: document.tokens[one.head]?.lemma ?? '',
      scores: { cue: one.p, content: one.meanContent, source: one.meanSource },
    },
  };
}

function spanOf({ tokens }: Document, { from, to }: TokenRun): TextSpan {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
