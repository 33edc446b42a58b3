import { browser } from 'wxt/browser';
import type { TabRequest, TabState } from '../messages.ts';
import { whyUnreadable } from './unreadable.ts';

const CONTENT_SCRIPT = '/content-scripts/content.js';

/** Injections under way, so that two views that ask together put one script into the page. */
const injections = new Map<number, Promise<boolean>>();

function send(tabId: number, request: TabRequest): Promise<TabState | undefined> {
  return browser.tabs.sendMessage(tabId, request, { frameId: 0 });
}

async function isInhabited(tabId: number): Promise<boolean> {
  try {
    return (await send(tabId, { to: 'tab', type: 'state' })) !== undefined;
  } catch (error) {
    console.debug('According: no content script in this tab yet.', error);
    return false;
  }
}

/** Puts the content script there; false if it was there already. */
async function inject(tabId: number): Promise<boolean> {
  if (await isInhabited(tabId)) return false;
  await browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] });
  return true;
}

function injectOnce(tabId: number): Promise<boolean> {
  const underWay = injections.get(tabId);
  if (underWay) return underWay;
  const injection = inject(tabId).finally(() => injections.delete(tabId));
  injections.set(tabId, injection);
  return injection;
}

/**
 * Puts the content script into the tab unless it is there, and has it read the page.
 * @param onFirstRead called once the page has begun a first reading: time to load what is needed next
 * @returns the tab's state once the reading is over; a page that lets nobody in is a state too
 */
export async function readTab(tabId: number, anyway: boolean, onFirstRead: () => void): Promise<TabState> {
  let isFirst: boolean;
  try {
    isFirst = await injectOnce(tabId);
  } catch (error) {
    console.info('According: the browser does not let us into this page.', error);
    const tab = await browser.tabs.get(tabId);
    return { phase: 'unreadable', why: whyUnreadable(tab.url) };
  }
  const reading = send(tabId, { to: 'tab', type: 'read', anyway });
  if (isFirst) onFirstRead();
  return (
    (await reading) ?? { phase: 'failed', message: 'This page does not answer. Reload it, then click again.' }
  );
}
