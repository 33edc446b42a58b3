/** Where a running content script leaves its mark, in its isolated world: the page can't see it. */
const KEY = Symbol.for('according.tab');

/** A content script in its page. */
export interface Running {
  /** False once the extension was updated, switched off or removed under the page. */
  isAlive(): boolean;
  stop(): void;
}

function isRunning(value: unknown): value is Running {
  return typeof value === 'object' && value !== null && 'isAlive' in value && 'stop' in value;
}

/** What runs in this page, alive or left behind; undefined if nothing does. */
export function running(): Running | undefined {
  const existing: unknown = Reflect.get(globalThis, KEY);
  return isRunning(existing) ? existing : undefined;
}

/** Says that this one runs here from now on. */
export function runHere(one: Running): void {
  Reflect.set(globalThis, KEY, one);
}
