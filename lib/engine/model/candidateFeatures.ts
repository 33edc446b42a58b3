/** Stage 3: what speaks for a whole candidate being right. */
import type { Document, TokenRun } from '../document.ts';
import type { Candidate } from './candidates.ts';
import type { Lexicon } from './lexicon.ts';
import type { RuleOpinion } from './ruleAgreement.ts';
import { shared, tokensIn } from './runs.ts';
import { NOUN, PRONOUN, PUNCTUATION, type Terms, VERB } from './terms.ts';

/** Candidates whose heads are farther apart (in tokens) share no window, so they don't touch. */
const APART = 320;

const logOdds = (p: number): number => {
  const q = Math.min(Math.max(p, 1e-4), 1 - 1e-4);
  return Math.log(q / (1 - q));
};
const yes = (condition: boolean): number => (condition ? 1 : 0);

const holds = (runs: readonly TokenRun[], token: number): boolean =>
  runs.some(({ from, to }) => from <= token && token < to);

/**
 * The features of each candidate, in the candidates' order.
 *
 * @param all in order of their heads.
 */
export function candidateFeatures(
  document: Document,
  terms: Terms,
  lexicon: Lexicon,
  all: readonly Candidate[],
  rules: RuleOpinion,
): number[][] {
  let first = 0;
  return all.map((candidate) => {
    while ((all[first] as Candidate).head < candidate.head - APART) first++;
    const near: Candidate[] = [];
    for (let k = first; k < all.length; k++) {
      const other = all[k] as Candidate;
      if (other.head > candidate.head + APART) break;
      // Another reading of the same cue is no rival: at most one of them stays.
      if (other.head !== candidate.head) near.push(other);
    }
    return [
      ...ownScores(terms, candidate),
      ...rivals(terms, candidate, near),
      ...place(terms, candidate),
      ...words(document, terms, lexicon, candidate),
      ...rules.features(candidate),
      yes(candidate.proposed),
      terms.inside,
    ];
  });
}

/** What the two stages say. */
function ownScores(terms: Terms, c: Candidate): number[] {
  const p = logOdds(c.p);
  const length = tokensIn(c.content);
  const inside = quotedShare(terms, c.content);
  const content = logOdds(c.meanContent);
  return [
    p,
    logOdds(c.own),
    content,
    logOdds(c.leastContent),
    yes(c.source !== null),
    c.source ? logOdds(c.meanSource) : 0,
    Math.max(c.logBest, -15) / 5,
    Math.max(c.logNothing, -30) / 10,
    Math.log(length),
    inside,
    (p * content) / 5,
    c.source ? p : 0,
    Math.log(length) * inside,
    c.content.length,
    c.logBest / Math.sqrt(length),
  ];
}

function quotedShare(terms: Terms, runs: readonly TokenRun[]): number {
  let quoted = 0;
  for (const { from, to } of runs) for (let i = from; i < to; i++) quoted += yes(terms.quote[i] !== 0);
  return quoted / tokensIn(runs);
}

/** What other candidates claim. */
function rivals(terms: Terms, c: Candidate, near: readonly Candidate[]): number[] {
  const length = tokensIn(c.content);
  let overlap = 0;
  let overlapP = 0;
  let insideP = 0;
  let aroundP = 0;
  let sentenceP = 0;
  let sourceP = 0;
  let better = 40;
  let cueInP = 0;
  for (const o of near) {
    const common = shared(c.content, o.content);
    overlap = Math.max(overlap, common / length);
    if (common > 0) overlapP = Math.max(overlapP, o.p);
    if (holds(o.content, c.head)) insideP = Math.max(insideP, o.p);
    if (holds(c.content, o.head)) aroundP = Math.max(aroundP, o.p);
    if (terms.sentence[o.head] === terms.sentence[c.head]) sentenceP = Math.max(sentenceP, o.p);
    if (o.p > c.p) better = Math.min(better, Math.abs(o.head - c.head));
    if (c.source && o.source?.from === c.source.from) sourceP = Math.max(sourceP, o.p);
    if (c.source && holds([c.source], o.head)) cueInP = Math.max(cueInP, o.p);
  }
  const p = logOdds(c.p);
  return [
    overlap,
    overlapP,
    overlap * overlapP,
    insideP,
    logOdds(insideP),
    aroundP,
    logOdds(aroundP),
    p * insideP,
    sentenceP,
    better,
    sourceP,
    cueInP,
  ];
}

/** Where its parts stand. */
function place(terms: Terms, c: Candidate): number[] {
  const start = (c.content[0] as TokenRun).from;
  const end = (c.content.at(-1) as TokenRun).to;
  const mark = (i: number): boolean =>
    i < 0 || i >= terms.size || ((terms.flags[i] as number) & PUNCTUATION) !== 0;
  const h = c.head;
  return [
    yes(end >= (terms.sentenceTo[end - 1] as number) - 1),
    yes(mark(end) || mark(end - 1)),
    yes(start <= (terms.sentenceFrom[start] as number) + 1),
    yes(mark(start - 1) || mark(start)),
    start >= h ? Math.min(start - h, 9) : -Math.min(h - end, 9),
    c.source ? (c.source.to <= h ? 1 : 2) : 0,
    c.source ? Math.min(Math.abs(c.source.from - h), 20) : 0,
    c.source ? c.source.to - c.source.from : 0,
    h - (terms.sentenceFrom[h] as number),
    (terms.sentenceTo[h] as number) - h,
    terms.sentence[h] as number,
    terms.quote[h] as number,
    (terms.sentence[end - 1] as number) - (terms.sentence[start] as number),
    h - (terms.paragraphFrom[h] as number),
    (terms.paragraphTo[h] as number) - (terms.paragraphFrom[h] as number),
  ];
}

/** What its words are. */
function words(document: Document, terms: Terms, lexicon: Lexicon, c: Candidate): number[] {
  const token = document.tokens[c.head];
  const next = document.tokens[c.head + 1];
  const share = (lemma = '', lower = ''): number => Math.max(lexicon.share(lemma), lexicon.share(lower));
  const headFlags = terms.flags[c.head] as number;
  let verbs = 0;
  let marks = 0;
  for (const { from, to } of c.content) {
    for (let i = from; i < to; i++) {
      verbs += yes(((terms.flags[i] as number) & VERB) !== 0);
      marks += yes((terms.quote[i] as number) >= 2);
    }
  }
  const source = c.source ? (terms.flags[c.source.from] as number) : 0;
  const sourceEnd = c.source ? (terms.flags[c.source.to - 1] as number) : 0;
  return [
    share(token?.lemma, token?.lower),
    share(next?.lemma, next?.lower),
    Math.log(1 + lexicon.seen(token?.lemma ?? '')),
    Math.min(verbs, 6),
    Math.min(marks, 4),
    yes((source & PRONOUN) !== 0),
    yes((sourceEnd & NOUN) !== 0),
    yes((headFlags & VERB) !== 0),
    terms.tag[c.head] as number,
    yes(/^\p{Lu}/u.test(token?.text ?? '')),
    terms.tag[(c.content[0] as TokenRun).from] as number,
    c.cue.to - c.cue.from,
  ];
}
