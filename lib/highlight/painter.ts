import type { Analysis, Article, TextSpan } from '../model.ts';
import { outerOf, type View, viewOf } from '../tree.ts';
import { adoptSheet, shadowsOf } from './adopt.ts';
import { type Layer, layersOf, type Mark } from './layers.ts';
import { type MarkLook, type SlotOfSource, sheetFor } from './sheet.ts';
import { measureSurroundings, PAPER, type Surroundings } from './surroundings.ts';

/** Where spans of the article's text stand in the page: what the painter needs of the page's text map. */
export interface Locator {
  rangesFor(span: TextSpan): Range[];
}

/** Marks on a page. Until they are styled and shown, nothing of them is there. */
export interface Marks {
  /** Measured when last styled; black on white before that. */
  readonly surroundings: Surroundings;
  /** Gives the marks their colours and lines, measured on the page as it is now. Touches the style sheet only. */
  style(slotOfSource: SlotOfSource, look: MarkLook): void;
  /** Shows the marks that pass, and no others. Touches only what changes. */
  show(passes: (mark: Mark) => boolean): void;
  /** False if the page has moved text from under marks and it could be marked again. */
  isWhole(): boolean;
  /** Takes everything back. The page is as it was before. */
  remove(): void;
}

/** So many blocks, spread over the article, and so many text nodes of each, are asked for their colour. */
const SAMPLED_BLOCKS = 12;
/** What stands over the running text (kicker, headline, standfirst) is often set in greys of its own. */
const TOP_BLOCKS = 4;
const SAMPLED_NODES = 8;

/** Elements that hold the article's text: first one of its running text, to measure at. */
function sampleElements(
  document: Document,
  { blocks }: Article,
  locator: Locator,
): readonly [Element, ...Element[]] {
  const elementsOf = ({ span }: Article['blocks'][number]) =>
    locator
      .rangesFor(span)
      .slice(0, SAMPLED_NODES)
      .flatMap(({ startContainer }) => outerOf(startContainer) ?? []);
  const read = blocks.filter(({ analysed }) => analysed);
  const running = read.filter(({ kind }) => kind === 'paragraph');
  const middle = running[running.length >> 1];
  const [first = document.body ?? document.documentElement] = middle ? elementsOf(middle) : [];
  const every = Math.ceil(read.length / SAMPLED_BLOCKS);
  const others = read.filter((_, place) => place < TOP_BLOCKS || place % every === 0);
  // Most of a paragraph's text nodes have one parent.
  return [first, ...new Set(others.flatMap(elementsOf))];
}

/** One layer in the page's registry. */
class PaintedLayer {
  private readonly ranges = new Map<Mark, readonly Range[]>();
  /** The marks whose ranges the highlight holds; which of them are seen, the registry decides. */
  private readonly held = new Set<Mark>();
  private isShown = false;
  private readonly highlight: Highlight;

  constructor(
    private readonly layer: Layer,
    private readonly view: View,
  ) {
    this.highlight = new view.Highlight();
    this.highlight.priority = layer.priority;
  }

  place(mark: Mark, ranges: readonly Range[]): void {
    this.ranges.set(mark, ranges);
  }

  all(): Range[] {
    return [...this.ranges.values()].flat();
  }

  show(passes: (mark: Mark) => boolean): void {
    const passing = new Set(
      this.layer.marks.filter(
        (mark) => this.ranges.has(mark) && passes(mark) && !mark.insteadOf.some((other) => passes(other)),
      ),
    );
    // A layer that goes as a whole keeps its ranges: the next switch costs nothing.
    if (passing.size > 0) this.hold(passing);
    const isShown = passing.size > 0;
    if (isShown === this.isShown) return;
    this.isShown = isShown;
    if (isShown) this.view.CSS.highlights.set(this.layer.name, this.highlight);
    else this.view.CSS.highlights.delete(this.layer.name);
  }

  /** A live range whose text was taken out of the page is left empty, even if that text comes back. */
  isWhole(locator: Locator): boolean {
    for (const [{ spans }, ranges] of this.ranges) {
      const left = ranges.filter(({ collapsed }) => !collapsed).length;
      if (left > 0 && left === ranges.length) continue;
      if (spans.flatMap((span) => locator.rangesFor(span)).length > left) return false;
    }
    return true;
  }

  private hold(passing: ReadonlySet<Mark>): void {
    for (const [mark, ranges] of this.ranges) {
      if (passing.has(mark) === this.held.has(mark)) continue;
      for (const range of ranges) {
        if (passing.has(mark)) this.highlight.add(range);
        else this.highlight.delete(range);
      }
      if (passing.has(mark)) this.held.add(mark);
      else this.held.delete(mark);
    }
  }

  remove(): void {
    this.show(() => false);
    this.ranges.clear();
    this.held.clear();
    this.highlight.clear();
  }
}

/**
 * Makes the marks of an analysis ready, as CSS custom highlights; the page's tree is never changed. To be styled and
 * shown next, in one task, so that they may take the place of others without a flicker.
 * @param pause called between steps of work; waits for the page's own work when its time is up
 */
export async function paint(
  document: Document,
  article: Article,
  analysis: Analysis,
  locator: Locator,
  pause: () => Promise<void>,
): Promise<Marks> {
  const layers = layersOf(analysis);
  // Our own list of what we registered: Firefox does not let a content script iterate the registry.
  const painted: PaintedLayer[] = [];
  // A mark and what stands in for it share their ranges.
  const located = new Map<readonly TextSpan[], readonly Range[]>();
  for (const layer of layers) {
    const one = new PaintedLayer(layer, viewOf(document));
    for (const mark of layer.marks) {
      const { spans } = mark;
      const ranges = located.get(spans) ?? spans.flatMap((span) => locator.rangesFor(span));
      located.set(spans, ranges);
      one.place(mark, ranges);
      await pause();
    }
    painted.push(one);
  }
  const measure = () => {
    const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
    const [element, ...others] = sampleElements(document, article, locator);
    return measureSurroundings(element, prefersDark, others);
  };
  let surroundings = PAPER;
  let dropSheet: (() => void) | null = null;
  let isRemoved = false;
  return {
    get surroundings() {
      return surroundings;
    },
    style(slotOfSource, look) {
      if (isRemoved) return;
      surroundings = measure();
      const dropOld = dropSheet;
      const css = sheetFor(layers, surroundings, slotOfSource, look);
      dropSheet = adoptSheet(document, css, shadowsOf(painted.flatMap((layer) => layer.all())));
      dropOld?.();
    },
    show(passes) {
      for (const layer of painted) layer.show(passes);
    },
    isWhole: () => painted.every((layer) => layer.isWhole(locator)),
    remove() {
      isRemoved = true;
      for (const layer of painted) layer.remove();
      dropSheet?.();
      dropSheet = null;
    },
  };
}
