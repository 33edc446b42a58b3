import { outerOf, type View, viewOf } from '../tree.ts';
import { adoptSheet, shadowsOf } from './adopt.ts';
import type { Slot, Tonality } from './palette.ts';
import { FLASH, flashSheet } from './sheet.ts';

/** How long a passage stays lit, in ms, once the page stands still. */
const LIT = 1200;
/** How long a smooth scroll may take, in ms. */
const GLIDE = 500;
/** Above every layer of marks. */
const FLASH_PRIORITY = 100;

/** The nearest ancestor that scrolls by itself, or null: then the window scrolls. */
function scrollerOf(range: Range): Element | null {
  const root = range.startContainer.ownerDocument?.scrollingElement ?? null;
  let at = outerOf(range.startContainer);
  for (; at && at !== root; at = outerOf(at)) {
    if (at.scrollHeight <= at.clientHeight) continue;
    const { overflowY } = getComputedStyle(at);
    if (overflowY === 'auto' || overflowY === 'scroll') return at;
  }
  return null;
}

/** Scrolls so that the passage's beginning stands in the middle of the view. */
function scrollTo(range: Range, view: View, behavior: ScrollBehavior): void {
  const scroller = scrollerOf(range);
  const rect = range.getBoundingClientRect();
  // A passage taller than half the view is shown from its beginning.
  const half = Math.min(rect.height, view.innerHeight / 2) / 2;
  if (!scroller) {
    view.scrollTo({ top: view.scrollY + rect.top + half - view.innerHeight / 2, behavior });
    return;
  }
  const box = scroller.getBoundingClientRect();
  scroller.scrollBy({ top: rect.top + half - (box.top + box.height / 2), behavior });
  if (box.top < 0 || box.bottom > view.innerHeight) {
    const middle = box.top + box.height / 2 - view.innerHeight / 2;
    view.scrollTo({ top: view.scrollY + middle, behavior });
  }
}

/**
 * Scrolls the first range into view and lights them all up for a moment; without motion where the reader's
 * system asks for none.
 * @param slot whose colours are used; null where no source is given
 * @returns the undo, which puts the light out before its time; to be called at most once, early or late
 */
export function reveal(
  document: Document,
  ranges: readonly Range[],
  slot: Slot | null,
  tonality: Tonality,
): () => void {
  const [first] = ranges;
  if (!first) return () => undefined;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const view = viewOf(document);
  scrollTo(first, view, isStill ? 'instant' : 'smooth');
  // A frame may stand far down the page.
  view.frameElement?.scrollIntoView({ block: 'nearest', behavior: isStill ? 'instant' : 'smooth' });

  const dropSheet = adoptSheet(document, flashSheet(slot, tonality), shadowsOf(ranges));
  const highlight = new view.Highlight(...ranges);
  highlight.priority = FLASH_PRIORITY;
  view.CSS.highlights.set(FLASH, highlight);
  let isLit = true;
  const putOut = () => {
    if (!isLit) return;
    isLit = false;
    clearTimeout(timer);
    view.CSS.highlights.delete(FLASH);
    dropSheet();
  };
  const timer = setTimeout(putOut, isStill ? LIT : LIT + GLIDE);
  return putOut;
}
