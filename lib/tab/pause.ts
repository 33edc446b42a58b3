/** Work on the page's main thread goes on for at most so long at a time, in ms. */
const SLICE = 12;

interface YieldingScheduler {
  yield(): Promise<void>;
}

/** Chromium and newer Firefox have `scheduler.yield`; its type is not in the DOM library yet. */
function hasYield(value: unknown): value is YieldingScheduler {
  return typeof value === 'object' && value !== null && 'yield' in value && typeof value.yield === 'function';
}

/** Lets so much time pass, in ms. */
export function someTime(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function turn(): Promise<void> {
  const scheduler: unknown = Reflect.get(globalThis, 'scheduler');
  if (hasYield(scheduler)) return scheduler.yield();
  return someTime(0);
}

/**
 * Returns a function to call between steps of work: it comes back at once while the slice of time lasts, and
 * else lets the page work first. So no task of ours blocks scrolling or typing for long.
 * With true, what comes next is long, and has a task of its own.
 * @param now clock, in ms
 */
export function createPause(
  now: () => number = () => performance.now(),
): (isLong?: boolean) => Promise<void> {
  let started = now();
  return async (isLong = false) => {
    if (!isLong && now() - started < SLICE) return;
    await turn();
    started = now();
  };
}

/** Ends the present task. */
export function nextTask(): Promise<void> {
  return turn();
}
