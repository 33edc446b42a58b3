import { browser } from 'wxt/browser';
import {
  askTwice,
  type BackgroundRequest,
  type ReadAnswer,
  type TabRequest,
  type TabState,
} from '../lib/messages.ts';

/** Where the popup leaves what it has asked before its own code was there. */
const KEY = Symbol.for('according.ahead');

/** What the popup asks first of all. */
export interface Asked {
  /** The tab in front, as far as the browser tells of it. */
  readonly tab: { readonly id?: number | undefined; readonly windowId: number } | undefined;
  /** Where the tab stands; null where nobody lives in it yet. */
  readonly state: TabState | null;
  /** Its reading, where it was not read before: gives the answer or throws. */
  readonly reading: Promise<() => ReadAnswer | undefined> | null;
}

/** A promise that does not reject while nobody waits for it: what it comes to is given, or thrown, when it is called. */
function held<Value>(promise: Promise<Value>): Promise<() => Value> {
  return promise.then(
    (value) => () => value,
    (error: unknown) => () => {
      throw error;
    },
  );
}

/** Where the tab stands; null if nobody lives in it yet. */
export async function stateOf(tabId: number): Promise<TabState | null> {
  try {
    const probe: TabRequest = { to: 'tab', type: 'state' };
    const state: TabState | undefined = await browser.tabs.sendMessage(tabId, probe, { frameId: 0 });
    return state ?? null;
  } catch {
    // Nobody lives in the tab yet: the background puts the content script there.
    return null;
  }
}

/**
 * Has the background read the tab. Rejects if it can't be reached.
 * @param isNew true where nobody answers in the tab
 */
export async function askToRead(
  tabId: number,
  anyway: boolean,
  isNew: boolean,
): Promise<ReadAnswer | undefined> {
  const request: BackgroundRequest = { to: 'background', type: 'read', tabId, anyway, isNew };
  return askTwice<ReadAnswer>(() => browser.runtime.sendMessage(request));
}

async function ask(): Promise<Asked> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { tab, state: null, reading: null };
  // A page that was read before answers by itself: no background has to wake for a second look.
  const state = await stateOf(tab.id);
  const isRead = state?.phase === 'ready';
  return { tab, state, reading: isRead ? null : held(askToRead(tab.id, false, state === null)) };
}

/** Asks before there is anything to show the answer in: the page is read while the popup is loaded. */
export function askAhead(): void {
  Reflect.set(globalThis, KEY, held(ask()));
}

/** What was asked ahead, or, where nothing was, what is asked now. Rejects if the browser refuses. */
export async function asked(): Promise<Asked> {
  const ahead: Promise<() => Asked> | undefined = Reflect.get(globalThis, KEY);
  return ahead ? (await ahead)() : ask();
}
