import type { Analysis, Article, TextSpan } from '../model.ts';
import { adoptSheet } from './adopt.ts';
import { type Layer, layersOf } from './layers.ts';
import { sheetFor } from './sheet.ts';
import { measureSurroundings, type Surroundings } from './surroundings.ts';

/** Where spans of the article's text stand in the page: what the painter needs of the page's text map. */
export interface Locator {
  rangesFor(span: TextSpan): Range[];
}

/** Marks on a page. */
export interface Marks {
  readonly surroundings: Surroundings;
  /** Shows the marks of the sources that pass; null asks for marks without a source. Touches only what changes. */
  show(isShown: (sourceId: string | null) => boolean): void;
  /** Takes everything back. The page is as it was before. */
  remove(): void;
}

/** An element that holds some of the article's running text, to measure colours at. */
function sampleElement(document: Document, article: Article, locator: Locator): Element {
  const bodies = article.blocks.filter((block) => block.analysed && block.kind === 'paragraph');
  const middle = bodies[Math.floor(bodies.length / 2)];
  const [range] = middle ? locator.rangesFor(middle.span) : [];
  return range?.startContainer.parentElement ?? document.body ?? document.documentElement;
}

/**
 * Paints an analysis by CSS custom highlights; the page's tree is not changed.
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
  // Our own map of what we registered: Firefox does not let a content script iterate the registry.
  const highlights = new Map<Layer, Highlight>();
  for (const layer of layers) {
    const highlight = new Highlight();
    highlight.priority = layer.priority;
    for (const span of layer.spans) {
      for (const range of locator.rangesFor(span)) highlight.add(range);
      await pause();
    }
    highlights.set(layer, highlight);
  }
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const surroundings = measureSurroundings(sampleElement(document, article, locator), prefersDark);
  await pause();
  const dropSheet = adoptSheet(document, sheetFor(layers, surroundings));
  const shown = new Set<Layer>();

  const setShown = (layer: Layer, highlight: Highlight, isShown: boolean) => {
    if (isShown === shown.has(layer)) return;
    if (isShown) {
      CSS.highlights.set(layer.name, highlight);
      shown.add(layer);
    } else {
      CSS.highlights.delete(layer.name);
      shown.delete(layer);
    }
  };
  return {
    surroundings,
    show(isShown) {
      for (const [layer, highlight] of highlights) setShown(layer, highlight, isShown(layer.sourceId));
    },
    remove() {
      for (const [layer, highlight] of highlights) setShown(layer, highlight, false);
      highlights.clear();
      dropSheet();
    },
  };
}
