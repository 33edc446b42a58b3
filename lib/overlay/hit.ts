import type { TextSpan } from '../model.ts';
import { type Box, distance, type Point } from './place.ts';

/** The page's text map, as far as the overlay needs it. */
export interface PlacedText {
  rangesFor(span: TextSpan): Range[];
  spanOf(range: Range): TextSpan | null;
  /** What the reader has selected of the text, or null if that is nothing. */
  selected(): TextSpan | null;
}

/** So far beside a letter's box the pointer still means it, in CSS pixels: lines leave gaps. */
const SLACK = 2;

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** The open shadow trees at a point, from the outermost in. */
function shadowsAt(document: Document, { x, y }: Point): ShadowRoot[] {
  const shadows: ShadowRoot[] = [];
  for (let at = document.elementFromPoint?.(x, y)?.shadowRoot; at && !shadows.includes(at); ) {
    shadows.push(at);
    at = at.elementFromPoint(x, y)?.shadowRoot;
  }
  return shadows;
}

/** Where a caret would be put by a click there, or null. Chromium before 128 has only the older name for it. */
function caretAt(document: Document, { x, y }: Point): Caret | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots: shadowsAt(document, { x, y }) });
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = document.caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

/**
 * The letter at a point of the view, as a span of the article's text; null where there is none of it.
 *
 * A caret is always put somewhere, however far from the pointer, so the letters on both its sides are measured.
 */
export function letterAt(document: Document, point: Point, text: PlacedText): TextSpan | null {
  const caret = caretAt(document, point);
  if (!caret || caret.node.nodeType !== Node.TEXT_NODE) return null;
  const { length } = caret.node.textContent ?? '';
  for (const start of [caret.offset - 1, caret.offset]) {
    if (start < 0 || start >= length) continue;
    const letter = document.createRange();
    letter.setStart(caret.node, start);
    letter.setEnd(caret.node, start + 1);
    if (boxesOf([letter]).some((box) => distance(point, box) <= SLACK)) return text.spanOf(letter);
  }
  return null;
}

/** The boxes of the lines that ranges take up, in order; parts of one line are one box. */
export function boxesOf(ranges: readonly Range[]): Box[] {
  const lines: Box[] = [];
  for (const range of ranges) {
    for (const { left, top, right, bottom, width, height } of range.getClientRects()) {
      if (width === 0 || height === 0) continue;
      const last = lines.at(-1);
      // A word in italics stands on the line like its neighbours, a little higher or lower.
      const isSameLine = last && Math.min(last.bottom, bottom) - Math.max(last.top, top) > height / 2;
      if (isSameLine) {
        lines[lines.length - 1] = {
          left: Math.min(last.left, left),
          top: Math.min(last.top, top),
          right: Math.max(last.right, right),
          bottom: Math.max(last.bottom, bottom),
        };
      } else lines.push({ left, top, right, bottom });
    }
  }
  return lines;
}
