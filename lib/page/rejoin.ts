import type { Article, Block, TextSpan } from '../model.ts';
import { length, slice } from '../span.ts';
import { alignBlocks } from './align.ts';
import { createTextMap, type ReadSegment, type TextMap } from './textMap.ts';

/** An article with the way to where it stands in the page. */
export interface Placed {
  readonly article: Article;
  readonly map: TextMap;
}

/** What became of an article when its page was read again. */
export type Rejoined =
  /** The page has gone on to another article. */
  | { readonly kind: 'another' }
  /** No new text: the article as it was, found again in the page as it is. */
  | { readonly kind: 'same'; readonly map: TextMap; readonly hasMoved: boolean }
  /** New or changed text: the article as it is now, with the passages that are gone. */
  | { readonly kind: 'grown'; readonly placed: Placed };

/** With less of the shorter one's text in common, two readings are of two articles. */
const IN_COMMON = 0.4;
/** So much text that is gone stays in an article, in UTF-16 code units; on a page without end the oldest is dropped. */
const MOST_GONE = 200_000;
/** A passage of which so many long words stand on in its place was edited there, and is not listed as gone. */
const EDITED = 0.6;
const LONG_WORD = /[\p{L}\p{N}]{5,}/gu;

/** One block of both readings together. */
interface Piece {
  /** Both: read now as it was read first; its kind is that of the first reading. */
  readonly in: 'both' | 'old' | 'fresh';
  readonly kind: Block['kind'];
  readonly analysed: boolean;
  /** Where it stands in the text of the reading that tells its nodes. */
  readonly span: TextSpan;
  /** Gone as it was, and there in other words. */
  readonly isEdited: boolean;
}

/**
 * Finds an article again in a new reading of its page: block by block, by text, whatever nodes hold it now. Blocks
 * that stand no more are kept in their order, so that what was said there can be listed as gone.
 * @param old the article as it was read before, with its map
 * @param fresh the page as it was read now
 */
export function rejoin(old: Placed, fresh: Placed): Rejoined {
  const pieces = piecesOf(old.article, fresh.article);
  const isText = ({ analysed }: Piece) => analysed;
  const inCommon = length(pieces.filter((piece) => piece.in === 'both' && isText(piece)).map(spanOf));
  if (inCommon < IN_COMMON * Math.min(textLength(old.article), textLength(fresh.article))) {
    return { kind: 'another' };
  }
  const isGrown = pieces.some((piece) => isText(piece) && (piece.in === 'fresh' || piece.isEdited));
  if (!isGrown) {
    // Captions and the like may have come: the article is not read anew for them.
    const { map } = joined(
      old,
      fresh,
      pieces.filter((piece) => piece.in !== 'fresh'),
    );
    return { kind: 'same', map, hasMoved: !standsAlike(old.map, map) };
  }
  return {
    kind: 'grown',
    placed: joined(old, fresh, withoutOldest(pieces.filter((piece) => !piece.isEdited))),
  };
}

function spanOf({ span }: { readonly span: TextSpan }): TextSpan {
  return span;
}

function textLength({ blocks }: Article): number {
  return length(blocks.filter(({ analysed }) => analysed).map(spanOf));
}

/** All blocks of both, in order; between two that are in both, those that are gone come first. */
function piecesOf(old: Article, fresh: Article): Piece[] {
  const texts = ({ text, blocks }: Article) => blocks.map(({ span }) => slice(text, span));
  const pieces: Piece[] = [];
  let [here, there] = [0, 0];
  const between = (hereEnd: number, thereEnd: number) => {
    const came = fresh.blocks.slice(there, thereEnd);
    const words = new Set(came.flatMap(({ span }) => longWords(fresh, span)));
    for (const { kind, analysed, span } of old.blocks.slice(here, hereEnd)) {
      pieces.push({ in: 'old', kind, analysed, span, isEdited: isMostly(longWords(old, span), words) });
    }
    for (const { kind, analysed, span } of came) {
      pieces.push({ in: 'fresh', kind, analysed, span, isEdited: false });
    }
  };
  for (const [one, other] of alignBlocks(texts(old), texts(fresh))) {
    between(one, other);
    const [before, now] = [old.blocks[one], fresh.blocks[other]];
    if (before && now) {
      const { kind, analysed } = before;
      pieces.push({ in: 'both', kind, analysed, span: now.span, isEdited: false });
    }
    [here, there] = [one + 1, other + 1];
  }
  between(old.blocks.length, fresh.blocks.length);
  return pieces;
}

function longWords({ text }: Article, span: TextSpan): string[] {
  return slice(text, span).match(LONG_WORD) ?? [];
}

function isMostly(words: readonly string[], among: ReadonlySet<string>): boolean {
  return words.length > 0 && words.filter((word) => among.has(word)).length >= EDITED * words.length;
}

function withoutOldest(pieces: readonly Piece[]): Piece[] {
  let gone = 0;
  const kept = pieces.toReversed().filter(({ in: where, span }) => {
    if (where === 'old') gone += span.end - span.start;
    return where !== 'old' || gone <= MOST_GONE;
  });
  return kept.reverse();
}

/** The article that the pieces make, one after the other, parted by "\n", with a map from their nodes. */
function joined(old: Placed, fresh: Placed, pieces: readonly Piece[]): Placed {
  const texts: string[] = [];
  const blocks: Block[] = [];
  const segments: ReadSegment[] = [];
  let start = 0;
  for (const { in: where, kind, analysed, span } of pieces) {
    const { article, map } = where === 'old' ? old : fresh;
    const text = slice(article.text, span);
    texts.push(text);
    blocks.push({ kind, analysed, span: { start, end: start + text.length } });
    for (const segment of map.segmentsIn(span)) {
      segments.push({ ...segment, textStart: segment.textStart - span.start + start });
    }
    start += text.length + 1;
  }
  return {
    article: { ...fresh.article, text: texts.join('\n'), blocks },
    map: createTextMap(fresh.map.root, segments),
  };
}

/** True if both maps lead to the same places of the same nodes. */
function standsAlike(one: TextMap, other: TextMap): boolean {
  const [a, b] = [one.segments, other.segments];
  return (
    a.length === b.length &&
    a.every((segment, i) => {
      const there = b[i];
      return (
        segment.node === there?.node && segment.nodeStart === there.nodeStart && segment.said === there.said
      );
    })
  );
}
