import type { TextSpan } from '../model.ts';
import { hull } from '../span.ts';
import { shadowOf } from '../tree.ts';
import { type Ends, selectedRanges } from './selected.ts';

/**
 * A stretch of `Article.text` that stands, code unit for code unit, in one live text node. White space
 * counts as equal: the text has a space where the node may have a no-break space or a line end.
 */
export interface Segment {
  readonly node: Text;
  /** Offset in the node's data, UTF-16 code units. */
  readonly nodeStart: number;
  /** Offset in the text, UTF-16 code units. */
  readonly textStart: number;
  readonly length: number;
}

/** A segment with what its whole node said when it was read. */
export interface ReadSegment extends Segment {
  readonly said: string;
}

/**
 * The way between `Article.text` and the live text nodes of the page, by identity: it holds the nodes
 * themselves, not paths to them, so it stays right when other parts of the page come, go or move.
 * It never changes the page.
 */
export interface TextMap {
  /** The smallest element that holds the whole article. */
  readonly root: Element;
  /** In order of the text, parted. */
  readonly segments: readonly ReadSegment[];
  /** The segments that share at least one code unit with the span. */
  segmentsIn(span: TextSpan): ReadSegment[];
  /**
   * Live ranges for a span of the text, in order, one per text node. Their strings, joined and collapsed
   * as `collapse` does, are the span's text, but for the space of a lone `<br>` and the "\n" between
   * blocks, which stand in no text node. Stretches that are no longer in the page yield no range.
   */
  rangesFor(span: TextSpan): Range[];
  /** The smallest span of the text that holds what the range covers of it, or null if it covers nothing. */
  spanOf(range: Ends): TextSpan | null;
  /** The smallest span that holds what the reader has selected of the text, or null if that is nothing. */
  selected(): TextSpan | null;
  /** The shadow trees that hold some of the article. */
  shadows(): ShadowRoot[];
  /** True if every node under the span is still in the page with the words it had. */
  isIntact(span: TextSpan): boolean;
}

class NodeTextMap implements TextMap {
  readonly root: Element;
  readonly segments: readonly ReadSegment[];

  constructor(root: Element, segments: readonly (Segment | ReadSegment)[]) {
    this.root = root;
    this.segments = segments.map((segment) =>
      'said' in segment ? segment : { ...segment, said: segment.node.data },
    );
  }

  rangesFor(span: TextSpan): Range[] {
    const ranges: Range[] = [];
    for (const segment of this.segmentsIn(span)) {
      const { node } = segment;
      if (!isUnchanged(segment)) continue;
      const shift = segment.nodeStart - segment.textStart;
      const from = Math.max(span.start, segment.textStart) + shift;
      const to = Math.min(span.end, segment.textStart + segment.length) + shift;
      // Within one node only white space and invisible characters lie between two segments.
      const last = ranges.at(-1);
      if (last?.startContainer === node) last.setEnd(node, to);
      else {
        const range = node.ownerDocument.createRange();
        range.setStart(node, from);
        range.setEnd(node, to);
        ranges.push(range);
      }
    }
    return ranges;
  }

  spanOf(ends: Ends): TextSpan | null {
    const { startContainer, startOffset, endContainer, endOffset } = ends;
    const [first, last] = [startContainer.getRootNode(), endContainer.getRootNode()];
    if (first === last) return this.spanInTree(ends);
    // No live range goes from one tree to another: to the end of the first, and from the beginning of the last.
    const to = { endContainer: first, endOffset: first.childNodes.length };
    const from = { startContainer: last, startOffset: 0 };
    const beginning = this.spanInTree({ startContainer, startOffset, ...to });
    const end = this.spanInTree({ ...from, endContainer, endOffset });
    if (!beginning || !end) return beginning ?? end;
    return beginning.start < end.end ? { start: beginning.start, end: end.end } : null;
  }

  private spanInTree({ startContainer, startOffset, endContainer, endOffset }: Ends): TextSpan | null {
    const range = this.root.ownerDocument.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    if (range.collapsed) return null;
    const tree = startContainer.getRootNode();
    // comparePoint throws for nodes of another tree and offsets past the end; such can't be covered anyway.
    const here = this.segments.filter(
      ({ node, nodeStart, length }) => node.data.length >= nodeStart + length && node.getRootNode() === tree,
    );
    const first =
      here[
        firstIndex(here, ({ node, nodeStart, length }) => range.comparePoint(node, nodeStart + length) >= 0)
      ];
    const last = here[firstIndex(here, ({ node, nodeStart }) => range.comparePoint(node, nodeStart) > 0) - 1];
    if (!first || !last) return null;
    const from = startContainer === first.node ? startOffset - first.nodeStart : 0;
    const to = endContainer === last.node ? endOffset - last.nodeStart : last.length;
    const start = first.textStart + clamp(from, first.length);
    const end = last.textStart + clamp(to, last.length);
    return start < end ? { start, end } : null;
  }

  selected(): TextSpan | null {
    const ranges = selectedRanges(this.root.ownerDocument, this.shadows());
    return hull(ranges.map((range) => this.spanOf(range)).filter((span) => span !== null));
  }

  shadows(): ShadowRoot[] {
    return [...new Set(this.segments.map(({ node }) => shadowOf(node)))].filter((shadow) => shadow !== null);
  }

  isIntact(span: TextSpan): boolean {
    return this.segmentsIn(span).every(isUnchanged);
  }

  segmentsIn({ start, end }: TextSpan): ReadSegment[] {
    const low = firstIndex(this.segments, ({ textStart, length }) => textStart + length > start);
    const found: ReadSegment[] = [];
    if (start >= end) return found;
    for (let i = low; i < this.segments.length; i++) {
      const segment = this.segments[i];
      if (!segment || segment.textStart >= end) break;
      found.push(segment);
    }
    return found;
  }
}

function isUnchanged({ node, said }: ReadSegment): boolean {
  return node.isConnected && node.data === said;
}

/** The index of the first segment that fits, where all after it fit too; their number if none does. */
function firstIndex<One extends Segment>(segments: readonly One[], fits: (segment: One) => boolean): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment && !fits(segment)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(offset, 0), length);
}

/**
 * A text map over `segments`, which must be in order of the text and not overlap. Those that say nothing of what
 * their node said are taken to be read now.
 * `root` is the element that holds all their nodes.
 */
export function createTextMap(root: Element, segments: readonly (Segment | ReadSegment)[]): TextMap {
  return new NodeTextMap(root, segments);
}
