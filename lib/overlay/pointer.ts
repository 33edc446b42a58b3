import { isElement } from '../tree.ts';
import type { Point } from './place.ts';

/** Where the pointer is, and over what. */
export interface Rest {
  readonly point: Point;
  /** What it is over. */
  readonly over: Element | null;
}

/** What is told of the pointer. */
export interface PointerWatch {
  /** It has stood still for a moment, or a finger has tapped. */
  rested(rest: Rest): void;
  /** It is on its way; told at most every `WHILE` ms. */
  moved(rest: Rest): void;
}

/** So long a pointer stands still before it is thought to mean what it is over, in ms. */
const REST = 200;
/** While it moves, it is looked at so seldom, in ms. */
const WHILE = 70;

/**
 * Watches the pointer on the page. A movement costs a few assignments; everything else waits for a timer, one at a
 * time.
 * @returns the undo
 */
export function watchPointer(document: Document, watch: PointerWatch): () => void {
  let latest: Rest | null = null;
  let last: Point = { x: -1, y: -1 };
  let movedAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    timer = undefined;
    if (!latest) return;
    const still = performance.now() - movedAt;
    if (still >= REST) return watch.rested(latest);
    watch.moved(latest);
    timer = setTimeout(look, Math.min(WHILE, REST - still + 1));
  };
  const restOf = (event: MouseEvent): Rest => ({
    point: { x: event.clientX, y: event.clientY },
    over: isElement(event.target) ? event.target : null,
  });
  const move = (event: PointerEvent) => {
    // Some browsers tell of a move when the page has scrolled under a pointer that lies still.
    if (event.clientX === last.x && event.clientY === last.y) return;
    last = { x: event.clientX, y: event.clientY };
    // A finger scrolls, and a pressed button selects.
    if (event.pointerType === 'touch' || event.buttons !== 0) {
      latest = null;
      return;
    }
    latest = restOf(event);
    movedAt = performance.now();
    timer ??= setTimeout(look, WHILE);
  };
  const tap = (event: MouseEvent) => {
    const isTouch = 'pointerType' in event && event.pointerType === 'touch';
    if (isTouch && !event.defaultPrevented) watch.rested(restOf(event));
  };
  const leave = () => {
    latest = null;
  };
  const passive = { passive: true, capture: true };
  document.addEventListener('pointermove', move, passive);
  document.addEventListener('click', tap, { passive: true });
  document.documentElement.addEventListener('pointerleave', leave, { passive: true });
  return () => {
    clearTimeout(timer);
    document.removeEventListener('pointermove', move, passive);
    document.removeEventListener('click', tap);
    document.documentElement.removeEventListener('pointerleave', leave);
  };
}
