import type { Article, Block, TextSpan } from '../model.ts';

/**
 * How much of an article is analysed, in UTF-16 code units as `weightOf` counts them: about 18,000 words of prose, more
 * than twice the longest of the real pages that it was tried on. Past it a page is a book, or is made to keep a browser
 * busy.
 */
export const LONGEST_READ = 150_000;
/** A block counts as so many code units at least: each costs something, however short it is. */
export const SHORTEST_BLOCK = 40;
/** A word with the space behind it, or a mark, counts as so many at least: what is read is words, not letters. */
const SHORTEST_WORD = 6;
/** How far back from there a space is looked for, so that no word is cut, in code units. */
const LONGEST_WORD = 60;

/** A low surrogate or a combining mark: what belongs to the character before it. */
const CONTINUES = /^[\uDC00-\uDFFF\p{M}]/u;

const WORDLIKE = /^[\p{L}\p{N}]/u;

type Kind = 'word' | 'space' | 'mark' | 'same';

/** Of one code unit: a part of a word, white space, a mark that stands for itself, or what goes with that before it. */
function kindOf(code: number): Kind {
  if (code === 32 || code === 160) return 'space';
  if (code < 128) {
    const isWord = (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
    return isWord ? 'word' : 'mark';
  }
  const character = String.fromCharCode(code);
  if (CONTINUES.test(character)) return 'same';
  return WORDLIKE.test(character) ? 'word' : 'mark';
}

/** How far a text can be read with so much room, and what that weighs. */
interface Reach {
  readonly end: number;
  readonly weight: number;
}

/** Looks at no more code units than `room`. */
function reach(text: string, { start, end }: TextSpan, room: number): Reach {
  let done = 0;
  let word = 0;
  let before: Kind = 'space';
  for (let at = start; at < end; at++) {
    const kind = kindOf(text.charCodeAt(at));
    const isNext = kind === 'mark' || (kind === 'word' && before !== 'word');
    if (isNext && word > 0) {
      done += Math.max(word, SHORTEST_WORD);
      word = 0;
    }
    word++;
    if (kind !== 'same') before = kind;
    if (done + Math.max(word, SHORTEST_WORD) > room) return { end: at, weight: room };
  }
  return { end, weight: word > 0 ? done + Math.max(word, SHORTEST_WORD) : done };
}

/** What a block costs to be read, in code units, as far as that is below `most`. */
export function weightOf(text: string, span: TextSpan, most = Number.POSITIVE_INFINITY): number {
  return Math.max(reach(text, span, most).weight, SHORTEST_BLOCK);
}

/** The article with as many of its blocks analysed as can be in bounded time, and where that ends. */
export interface Bounded {
  readonly article: Article;
  /** Offset into `article.text` where the analysis ends; null if it goes to the end. */
  readonly readTo: number | null;
}

/** Where to cut a block that can be read up to `end`: at a space if one is near, never inside a character. */
function cut(text: string, start: number, end: number): number {
  const space = text.lastIndexOf(' ', end);
  if (space > Math.max(start, end - LONGEST_WORD)) return space;
  let at = end;
  while (at > start && at > end - LONGEST_WORD && CONTINUES.test(text.slice(at, at + 1))) at--;
  return at;
}

/** Leaves unanalysed what stands past the bound; the text and its offsets stay as they are. */
export function bounded(article: Article): Bounded {
  const { text } = article;
  let room = LONGEST_READ;
  let readTo: number | null = null;
  const blocks = article.blocks.map((block): Block => {
    const { span, analysed } = block;
    if (!analysed) return block;
    if (readTo !== null) return { ...block, analysed: false };
    const { end, weight } = reach(text, span, room);
    if (end === span.end && Math.max(weight, SHORTEST_BLOCK) <= room) {
      room -= Math.max(weight, SHORTEST_BLOCK);
      return block;
    }
    readTo = room < SHORTEST_BLOCK ? span.start : cut(text, span.start, end);
    return readTo > span.start
      ? { ...block, span: { start: span.start, end: readTo } }
      : { ...block, analysed: false };
  });
  return readTo === null ? { article, readTo } : { article: { ...article, blocks }, readTo };
}
