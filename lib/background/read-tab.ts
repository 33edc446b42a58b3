import { browser } from 'wxt/browser';
import type { TabRequest, TabState } from '../messages.ts';
import { whyUnreadable } from './unreadable.ts';

/** The script that reads and marks a page. */
export const CONTENT_SCRIPT = '/content-script.js';

/** The script with what stands over the page. */
const OVERLAY = '/overlay.js';

type Heard = Extract<TabRequest, { type: 'read' }> & { readonly isHeard: true };

/** Injections under way, so that two views that ask together put one script into the page. */
const injections = new Map<number, Promise<void>>();

/** Asks the content script of a tab; undefined if it gives no answer. Rejects if there is none. */
export function askTab(tabId: number, request: Heard): Promise<TabState | null | undefined>;
export function askTab(tabId: number, request: TabRequest): Promise<TabState | undefined>;
export function askTab(tabId: number, request: TabRequest): Promise<TabState | null | undefined> {
  return browser.tabs.sendMessage(tabId, request, { frameId: 0 });
}

/** Where the tab stands, or undefined while no content script lives in it. Does not throw. */
export async function stateOf(tabId: number): Promise<TabState | undefined> {
  try {
    return await askTab(tabId, { to: 'tab', type: 'state' });
  } catch (error) {
    console.debug('According: no content script in this tab yet.', error);
    return undefined;
  }
}

/**
 * Called when a page that was not read before is about to be: time to make ready what is needed next. While the page is
 * being read, not behind it: the two are done in processes of their own.
 */
type OnFirstRead = (tabId: number) => void;

/** Puts the content script there, which begins to read at once, unless it is there already. */
async function inject(tabId: number, onFirstRead: OnFirstRead, isNew: boolean): Promise<void> {
  if (!isNew && (await stateOf(tabId)) !== undefined) return;
  onFirstRead(tabId);
  await browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] });
  // Behind the reading, which has begun: it is there when the marks are, and comes into one frame with them.
  void putOverlay(tabId);
}

function injectOnce(tabId: number, onFirstRead: OnFirstRead, isNew: boolean): Promise<void> {
  const underWay = injections.get(tabId);
  if (underWay) return underWay;
  const injection = inject(tabId, onFirstRead, isNew).finally(() => injections.delete(tabId));
  injections.set(tabId, injection);
  return injection;
}

/** Puts there what stands over the page. Does not throw: whoever asked sees that it has not come. */
export async function putOverlay(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [OVERLAY] });
  } catch (error) {
    console.info('According: the page has gone meanwhile.', error);
  }
}

/** As `inject`, once at a time; the state of a page that lets nobody in, or null. */
async function enter(tabId: number, onFirstRead: OnFirstRead, isNew: boolean): Promise<TabState | null> {
  try {
    await injectOnce(tabId, onFirstRead, isNew);
    return null;
  } catch (error) {
    console.info('According: the browser does not let us into this page.', error);
    const tab = await browser.tabs.get(tabId);
    return { phase: 'unreadable', why: whyUnreadable(tab) };
  }
}

const SILENT: TabState = { phase: 'failed', why: 'silent' };

/**
 * Puts the content script into the tab unless it is there, and has it read the page.
 * @returns the tab's state once the reading is over; a page that lets nobody in is a state too
 */
export async function readTab(tabId: number, anyway: boolean, onFirstRead: OnFirstRead): Promise<TabState> {
  const closed = await enter(tabId, onFirstRead, false);
  return closed ?? (await askTab(tabId, { to: 'tab', type: 'read', anyway })) ?? SILENT;
}

/**
 * The same for a view that hears what the tab tells: where there is a report it has it by then, and the answer is null.
 * @param isNew spares a question: the script is known not to be there. A second one beside it would leave by itself
 */
export async function readTabForView(
  tabId: number,
  anyway: boolean,
  onFirstRead: OnFirstRead,
  isNew: boolean,
): Promise<TabState | null> {
  const closed = await enter(tabId, onFirstRead, isNew);
  if (closed) return closed;
  const answer = await askTab(tabId, { to: 'tab', type: 'read', anyway, isHeard: true });
  return answer === undefined ? SILENT : answer;
}
