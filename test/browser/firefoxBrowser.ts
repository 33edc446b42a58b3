/** Firefox with the extension in it, for the suites that were written for Chromium. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchFirefox } from '../../lib/command-line/firefox.ts';
import { bridge, type Instead } from './bridge.ts';
import { builtFor, type ExtensionBrowser } from './chromium.ts';
import { overlayIn } from './firefoxOverlay.ts';
import { type Chrome, chromeOf, evaluateIn, targetIn } from './firefoxViews.ts';
import { until } from './wait.ts';

/** In Firefox's own window: the tab in front that shows this address. */
const tabWith = (url: string) => `according.windowWith(${JSON.stringify(url)}).gBrowser.selectedTab`;

/** In Firefox's own window: tells, once, of requests that leave this machine, as "sender → address". */
const WATCH = `(() => {
  let requests = [];
  Services.obs.addObserver({ observe(subject) {
    const request = subject.QueryInterface(Ci.nsIHttpChannel);
    const isHere = ['127.0.0.1', 'localhost', '[::1]'].includes(request.URI.host);
    if (!isHere && !request.loadInfo.triggeringPrincipal.isSystemPrincipal) requests.push(request);
  } }, 'http-on-modify-request');
  according.strangers = () => {
    // What a test itself has kept back has not left.
    const left = requests.filter(({ status }) => status !== Cr.NS_ERROR_ABORT);
    requests = [];
    return left.map(({ URI, loadInfo }) => loadInfo.triggeringPrincipal.spec + ' → ' + URI.spec);
  };
})()`;

/** What a suite may have left: open popups, permissions, and all that the extension keeps. */
const LEAVE = `(async () => {
  for (const panel of document.querySelectorAll('panel')) panel.hidePopup();
  SidebarController.hide();
  const { origins } = await according.ExtensionPermissions.get(according.extension.id);
  await according.ExtensionPermissions.remove(according.extension.id, { permissions: [], origins }, according.extension);
})()`;
const FORGET = `Promise.all([
  browser.storage.local.clear(), browser.storage.sync.clear(), browser.storage.session.clear(),
  new Promise((done) => { Object.assign(indexedDB.deleteDatabase('according'), { onsuccess: done, onblocked: done }); }),
])`;

/** What Playwright asks for and this Firefox can't do so, or would do otherwise than is wanted. */
function instead(
  firefox: { send<T>(method: string, params?: object): Promise<T> },
  chrome: () => Chrome,
): Instead {
  return {
    // Windows cost more than tabs, and a reader opens tabs.
    'browsingContext.create': (params) => firefox.send('browsingContext.create', { ...params, type: 'tab' }),
    'emulation.setMediaFeaturesOverride': async ({ contexts, features }) => {
      const { 'prefers-color-scheme': scheme = null } = features as Record<string, string | null>;
      for (const id of (contexts as string[] | undefined) ?? []) {
        await chrome().evaluate(
          `void (according.contextOf(${JSON.stringify(id)}).top.prefersColorSchemeOverride = '${scheme ?? 'none'}')`,
        );
      }
      return {};
    },
  };
}

export interface FirefoxBrowser extends ExtensionBrowser {
  /**
   * Closes all pages, and forgets all that the extension has kept: what the next suite begins with. Throws if a page or
   * an extension asked for anything outside of this machine.
   */
  leave(): Promise<void>;
}

/** Starts Firefox headless with a fresh profile and the extension from its folder. */
export async function launchFirefoxBrowser(executable: string): Promise<FirefoxBrowser> {
  const firefox = await launchFirefox({ path: executable, headless: true });
  const scratch = mkdtempSync(path.join(tmpdir(), 'according-firefox-'));
  const state: { chrome?: Chrome } = {};
  const chrome = () => {
    if (!state.chrome) throw new Error('Firefox is not ready yet.');
    return state.chrome;
  };
  const context = await bridge(firefox, instead(firefox, chrome), scratch);
  const install = () =>
    firefox.send<{ extension: string }>('webExtension.install', {
      extensionData: { type: 'path', path: builtFor('firefox-mv3') },
    });
  const { extension } = await install();
  state.chrome = await chromeOf(firefox, extension);
  const { evaluate } = state.chrome;
  await evaluate(WATCH);
  // A colour that is on its way is none that axe is to judge.
  await evaluate(`Services.prefs.setIntPref('ui.prefersReducedMotion', 1)`);
  // As in Chromium without a display: a page is as wide as its view.
  await evaluate(`Services.prefs.setIntPref('ui.useOverlayScrollbars', 1)`);
  const host = () => evaluate<string>('according.extension.uuid');
  const extensionId = await host();
  const address = (file: string) => `moz-extension://${extensionId}/${file}`;
  const view = (kind: 'popup' | 'sidebar', file: string) =>
    until(`${file} in the ${kind}`, async () => {
      const target = targetIn(firefox, await chrome().view(kind));
      const isThere = `location.pathname === '/${file}' && document.readyState === 'complete'`;
      return (await target.evaluate<boolean>(isThere)) && target;
    });
  const worker = async () => {
    await evaluate('according.extension.wakeupBackground?.()');
    const id = await until('the background', () => chrome().view('background'));
    return { evaluate: <T>(expression: string) => evaluateIn<T>(firefox, id, expression) };
  };
  const endWorker = async () => {
    await evaluate(
      'according.extension.terminateBackground({ disableResetIdleForTest: true, ignoreDevToolsAttached: true })',
    );
  };
  const browser: ExtensionBrowser = {
    name: 'firefox',
    context,
    extensionId,
    address,
    worker,
    stopWorker: endWorker,
    endWorker,
    async open(url) {
      const page = await context.newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.bringToFront();
      return page;
    },
    async clickToolbar(page) {
      await page.bringToFront();
      const window = `according.windowWith(${JSON.stringify(page.url())})`;
      await until('the tab in front', () => evaluate<boolean>(`${window} !== null`));
      // A click beside an open popup closes it; on the button itself it would do no more.
      await evaluate(`[...document.querySelectorAll('panel')].forEach((panel) => panel.hidePopup())`);
      // `openPopup` would open the popup too, but without granting activeTab.
      await evaluate(
        `according.ExtensionParent.apiManager.global.browserActionFor(according.extension).triggerAction(${window})`,
      );
      return view('popup', 'popup.html');
    },
    async closePopup(popup) {
      await popup.evaluate('setTimeout(() => window.close(), 0), true');
      await until('the end of the popup', () => evaluate<boolean>(`according.idOf('popup') === null`));
    },
    popups: async () => ((await evaluate(`according.idOf('popup')`)) === null ? 0 : 1),
    panel: () => view('sidebar', 'sidepanel.html'),
    overlayOf: async (page) =>
      overlayIn(firefox, await evaluate<string>(`according.tabId(${tabWith(page.url())})`)),
    async asPaper(page, isPaper) {
      const medium = isPaper ? 'print' : '';
      await evaluate(
        `void (${tabWith(page.url())}.linkedBrowser.browsingContext.mediumOverride = '${medium}')`,
      );
    },
    async allow(pattern) {
      await evaluate(
        `according.ExtensionPermissions.add(according.extension.id, { permissions: [], origins: [${JSON.stringify(pattern)}] }, according.extension)`,
      );
    },
    async allowPrivate() {
      await evaluate(`(async () => {
        const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
        await according.ExtensionPermissions.add(according.extension.id, allowed, according.extension);
      })()`);
      await install();
    },
    async reload() {
      await install();
    },
    async close() {
      await context.close();
      rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return {
    ...browser,
    async leave() {
      await evaluate(LEAVE);
      const pages = context.pages();
      const [rest] = pages;
      if (rest) await rest.goto('about:blank');
      for (const page of pages.slice(1)) await page.close();
      await (await worker()).evaluate(FORGET);
      const strangers = await evaluate<string[]>('according.strangers()');
      if (strangers.length > 0) throw new Error(`Requests left this machine:\n${strangers.join('\n')}`);
    },
  };
}
