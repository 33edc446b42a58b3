import type { Article, Block } from '../model.ts';

/**
 * How much of an article is analysed, in UTF-16 code units: about 25,000 words, more than the longest features.
 * Past it a page is a book, or is made to keep a browser busy.
 */
export const LONGEST_READ = 150_000;
/** A block counts as so many code units at least: each costs something, however short it is. */
export const SHORTEST_BLOCK = 20;
/** How far back from there a space is looked for, so that no word is cut, in code units. */
const LONGEST_WORD = 60;

/** A low surrogate or a combining mark: what belongs to the character before it. */
const CONTINUES = /^[\uDC00-\uDFFF\p{M}]/u;

/** The article with as many of its blocks analysed as can be in bounded time, and where that ends. */
export interface Bounded {
  readonly article: Article;
  /** Offset into `article.text` where the analysis ends; null if it goes to the end. */
  readonly readTo: number | null;
}

/** Where to cut a block that may keep so many code units: at a space if one is near, never inside a character. */
function cut(text: string, start: number, room: number): number {
  const end = start + room;
  const space = text.lastIndexOf(' ', end);
  if (space > Math.max(start, end - LONGEST_WORD)) return space;
  let at = end;
  while (at > start && at > end - LONGEST_WORD && CONTINUES.test(text.slice(at, at + 1))) at--;
  return at;
}

/** Leaves unanalysed what stands past the bound; the text and its offsets stay as they are. */
export function bounded(article: Article): Bounded {
  let room = LONGEST_READ;
  let readTo: number | null = null;
  const blocks = article.blocks.map((block): Block => {
    const { span, analysed } = block;
    if (!analysed) return block;
    if (readTo !== null) return { ...block, analysed: false };
    const length = span.end - span.start;
    if (Math.max(length, SHORTEST_BLOCK) <= room) {
      room -= Math.max(length, SHORTEST_BLOCK);
      return block;
    }
    readTo = length <= SHORTEST_BLOCK ? span.start : cut(article.text, span.start, room);
    return readTo > span.start
      ? { ...block, span: { start: span.start, end: readTo } }
      : { ...block, analysed: false };
  });
  return readTo === null ? { article, readTo } : { article: { ...article, blocks }, readTo };
}
