/** Every attribution that may be there, with all that the two stages say about it. */
import type { Document, TokenRun } from '../document.ts';
import type { Found } from '../rules/found.ts';
import { Chain, CONTENT, CUE, LABELS, OUTSIDE, SOURCE } from './chain.ts';
import { cueContext, cueFeatures } from './cueFeatures.ts';
import { FeatureList, probabilityStep } from './hash.ts';
import { cueLogit, fillChain, type LinearTables } from './linear.ts';
import { shared, tokensIn } from './runs.ts';
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
  /** The spans are those of a cue rule, weighed by the model. */
  readonly proposed: boolean;
  /** The cue rule that reads these spans, whether the model found them too or not; null for none. */
  readonly rule: string | null;
}

/** Heads less likely than this are not followed up. Inside contents the stages have learned from fewer texts. */
const LEAST = { article: 0.1, inside: 0.05 };
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

/**
 * What the model reads at each likely head, and where the cue rules read other spans, those too.
 *
 * @returns candidates in order of their heads; of one head the model's own comes first.
 */
export function candidates(
  document: Document,
  terms: Terms,
  tables: LinearTables,
  { own, mixed }: HeadProbabilities,
  rules: readonly Found[],
  scorer?: Scorer,
  shares?: Shares,
): Candidate[] {
  const context = cueContext(terms, terms.prior);
  const steps = Uint8Array.from(mixed, probabilityStep);
  const chain = new Chain();
  const list = new FeatureList();
  const proposals = byHead(rules, mixed);
  const heads = new Set([...likelyHeads(document, mixed), ...proposals.keys()]);
  return [...heads]
    .sort((a, b) => a - b)
    .flatMap((head) => {
      const window = windowOf(document, head);
      fillChain(tables, terms, spanContext(terms, context, steps, head, window), chain, list);
      if (scorer && shares) {
        mixLabels(chain, scorer.labelLogits(document, head, window), shares.label);
        chain.fix(head - window.from, CUE);
      }
      const known = { head, p: mixed[head] ?? 0, own: own[head] ?? 0 };
      const all = chain.sum(false);
      const candidate = read(chain, window.from, known, all);
      const proposed = proposals.get(head) ?? [];
      const others = proposed
        .filter((rule) => !candidate || differs(candidate, rule))
        .map((rule) => weigh(chain, window.from, known, all, rule));
      if (!candidate) return others;
      const agrees = proposed.find((rule) => !differs(candidate, rule));
      return [{ ...candidate, rule: agrees?.rule ?? null }, ...others];
    });
}

/** The rules' findings by the token of their cue that is most likely its head. */
function byHead(rules: readonly Found[], probabilities: Float32Array): Map<number, Found[]> {
  const heads = new Map<number, Found[]>();
  for (const rule of rules) {
    let head = -1;
    for (const { from, to } of rule.cue) {
      for (let i = from; i < to; i++) {
        if (head < 0 || (probabilities[i] as number) > (probabilities[head] as number)) head = i;
      }
    }
    if (head < 0) continue;
    const list = heads.get(head);
    if (list) list.push(rule);
    else heads.set(head, [rule]);
  }
  return heads;
}

/** Contents that share at least this part are the same reading. */
const SAME = 0.9;

function differs(candidate: Candidate, rule: Found): boolean {
  const common = shared(candidate.content, rule.content);
  const union = tokensIn(candidate.content) + tokensIn(rule.content) - common;
  if (common < SAME * union) return true;
  if (!candidate.source || !rule.source) return candidate.source !== rule.source;
  return shared([candidate.source], [rule.source]) === 0;
}

function likelyHeads(document: Document, probabilities: Float32Array): number[] {
  const least = document.inside ? LEAST.inside : LEAST.article;
  return document.paragraphs.flatMap(({ from, to }) => {
    const heads: number[] = [];
    for (let i = from; i < to; i++) if ((probabilities[i] as number) > least) heads.push(i);
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

type Known = Pick<Candidate, 'head' | 'p' | 'own'>;

/** How likely a label is at a token; tokens beyond the window are unlikely to be anything. */
function probabilityIn(chain: Chain, base: number): (token: number, label: number) => number {
  return (token, label) =>
    token < base || token >= base + chain.size
      ? BEYOND
      : (chain.marginals[(token - base) * LABELS + label] as number);
}

const BEYOND = 0.05;

function mean(run: TokenRun, label: number, probability: (token: number, label: number) => number): number {
  let sum = 0;
  for (let i = run.from; i < run.to; i++) sum += probability(i, label);
  return sum / (run.to - run.from);
}

/** What the chain says of spans that it did not choose itself. */
function weigh(chain: Chain, base: number, known: Known, all: number, rule: Found): Candidate {
  const { head } = known;
  const labels = new Uint8Array(chain.size);
  const mark = (runs: readonly TokenRun[], label: number): void => {
    for (const { from, to } of runs) {
      labels.fill(label, Math.max(0, from - base), Math.max(0, Math.min(chain.size, to - base)));
    }
  };
  mark(rule.content, CONTENT);
  if (rule.source) mark([rule.source], SOURCE);
  mark(rule.cue, CUE);
  const probability = probabilityIn(chain, base);
  return {
    ...known,
    ...contentScores(rule.content, probability),
    source: rule.source,
    content: rule.content,
    cue: rule.cue.find(({ from, to }) => from <= head && head < to) ?? { from: head, to: head + 1 },
    meanSource: rule.source ? mean(rule.source, SOURCE, probability) : 0,
    logBest: chain.score((k) => labels[k] as number) - all,
    logNothing: chain.score((k) => (k + base === head ? CUE : OUTSIDE)) - all,
    proposed: true,
    rule: rule.rule,
  };
}

function contentScores(
  content: readonly TokenRun[],
  probability: (token: number, label: number) => number,
): Pick<Candidate, 'meanContent' | 'leastContent'> {
  let sum = 0;
  let least = 1;
  for (const { from, to } of content) {
    for (let i = from; i < to; i++) {
      const share = probability(i, CONTENT);
      sum += share;
      least = Math.min(least, share);
    }
  }
  return { meanContent: sum / tokensIn(content), leastContent: least };
}

function read(chain: Chain, base: number, known: Known, all: number): Candidate | null {
  const { head } = known;
  const best = chain.best();
  const { labels, size } = chain;
  const probability = probabilityIn(chain, base);
  const logNothing = chain.score((k) => (k + base === head ? CUE : OUTSIDE)) - all;
  const cue = runsOf(labels, size, CUE, base).find(({ from, to }) => from <= head && head < to);
  let source: TokenRun | null = null;
  let meanSource = 0;
  for (const run of runsOf(labels, size, SOURCE, base)) {
    const share = mean(run, SOURCE, probability);
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
  return {
    ...known,
    ...contentScores(content, probability),
    source,
    content,
    meanSource,
    logNothing,
    cue: cue ?? { from: head, to: head + 1 },
    logBest: best - all,
    proposed: false,
    rule: null,
  };
}
