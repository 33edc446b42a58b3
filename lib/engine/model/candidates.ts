/** Every attribution that may be there, with all that the two stages say about it. */
import type { Document, TokenRun } from '../document.ts';
import { Chain, CONTENT, CUE, LABELS, OUTSIDE, SOURCE } from './chain.ts';
import { cueContext, cueFeatures } from './cueFeatures.ts';
import { FeatureList, probabilityStep } from './hash.ts';
import { cueLogit, fillChain, type LinearTables } from './linear.ts';
import type { Scorer, Shares } from './scorer.ts';
import { spanContext } from './spanFeatures.ts';
import type { Terms } from './terms.ts';
import { windowOf } from './window.ts';

export interface Candidate {
  /** Token index of the cue's head. */
  readonly head: number;
  /** Stage 1: probability of being a head. */
  readonly p: number;
  /** The same by the linear model alone. */
  readonly own: number;
  readonly cue: TokenRun;
  readonly source: TokenRun | null;
  /** Never empty. */
  readonly content: readonly TokenRun[];
  /** Mean probability of the label over the source's tokens; 0 without a source. */
  readonly meanSource: number;
  readonly meanContent: number;
  readonly leastContent: number;
  /** Log-probability of the labelling, and of the one with nothing but the cue. */
  readonly logBest: number;
  readonly logNothing: number;
}

/** Heads less likely than this are not followed up. */
const LEAST = 0.08;
/** At most so many heads a paragraph, and one more for each so many tokens: bounds the work on any text. */
const HEADS_A_PARAGRAPH = 4;
const TOKENS_A_HEAD = 6;
/** Where the best labelling has no content at all, tokens this likely to be content are taken. */
const WEAK_CONTENT = 0.3;
/** The scorer's log-probabilities count no lower than this. */
const FLOOR = -8;

/** Stage 1's probabilities, one a token: the linear model's own, and with the scorer's opinion (if any) averaged in. */
export interface HeadProbabilities {
  readonly own: Float32Array;
  readonly mixed: Float32Array;
}

/** Asks stage 1, and the scorer if there is one, about every token. */
export function headProbabilities(
  document: Document,
  terms: Terms,
  tables: LinearTables,
  scorer?: Scorer,
  shares?: Shares,
): HeadProbabilities {
  const context = cueContext(terms, terms.prior);
  const list = new FeatureList();
  const own = new Float32Array(terms.size);
  for (let i = 0; i < terms.size; i++) {
    if (!terms.mayHead[i]) continue;
    cueFeatures(terms, context, i, list);
    own[i] = logistic(cueLogit(tables.cue, list));
  }
  return { own, mixed: scorer && shares ? mixHeads(own, scorer.cueLogits(document), shares.cue) : own };
}

const logistic = (z: number): number => 1 / (1 + Math.exp(-z));

/** Averages log-odds; the scorer speaks for tokens that the linear model passes over, too. */
export function mixHeads(probabilities: Float32Array, logits: Float32Array, share: number): Float32Array {
  return probabilities.map((p, i) => {
    const own = Math.min(Math.max(p, 1e-5), 1 - 1e-5);
    const other = Math.max(-11.5, Math.min(11.5, logits[i] ?? -11.5));
    return logistic((1 - share) * Math.log(own / (1 - own)) + share * other);
  });
}

/** @returns candidates in order of their heads. */
export function candidates(
  document: Document,
  terms: Terms,
  tables: LinearTables,
  { own, mixed }: HeadProbabilities,
  scorer?: Scorer,
  shares?: Shares,
): Candidate[] {
  const context = cueContext(terms, terms.prior);
  const steps = Uint8Array.from(mixed, probabilityStep);
  const chain = new Chain();
  const list = new FeatureList();
  return likelyHeads(document, mixed).flatMap((head) => {
    const window = windowOf(document, head);
    fillChain(tables, terms, spanContext(terms, context, steps, head, window), chain, list);
    if (scorer && shares) {
      mixLabels(chain, scorer.labelLogits(document, head, window), shares.label);
      chain.fix(head - window.from, CUE);
    }
    const candidate = read(chain, window.from, { head, p: mixed[head] ?? 0, own: own[head] ?? 0 });
    return candidate ? [candidate] : [];
  });
}

function likelyHeads(document: Document, probabilities: Float32Array): number[] {
  return document.paragraphs.flatMap(({ from, to }) => {
    const heads: number[] = [];
    for (let i = from; i < to; i++) if ((probabilities[i] as number) > LEAST) heads.push(i);
    const most = HEADS_A_PARAGRAPH + Math.floor((to - from) / TOKENS_A_HEAD);
    if (heads.length <= most) return heads;
    return heads
      .sort((a, b) => (probabilities[b] as number) - (probabilities[a] as number) || a - b)
      .slice(0, most)
      .sort((a, b) => a - b);
  });
}

function mixLabels(chain: Chain, logits: Float32Array, share: number): void {
  const { size, unary, steps } = chain;
  for (let u = 0; u < size * LABELS; u++) {
    unary[u] = (1 - share) * (unary[u] as number) + share * Math.max(FLOOR, logits[u] ?? FLOOR);
  }
  for (let s = 0; s < size * LABELS * LABELS; s++) steps[s] = (1 - share) * (steps[s] as number);
}

/** Runs of one label, as token runs. */
function runsOf(labels: Uint8Array, size: number, label: number, base: number): TokenRun[] {
  const runs: TokenRun[] = [];
  for (let i = 0; i < size; i++) {
    if (labels[i] !== label) continue;
    let end = i;
    while (end < size && labels[end] === label) end++;
    runs.push({ from: base + i, to: base + end });
    i = end;
  }
  return runs;
}

function read(chain: Chain, base: number, known: Pick<Candidate, 'head' | 'p' | 'own'>): Candidate | null {
  const { head } = known;
  const all = chain.sum(false);
  const best = chain.best();
  const { labels, marginals, size } = chain;
  const probability = (token: number, label: number): number =>
    marginals[(token - base) * LABELS + label] as number;
  const mean = ({ from, to }: TokenRun, label: number): number => {
    let sum = 0;
    for (let i = from; i < to; i++) sum += probability(i, label);
    return sum / (to - from);
  };
  const logNothing = chain.score((k) => (k + base === head ? CUE : OUTSIDE)) - all;
  const cue = runsOf(labels, size, CUE, base).find(({ from, to }) => from <= head && head < to);
  let source: TokenRun | null = null;
  let meanSource = 0;
  for (const run of runsOf(labels, size, SOURCE, base)) {
    const share = mean(run, SOURCE);
    if (share > meanSource) {
      meanSource = share;
      source = run;
    }
  }
  let content = runsOf(labels, size, CONTENT, base);
  if (content.length === 0) {
    for (let k = 0; k < size; k++) {
      if (labels[k] === OUTSIDE && probability(base + k, CONTENT) > WEAK_CONTENT) labels[k] = CONTENT;
    }
    content = runsOf(labels, size, CONTENT, base);
  }
  if (content.length === 0) return null;
  let sum = 0;
  let tokens = 0;
  let least = 1;
  for (const { from, to } of content) {
    for (let i = from; i < to; i++) {
      const share = probability(i, CONTENT);
      sum += share;
      least = Math.min(least, share);
      tokens++;
    }
  }
  return {
    ...known,
    source,
    content,
    meanSource,
    logNothing,
    cue: cue ?? { from: head, to: head + 1 },
    meanContent: sum / tokens,
    leastContent: least,
    logBest: best - all,
  };
}
