import type { Article } from '../model.ts';
import { slice } from '../span.ts';
import { bounded } from './bounded.ts';
import type { Ahead } from './document.ts';
import { shippedNet } from './model/learned.ts';
import { readDocument } from './read.ts';

/** Nothing is read yet. */
export function nothingAhead(): Ahead {
  return { paragraphs: new Map(), readings: new Map() };
}

/** What of an article is read at all, paragraph by paragraph. */
export function paragraphsOf(article: Article): string[] {
  const { blocks, text } = bounded(article).article;
  return blocks.filter(({ analysed }) => analysed).map(({ span }) => slice(text, span));
}

/**
 * Reads one paragraph as far as that can be done without its article: its words, its sentences, and what the net sees in
 * it, together more than half of the work on it. Pure but for what it leaves in `ahead`.
 */
export function readAhead(paragraph: string, ahead: Ahead): void {
  const span = { start: 0, end: paragraph.length };
  const facts = { url: '', title: '', byline: '', outlet: '', date: '', language: 'en' };
  const block = { kind: 'paragraph', span, analysed: true } as const;
  const document = readDocument({ ...facts, text: paragraph, blocks: [block] }, ahead);
  shippedNet().cueLogits(document);
}
