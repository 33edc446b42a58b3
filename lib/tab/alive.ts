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

/**
 * Told in the document when a content script comes: an update gives the new one a world of its own, where the old one is
 * not seen. A page that tells it, or hears it, wins nothing.
 */
const CAME = 'according-came';

/** Says to whoever runs here already that another comes, and calls back when one comes after this. Returns the undo. */
export function whenReplaced(document: Document, callback: () => void): () => void {
  document.dispatchEvent(new Event(CAME));
  document.addEventListener(CAME, callback);
  return () => document.removeEventListener(CAME, callback);
}

/** Says that this one runs here from now on. */
export function runHere(one: Running): void {
  Reflect.set(globalThis, KEY, one);
}
