import { scrollersAround, type View, viewOf } from '../tree.ts';
import { adoptSheet, shadowsOf } from './adopt.ts';
import type { Slot, Tonality } from './palette.ts';
import { FLASH, flashSheet } from './sheet.ts';

/** How long a passage stays lit, in ms, once the page stands still. */
const LIT = 1200;
/** How long a smooth scroll may take, in ms. */
const GLIDE = 500;
/** Above every layer of marks. */
const FLASH_PRIORITY = 100;

/** Scrolls so that the passage's beginning stands in the middle of the view, or of the box that scrolls it. */
function scrollTo(range: Range, view: View, behavior: ScrollBehavior): void {
  const rect = range.getBoundingClientRect();
  // A passage taller than half the view is shown from its beginning.
  const half = Math.min(rect.height, view.innerHeight / 2) / 2;
  let middle = rect.top + half;
  let isInBox = false;
  for (const box of scrollersAround(range.startContainer)) {
    isInBox = true;
    const { top, height } = box.getBoundingClientRect();
    const wanted = middle - (top + height / 2);
    box.scrollBy({ top: wanted, behavior });
    // Where it will stand once the box has scrolled as far as it can.
    middle -= Math.max(-box.scrollTop, Math.min(wanted, box.scrollHeight - box.clientHeight - box.scrollTop));
  }
  const isInView = middle - half >= 0 && middle + half <= view.innerHeight;
  if (isInBox && isInView) return;
  view.scrollTo({ top: view.scrollY + middle - view.innerHeight / 2, behavior });
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
