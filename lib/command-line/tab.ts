/** Pages of a browser that `chromium.ts` has started: opening them, clicking According, reading the result. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { TabState } from '../messages.ts';
import type { Chromium } from './chromium.ts';

/** One page or popup that we are attached to. */
export interface Tab {
  readonly targetId: string;
  readonly send: <Result>(method: string, params?: Readonly<Record<string, unknown>>) => Promise<Result>;
  /** Runs an expression there, waits for its promise, gives back plain data. @throws what it throws. */
  readonly evaluate: <Result>(expression: string) => Promise<Result>;
}

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/** What Chrome answers to `Runtime.evaluate`. */
interface Evaluated<Result> {
  readonly result: { readonly value: Result };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}

/** Milliseconds: a page that is still loading after this is read as it is. */
const LOAD_LIMIT = 20_000;
const POPUP_LIMIT = 10_000;
const READ_LIMIT = 30_000;
const POLL = 10;

async function targets(chromium: Chromium, type?: string): Promise<readonly TargetInfo[]> {
  const filter = type ? { filter: [{ type }] } : {};
  return (await chromium.send<{ targetInfos: TargetInfo[] }>('Target.getTargets', filter)).targetInfos;
}

async function attach(chromium: Chromium, targetId: string): Promise<Tab> {
  const { sessionId } = await chromium.send<{ sessionId: string }>('Target.attachToTarget', {
    targetId,
    flatten: true,
  });
  const send: Tab['send'] = (method, params) => chromium.send(method, params, sessionId);
  return {
    targetId,
    send,
    evaluate: async <Result>(expression: string) => {
      const answer = await send<Evaluated<Result>>('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      });
      if (answer.exceptionDetails) {
        const { exception, text } = answer.exceptionDetails;
        throw new Error(exception?.description ?? text);
      }
      return answer.result.value;
    },
  };
}

/**
 * Loads an unpacked extension.
 *
 * @returns its id.
 * @throws if the browser refuses, as versions before 126 do.
 */
export async function loadExtension(chromium: Chromium, folder: string): Promise<string> {
  return (await chromium.send<{ id: string }>('Extensions.loadUnpacked', { path: folder })).id;
}

/** The page that the browser opened with. @throws if there is none within ten seconds. */
export async function firstTab(chromium: Chromium): Promise<Tab> {
  for (const end = Date.now() + POPUP_LIMIT; Date.now() < end; await sleep(POLL)) {
    // Not the welcome page, which the extension has just opened behind it.
    const page = (await targets(chromium)).find(({ type, url }) => type === 'page' && url === 'about:blank');
    if (page) return attach(chromium, page.targetId);
  }
  throw new Error('The browser opened no window.');
}

export async function newTab(chromium: Chromium): Promise<Tab> {
  const { targetId } = await chromium.send<{ targetId: string }>('Target.createTarget', {
    url: 'about:blank',
  });
  return attach(chromium, targetId);
}

/** Goes to an address and waits until the page has loaded, for twenty seconds at most. @throws if it can't be reached. */
export async function go(tab: Tab, url: string): Promise<void> {
  const { errorText } = await tab.send<{ errorText?: string }>('Page.navigate', { url });
  if (errorText) throw new Error(`${url} could not be opened (${errorText}).`);
  const loaded = `new Promise((resolve) => {
    if (document.readyState === 'complete') resolve();
    addEventListener('load', () => resolve());
    setTimeout(resolve, ${LOAD_LIMIT});
  })`;
  await tab.evaluate(loaded);
}

/**
 * Clicks According's button in the toolbar while the tab is shown: a real click, which gives the extension
 * the right to read the page and opens its popup.
 *
 * @returns when it clicked, in ms since 1970.
 * @throws if the browser can't do that (`Extensions.triggerAction` is recent).
 */
export async function clickAction(chromium: Chromium, tab: Tab, extension: string): Promise<number> {
  await tab.send('Page.bringToFront');
  const { targetInfo } = await tab.send<{ targetInfo: TargetInfo }>('Target.getTargetInfo');
  // The action wants the tab around the page; the two are matched by their address.
  const around = (await targets(chromium, 'tab')).find(({ url }) => url === targetInfo.url);
  if (!around) throw new Error(`The browser shows no tab with ${targetInfo.url}.`);
  const clicked = Date.now();
  await chromium.send('Extensions.triggerAction', { id: extension, targetId: around.targetId });
  return clicked;
}

/**
 * The popup that a click has opened, once its own document has taken the place of the empty one.
 * @throws if it does not open within ten seconds.
 */
export async function openedPopup(chromium: Chromium, extension: string): Promise<Tab> {
  const address = `chrome-extension://${extension}/popup.html`;
  for (const end = Date.now() + POPUP_LIMIT; Date.now() < end; await sleep(POLL)) {
    const popup = (await targets(chromium)).find(({ url }) => url.startsWith(address));
    if (!popup) continue;
    const tab = await attach(chromium, popup.targetId);
    try {
      if ((await tab.evaluate<string>('location.href')).startsWith(address)) return tab;
    } catch (error) {
      // The empty document went while it was asked.
      if (!(error instanceof Error && error.message.includes('context'))) throw error;
    }
  }
  throw new Error("According's popup did not open.");
}

/**
 * Pins the extension's button to the toolbar, or takes it off again, as its reader does by hand. The button of one
 * that is not pinned first has to slide out of the menu of extensions, which takes Chromium a quarter of a second.
 *
 * @throws if the browser can't do that.
 */
export async function pinAction(chromium: Chromium, extension: string, isPinned: boolean): Promise<void> {
  const manager = await newTab(chromium);
  await go(manager, 'chrome://extensions');
  const change = JSON.stringify({ extensionId: extension, pinnedToToolbar: isPinned });
  await manager.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${change})`);
  await closeTab(chromium, manager);
}

/** Ends the extension's service worker, as the browser does after a while; the next message starts it anew. */
export async function stopWorker(chromium: Chromium, extension: string): Promise<void> {
  const worker = (await targets(chromium)).find(
    ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${extension}/`),
  );
  if (worker) await chromium.send('Target.closeTarget', { targetId: worker.targetId });
}

/** What the popup's tab answers when asked for its state, once it is no longer reading. @throws after 30 s. */
export async function settledState(popup: Tab): Promise<TabState> {
  const ask = `chrome.tabs.query({ active: true, currentWindow: true })
    .then(([tab]) => chrome.tabs.sendMessage(tab.id, { to: 'tab', type: 'state' }))`;
  let last = 'it did not answer';
  for (const end = Date.now() + READ_LIMIT; Date.now() < end; await sleep(POLL)) {
    try {
      const state = await popup.evaluate<TabState | undefined>(ask);
      if (state && state.phase !== 'off' && state.phase !== 'reading') return state;
      last = state ? `it is still "${state.phase}"` : last;
    } catch (error) {
      // Until the content script is there, nobody receives the question.
      last = error instanceof Error ? error.message : String(error);
    }
  }
  throw new Error(`The page was not read within ${READ_LIMIT / 1000} seconds: ${last}`);
}

/** Closes a page or a popup. */
export async function closeTab(chromium: Chromium, tab: Tab): Promise<void> {
  await chromium.send('Target.closeTarget', { targetId: tab.targetId });
}

/** A picture of what the tab shows from its upper left corner on, as PNG in base 64; sizes in CSS pixels. */
export async function capture(
  tab: Tab,
  { width, height }: { width: number; height: number },
): Promise<string> {
  const [x, y] = await tab.evaluate<[number, number]>('[scrollX, scrollY]');
  const clip = { x, y, width, height, scale: 1 };
  return (await tab.send<{ data: string }>('Page.captureScreenshot', { format: 'png', clip })).data;
}
