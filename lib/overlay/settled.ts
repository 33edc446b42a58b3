/** Between two looks, in ms: a smooth scroll moves further than nothing in it. */
const LOOK = 60;
/** So many looks in a row find it standing still: a scroll may be slow to begin. */
const STILL = 2;
/** A page that goes on moving is no longer waited for, in ms. */
const LONGEST = 1500;

/**
 * Calls back once what is measured no longer changes: a page that scrolls smoothly stands still then.
 * @param measure a position in CSS pixels
 * @returns the undo, after which nothing is called any more
 */
export function whenSettled(measure: () => number, then: () => void): () => void {
  const end = performance.now() + LONGEST;
  let last = measure();
  let still = 0;
  let timer = setTimeout(look, LOOK);
  function look() {
    const now = measure();
    still = now === last ? still + 1 : 0;
    if (still >= STILL || performance.now() > end) return then();
    last = now;
    timer = setTimeout(look, LOOK);
  }
  return () => clearTimeout(timer);
}
