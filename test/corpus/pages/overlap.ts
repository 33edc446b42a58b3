/** How well the text of an article agrees with its truth: bags of words, counts summed over pages. */
import type { Article } from '../../../lib/model.ts';

/** The agreement of several pages, micro-averaged. */
export class Overlap {
  pages = 0;
  private shared = 0;
  private found = 0;
  private wanted = 0;

  /** Adds one page and returns its F1, 0–1. */
  add(text: string, truth: string): number {
    return this.addCounts(countsOf(text, truth));
  }

  /** Adds a page that was counted before. */
  addCounts({ shared, found, wanted }: Counts): number {
    this.pages++;
    this.shared += shared;
    this.found += found;
    this.wanted += wanted;
    return (2 * shared) / Math.max(found + wanted, 1);
  }

  get f1(): number {
    return (2 * this.shared) / Math.max(this.found + this.wanted, 1);
  }

  toString(): string {
    const precision = this.shared / Math.max(this.found, 1);
    const recall = this.shared / Math.max(this.wanted, 1);
    return `P ${precision.toFixed(4)}  R ${recall.toFixed(4)}  F1 ${this.f1.toFixed(4)}  (${this.pages} pages)`;
  }
}

/** Words of one page: those that both texts have, those of the text, those of its truth. */
export interface Counts {
  readonly shared: number;
  readonly found: number;
  readonly wanted: number;
}

export function countsOf(text: string, truth: string): Counts {
  const found = bag(text);
  const wanted = bag(truth);
  let shared = 0;
  for (const [word, count] of found) shared += Math.min(count, wanted.get(word) ?? 0);
  return { shared, found: total(found), wanted: total(wanted) };
}

/** Each word with how often it stands there; invisible characters are no part of words. */
export function bag(text: string): Map<string, number> {
  const words = new Map<string, number>();
  const clean = text.toLowerCase().replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
  for (const word of clean.match(/[\p{L}\p{N}]+/gu) ?? []) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

function total(words: Map<string, number>): number {
  return [...words.values()].reduce((sum, count) => sum + count, 0);
}

/** What the reader would call the article: what is analysed, and its headings. */
export function bodyOf(article: Article): string {
  return article.blocks
    .filter(({ analysed, kind }) => analysed || kind === 'heading')
    .map(({ span }) => article.text.slice(span.start, span.end))
    .filter((line) => line !== article.title)
    .join('\n');
}
