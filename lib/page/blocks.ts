/**
 * Cuts the live page into blocks of text in one walk, and ties each character to its text node.
 * What a block is (paragraph, caption, …) is told later, by `kinds.ts`.
 */
import { assignedTo, outerOf } from '../tree.ts';
import type { Segment } from './textMap.ts';
import { isInvisible, isSpace } from './whitespace.ts';

/** A block of text as it stands in the page. */
export interface PageBlock {
  /** White space collapsed. Never empty. */
  readonly text: string;
  /** `textStart` counts from the block's own start. */
  readonly segments: readonly Segment[];
  /** The nearest block-level element. */
  readonly element: Element;
  /** Share of the text that stands in links, 0–1. */
  readonly linkShare: number;
  /** Share of the text that stands in bold type, 0–1. */
  readonly boldShare: number;
  /** Share of the text that stands in nodes of the main text, 0–1. */
  readonly mainShare: number;
}

const SKIPPED = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED CANVAS VIDEO AUDIO SVG MATH HEAD ' +
    'BUTTON SELECT TEXTAREA INPUT DATALIST PROGRESS METER DIALOG NAV'
  ).split(' '),
);

const BLOCK_LEVEL = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE ' +
    'FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU OL P PRE SEARCH SECTION ' +
    'SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

const BOLD = new Set(['B', 'STRONG', 'TH']);

/** Names that sites give to text for screen readers, which stands beside the shown text and repeats it. */
const SCREEN_READER_CLASS = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|assistive-text)(?:\s|$)/i;

/**
 * What `isSpace` and `isInvisible` name, but for single plain spaces: most running text has none, and is taken whole. Going
 * through it letter by letter takes a page that is read for the first time two milliseconds.
 */
const UNEVEN = / {2}|[^\S ]|[\x85\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;

/** After so many nodes the walk may be interrupted. */
const NODES_AT_A_TIME = 200;

/** An element on the way down, with what of its content is still to come. */
class Level {
  private readonly slotted: Iterator<Node> | null;
  private next: Node | null;

  constructor(readonly element: Element) {
    this.slotted = assignedTo(element)?.values() ?? null;
    this.next = (element.shadowRoot ?? element).firstChild;
  }

  take(): Node | null {
    if (this.slotted) return this.slotted.next().value ?? null;
    const node = this.next;
    // Known before anybody looks into the node: the page may take it away meanwhile.
    this.next = node?.nextSibling ?? null;
    return node;
  }
}

/**
 * The blocks of text under `root`, in order of the document, as it is shown: what stands in open shadow trees too.
 * One walk over the tree, without recursion and without asking for layout. Yields where it may be interrupted.
 *
 * @param main text nodes that belong to the main text; blocks without any are not returned.
 *   Null: all blocks are returned, with `mainShare` 1.
 */
export function* cutIntoBlocks(
  root: Element,
  main: ReadonlySet<Text> | null,
): Generator<undefined, PageBlock[]> {
  const blocks: PageBlock[] = [];
  const draft = new Draft(root);
  const levels: Level[] = [];
  let links = 0;
  let bold = 0;
  const flush = (element: Element) => {
    const block = draft.finish();
    if (block && (block.mainShare > 0 || main === null)) blocks.push(block);
    draft.element = element;
  };
  const enter = (element: Element) => {
    if (isSkipped(element)) return;
    if (isBlockLevel(element)) flush(element);
    if (element.tagName === 'A') links++;
    if (BOLD.has(element.tagName)) bold++;
    levels.push(new Level(element));
  };
  const leave = ({ element }: Level) => {
    if (element.tagName === 'A') links--;
    if (BOLD.has(element.tagName)) bold--;
    if (!isBlockLevel(element)) return;
    flush(levels.findLast((level) => isBlockLevel(level.element))?.element ?? nearestBlock(root));
  };

  enter(root);
  for (let seen = 1; ; seen++) {
    if (seen % NODES_AT_A_TIME === 0) yield;
    const level = levels.at(-1);
    if (!level) return blocks;
    const node = level.take();
    if (!node) {
      levels.pop();
      leave(level);
    } else if (node.nodeType === 3) {
      draft.add(node as Text, {
        inLink: links > 0,
        inBold: bold > 0,
        isMain: main?.has(node as Text) ?? true,
      });
    } else if (node.nodeType === 1) {
      const element = node as Element;
      if (element.tagName !== 'BR') enter(element);
      else if (draft.lineBreak()) flush(draft.element);
    }
  }
}

function isBlockLevel(element: Element): boolean {
  return BLOCK_LEVEL.has(element.tagName);
}

function nearestBlock(element: Element): Element {
  let nearest = element;
  while (!isBlockLevel(nearest)) {
    const outer = outerOf(nearest);
    if (!outer) break;
    nearest = outer;
  }
  return nearest;
}

/** True for elements whose text the reader does not see, or that hold no running text. */
function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.tagName.toUpperCase())) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  if (style && /display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden/i.test(style)) return true;
  const names = element.getAttribute('class');
  return (names !== null && SCREEN_READER_CLASS.test(names)) || isHiddenByStyle(element);
}

/**
 * True if a style sheet hides the element. Asks for no new layout on a page that has been laid out; where
 * the browser can't tell (jsdom), false.
 */
function isHiddenByStyle(element: Element): boolean {
  if (!element.checkVisibility || element.checkVisibility({ visibilityProperty: true })) return false;
  // An element with `display: contents` has no box of its own, and its text is shown all the same.
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.display === 'none' || style?.visibility === 'hidden';
}

interface Where {
  readonly inLink: boolean;
  readonly inBold: boolean;
  readonly isMain: boolean;
}

/** The block that is being read. */
class Draft {
  element: Element;
  private text = '';
  private segments: Segment[] = [];
  /** White space that has been met but not yet written: its first place, or 'break' for a `<br>`. */
  private gap: { node: Text; offset: number } | 'break' | null = null;
  /** A `<br>` since the last shown character. */
  private broken = false;
  private shown = 0;
  private linked = 0;
  private bolded = 0;
  private mainly = 0;

  constructor(element: Element) {
    this.element = element;
  }

  /** Takes up a `<br>`; true if it ends the paragraph: the second in a row, or after a finished sentence. */
  lineBreak(): boolean {
    if (this.text === '') return false;
    if (this.broken || /[.!?…]["'”’)\]]{0,3}$/.test(this.text.slice(-4))) return true;
    this.broken = true;
    this.gap ??= 'break';
    return false;
  }

  add(node: Text, where: Where): void {
    const data = node.data;
    const isEven = !UNEVEN.test(data.trim());
    let i = 0;
    while (i < data.length) {
      const code = data.charCodeAt(i);
      if (isSpace(code)) {
        if (this.text !== '' && (this.gap === null || this.gap === 'break')) this.gap = { node, offset: i };
        i++;
      } else if (isInvisible(code)) i++;
      else {
        const to = isEven ? data.trimEnd().length : wordEnd(data, i);
        this.write(node, i, to, where);
        i = to;
      }
    }
  }

  private write(node: Text, from: number, to: number, where: Where): void {
    if (this.gap === 'break') this.text += ' ';
    else if (this.gap) this.append(this.gap.node, this.gap.offset, ' ');
    this.gap = null;
    this.broken = false;
    this.append(node, from, node.data.slice(from, to));
    this.shown += to - from;
    if (where.inLink) this.linked += to - from;
    if (where.inBold) this.bolded += to - from;
    if (where.isMain) this.mainly += to - from;
  }

  private append(node: Text, nodeStart: number, piece: string): void {
    const last = this.segments.at(-1);
    const textStart = this.text.length;
    const length = piece.length;
    const continues =
      last?.node === node &&
      last.nodeStart + last.length === nodeStart &&
      last.textStart + last.length === textStart;
    if (last && continues)
      this.segments[this.segments.length - 1] = { ...last, length: last.length + length };
    else this.segments.push({ node, nodeStart, textStart, length });
    this.text += piece;
  }

  /** The block so far, or null if it has no text; the draft is empty afterwards. */
  finish(): PageBlock | null {
    const { text, segments, element, shown } = this;
    const block = shown && {
      text,
      segments,
      element,
      linkShare: this.linked / shown,
      boldShare: this.bolded / shown,
      mainShare: this.mainly / shown,
    };
    this.text = '';
    this.segments = [];
    this.gap = null;
    this.broken = false;
    this.shown = 0;
    this.linked = 0;
    this.bolded = 0;
    this.mainly = 0;
    return block || null;
  }
}

/** Where the run of shown characters that begins at `from` ends. */
function wordEnd(data: string, from: number): number {
  let end = from;
  while (end < data.length && !isSpace(data.charCodeAt(end)) && !isInvisible(data.charCodeAt(end))) end++;
  return end;
}
