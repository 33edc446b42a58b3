import type { Analysis, Article, TextSpan } from '../model.ts';
import { outerOf, type View, viewOf } from '../tree.ts';
import { adoptSheet, adoptWhenForced, shadowsOf } from './adopt.ts';
import { isGecko } from './browserKind.ts';
import { type Layer, layersOf, type Mark } from './layers.ts';
import { ALL_NEAR, type Nearness, watchNear } from './near.ts';
import { forcedSheetFor, type MarkLook, type SlotOfSource, sheetFor } from './sheet.ts';
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

/**
 * With more ranges than this on a page only those near the view are painted. Chromium looks at every range of every
 * highlight again when one of them changes, and most of a long page is out of sight.
 */
const MANY = 500;

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
  /** What is to be seen where the reader looks. */
  private passing: ReadonlySet<Mark> = new Set();
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

  show(passes: (mark: Mark) => boolean, nearness: Nearness): void {
    this.passing = new Set(
      this.layer.marks.filter(
        (mark) => this.ranges.has(mark) && passes(mark) && !mark.insteadOf.some((other) => passes(other)),
      ),
    );
    this.hold(nearness);
    const isShown = this.passing.size > 0;
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

  /** Puts what passes and is near into the highlight, and takes the rest out. */
  hold({ isNear }: Nearness): void {
    // A layer that goes as a whole keeps its ranges: the next switch costs nothing.
    if (this.passing.size === 0) return;
    for (const [mark, ranges] of this.ranges) {
      const isHeld =
        this.passing.has(mark) &&
        ranges.some(({ startContainer }) => {
          const element = outerOf(startContainer);
          return element === null || isNear(element);
        });
      if (isHeld === this.held.has(mark)) continue;
      for (const range of ranges) {
        if (isHeld) this.highlight.add(range);
        else this.highlight.delete(range);
      }
      if (isHeld) this.held.add(mark);
      else this.held.delete(mark);
    }
  }

  remove(): void {
    this.show(() => false, ALL_NEAR);
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
  let isRemoved = false;
  let nearness = ALL_NEAR;
  const ranges = [...located.values()].flat();
  if (ranges.length > MANY && !isGecko() && viewOf(document).IntersectionObserver) {
    const elements = new Set(ranges.flatMap(({ startContainer }) => outerOf(startContainer) ?? []));
    nearness = await watchNear(document, elements, () => {
      for (const layer of painted) layer.hold(nearness);
    });
  }
  const measure = () => {
    const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
    const [element, ...others] = sampleElements(document, article, locator);
    return measureSurroundings(element, prefersDark, others);
  };
  let surroundings = PAPER;
  let dropSheet: (() => void) | null = null;
  return {
    get surroundings() {
      return surroundings;
    },
    style(slotOfSource, look) {
      if (isRemoved) return;
      surroundings = measure();
      const dropOld = dropSheet;
      const shadows = shadowsOf(painted.flatMap((layer) => layer.all()));
      const css = sheetFor(layers, surroundings, slotOfSource, look);
      const drops = [
        adoptSheet(document, css, shadows),
        adoptWhenForced(document, () => forcedSheetFor(layers, slotOfSource), shadows),
      ];
      dropSheet = () => {
        for (const drop of drops) drop();
      };
      dropOld?.();
    },
    show(passes) {
      for (const layer of painted) layer.show(passes, nearness);
    },
    isWhole: () => painted.every((layer) => layer.isWhole(locator)),
    remove() {
      isRemoved = true;
      nearness.stop();
      nearness = ALL_NEAR;
      for (const layer of painted) layer.remove();
      dropSheet?.();
      dropSheet = null;
    },
  };
}
