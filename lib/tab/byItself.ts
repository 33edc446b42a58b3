/** Where it is left, in the content scripts' isolated world: the page can't see it. */
const KEY = Symbol.for('according.byItself');

/** Says to the content script that comes next that nobody clicked: the reader wants this site read always. */
export function sayByItself(): void {
  Reflect.set(globalThis, KEY, true);
}

/** True where the content script came by itself and not by a click. */
export function cameByItself(): boolean {
  return Reflect.get(globalThis, KEY) === true;
}

/** Calls back once the page is looked at: at once, or when a tab that was opened behind comes to the front. */
export function whenSeen(document: Document, callback: () => void): void {
  if (document.visibilityState === 'visible') callback();
  else document.addEventListener('visibilitychange', () => whenSeen(document, callback), { once: true });
}
