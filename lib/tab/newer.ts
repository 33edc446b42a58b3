/** One for all versions: each must be heard by those before it. */
const CAME = 'according:newer';

/**
 * Stands for WXT's context of a content script (wxt.config.ts puts it there), of which one thing is needed: that a script
 * learns of a newer one in its page. WXT's own would tell every script of the page too, with the extension's id, by
 * `postMessage`.
 */
export class ContentScriptContext {
  readonly #gone = new AbortController();

  constructor() {
    document.dispatchEvent(new Event(CAME));
    document.addEventListener(CAME, () => this.#gone.abort(), { once: true });
  }

  /** Calls back once, when a newer content script has come into the page. */
  onInvalidated(callback: () => void): void {
    this.#gone.signal.addEventListener('abort', callback);
  }
}
