import type { Document, Quotation, Token, TokenRun } from '../document.ts';
import { firstTokenAt } from '../quotationType.ts';
import { ADVERBS } from './words.ts';

/** A quotation by token index. */
export interface QuotedRun {
  /** Index of the opening mark. */
  readonly open: number;
  /** Index of the closing mark; of the last token if it was never closed. */
  readonly close: number;
  readonly quotation: Quotation;
}

/**
 * One stretch of the article read for cues: the whole of it, or the inside of one content. What stands
 * between quotation marks there is opaque: read as one thing, not for cues.
 */
export interface Reading {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly region: TokenRun;
  readonly sentences: readonly TokenRun[];
  /** 1 for a token between quotation marks (marks included). By token index minus `region.from`. */
  readonly opaque: Uint8Array;
  /** 1 for a token that a content or a cue already holds. Grows while rules run. */
  readonly claimed: Uint8Array;
  readonly quoted: readonly QuotedRun[];
  readonly openAt: ReadonlyMap<number, QuotedRun>;
  readonly closeAt: ReadonlyMap<number, QuotedRun>;
  /** By token index minus `region.from`: the sentence's index in `sentences`. */
  readonly sentenceOf: Int32Array;
}

/** Longer sentences are lists or noise; they are cut, so that the work on each cue is bounded. */
const LONGEST_SENTENCE = 300;

/** @param depth quotations of this depth are opaque: 0 for the article, 1 for the inside of a quotation. */
export function read(document: Document, region: TokenRun, depth: number): Reading {
  const { tokens } = document;
  const size = Math.max(0, region.to - region.from);
  const opaque = new Uint8Array(size);
  const sentenceOf = new Int32Array(size);
  const quoted: QuotedRun[] = [];
  const start = tokens[region.from]?.start ?? 0;
  const end = tokens[region.to - 1]?.end ?? 0;
  for (let q = firstQuotation(document, start); q < document.quotations.length; q++) {
    const quotation = document.quotations[q] as Quotation;
    if (quotation.span.start >= end) break;
    if (quotation.depth !== depth || quotation.span.start < start || quotation.span.end > end) continue;
    const open = firstTokenAt(document, quotation.span.start);
    const close = firstTokenAt(document, quotation.span.end - 1);
    if (close <= open || close >= region.to) continue;
    opaque.fill(1, open - region.from, close + 1 - region.from);
    quoted.push({ open, close, quotation });
  }
  const sentences: TokenRun[] = [];
  for (let i = region.from; i < region.to; ) {
    const whole = document.sentences[(tokens[i] as Token).sentence] as TokenRun;
    const to = Math.min(whole.to, region.to, i + LONGEST_SENTENCE);
    sentenceOf.fill(sentences.length, i - region.from, to - region.from);
    sentences.push({ from: i, to });
    i = to;
  }
  return {
    document,
    tokens,
    region,
    sentences,
    opaque,
    claimed: new Uint8Array(size),
    quoted,
    openAt: new Map(quoted.map((run) => [run.open, run])),
    closeAt: new Map(quoted.map((run) => [run.close, run])),
    sentenceOf,
  };
}

/** Index of the first quotation that can start at or behind the offset. */
function firstQuotation(document: Document, offset: number): number {
  let low = 0;
  let high = document.quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.quotations[middle] as Quotation).span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function isOpaque(reading: Reading, i: number): boolean {
  return reading.opaque[i - reading.region.from] === 1;
}

export function isClaimed(reading: Reading, i: number): boolean {
  return reading.claimed[i - reading.region.from] === 1;
}

/** Marks the runs as held, so that no other attribution takes them. */
export function claim(reading: Reading, runs: readonly TokenRun[]): void {
  for (const run of runs) {
    reading.claimed.fill(1, run.from - reading.region.from, run.to - reading.region.from);
  }
}

/** Whether no other attribution holds any token of the runs. */
export function isFree(reading: Reading, runs: readonly TokenRun[]): boolean {
  return runs.every(({ from, to }) => {
    for (let i = from; i < to; i++) if (isClaimed(reading, i)) return false;
    return true;
  });
}

/** The sentence of a token of the region. */
export function sentenceAt(reading: Reading, i: number): TokenRun {
  return reading.sentences[reading.sentenceOf[i - reading.region.from] ?? 0] ?? reading.region;
}

/** The token's text in lower case, '' outside the region. */
export function lower(reading: Reading, i: number): string {
  return i >= reading.region.from && i < reading.region.to ? (reading.tokens[i] as Token).lower : '';
}

const VERBS: ReadonlySet<string> = new Set([
  'PastTense',
  'PresentTense',
  'Infinitive',
  'Gerund',
  'Participle',
  'Verb',
  'Copula',
  'Auxiliary',
  'Modal',
]);
const FINITE: ReadonlySet<string> = new Set(['PastTense', 'PresentTense', 'Copula', 'Auxiliary', 'Modal']);

export function isVerb(token: Token | undefined): boolean {
  return token !== undefined && VERBS.has(token.tag);
}

/** Past, present, modal, auxiliary: what a clause needs. */
export function isFiniteVerb(token: Token | undefined): boolean {
  return token !== undefined && (FINITE.has(token.tag) || token.tag === 'Infinitive');
}

export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

const NOMINAL: ReadonlySet<string> = new Set(['Noun', 'Plural', 'ProperNoun', 'Possessive', 'Value']);

/** Tags of words that are no names, also where a capital starts them. */
const CLOSED: ReadonlySet<string> = new Set([
  'Pronoun',
  'Determiner',
  'Preposition',
  'Conjunction',
  'QuestionWord',
  'Adverb',
  'Negative',
]);

export function isNoun(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (NOMINAL.has(token.tag) || (isCapital(token) && !isVerb(token) && !CLOSED.has(token.tag)))
  );
}

export function isAdverb(token: Token | undefined): boolean {
  return (
    token !== undefined && (ADVERBS.has(token.lower) || (token.tag === 'Adverb' && /ly$/.test(token.lower)))
  );
}

/** Whether the quotation's last sentence ends inside the marks. */
export function endsQuotedSentence(reading: Reading, quoted: QuotedRun): boolean {
  return /^(?:[.!?]|\.{2,}|…)$/.test(lower(reading, quoted.close - 1)) || !quoted.quotation.closed;
}
