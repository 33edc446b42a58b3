/** Words, and sets of words, by which every score is counted: punctuation and spaces at an edge cost nothing. */

/** `[start, end)` in UTF-16 code units. */
export type Pair = readonly [start: number, end: number];

export interface Word {
  readonly start: number;
  readonly end: number;
  /** In lower case. */
  readonly text: string;
}

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0].toLowerCase(),
  }));
}

/** Indices of the words that the spans touch. */
export function cover(words: readonly Word[], spans: readonly Pair[] | undefined): Set<number> {
  const hit = new Set<number>();
  for (const [start, end] of spans ?? []) {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < words.length && (words[i]?.start ?? end) < end; i++) hit.add(i);
  }
  return hit;
}

/** How many members two sets share. */
export function common<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0;
  for (const one of a) if (b.has(one)) count++;
  return count;
}

/** Precision, recall and F1, each 0–1, with the counts they come from. */
export interface Rate {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly tp: number;
  readonly predicted: number;
  readonly gold: number;
}

/** 0 where nothing was predicted, or nothing was to be found. */
export function rate(tp: number, predicted: number, gold: number): Rate {
  const p = predicted ? tp / predicted : 0;
  const r = gold ? tp / gold : 0;
  return { p, r, f1: p + r ? (2 * p * r) / (p + r) : 0, tp, predicted, gold };
}
