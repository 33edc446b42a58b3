import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { type OverlayParts, overlayOf } from './overlay.ts';
import { expectNoStrangers } from './requests.ts';
import { attach, type Target } from './target.ts';
import { until } from './wait.ts';

/** The built extension. `ACCORDING_BUILD` points at another folder of builds than `.output`. */
export function builtFor(name: 'chrome-mv3' | 'firefox-mv3'): string {
  return path.resolve(process.env.ACCORDING_BUILD ?? '.output', name);
}

/** Where tests leave pictures to be looked at. */
export function screensFolder(): string {
  const folder = path.resolve('.output/screens');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** The extension's background. */
export interface Background {
  /** What the expression comes to there. A string: `chrome` is known to nobody else. */
  evaluate<T = unknown>(expression: string): Promise<T>;
}

/** A browser with the extension in it and nothing else. */
export interface ExtensionBrowser {
  readonly name: 'chromium' | 'firefox';
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The address of one of the extension's files. */
  address(file: string): string;
  /** The running background; where it has ended, another one. */
  worker(): Promise<Background>;
  /** Ends the background, as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  /** The same as the background is now, at work: who waits for it has the browser start another at once. */
  endWorker(): Promise<void>;
  /** Opens a page and brings it to the front. */
  open(url: string): Promise<Page>;
  /** The real click on the toolbar button: grants activeTab and opens the popup. */
  clickToolbar(page: Page): Promise<Target>;
  /** How many popups are open. */
  popups(): Promise<number>;
  /** Closes the popup, as a click beside it does. */
  closePopup(popup: Target): Promise<void>;
  /** The side panel, as soon as it is open. */
  panel(): Promise<Target>;
  /** What stands over the page, which is in front. */
  overlayOf(page: Page): Promise<OverlayParts>;
  /** Shows the page, which is in front, as it would be printed; or as it is shown on the screen again. */
  asPaper(page: Page, isPaper: boolean): Promise<void>;
  /** The reader's yes to a site, as a match pattern: no test can click on the browser's own question. */
  allow(pattern: string): Promise<void>;
  /** The reader's leave to look into private windows; the extension may be loaded anew for it. */
  allowPrivate(): Promise<void>;
  /** Loads the extension anew, as an update does. */
  reload(): Promise<void>;
  /** Ends the browser. Throws if a page, a worker or an extension asked for anything outside of this machine. */
  close(): Promise<void>;
}

async function toolbarClick(browser: CDPSession, id: string, page: Page): Promise<Target> {
  await page.bringToFront();
  const url = page.url();
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find((info) => info.url === url);
  if (!tab) throw new Error(`no tab at ${url}`);
  // Newer than the types that Playwright brings.
  const send = browser.send.bind(browser) as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id, targetId: tab.targetId });
  return attach(browser, '/popup.html');
}

/**
 * Starts Chromium headless with a fresh profile.
 * @param without switches that Playwright would set, such as the one that turns the back-forward cache off
 */
export async function launchChromium(
  extension = builtFor('chrome-mv3'),
  without: string[] = [],
): Promise<ExtensionBrowser> {
  const profile = mkdtempSync(path.join(tmpdir(), 'according-chromium-'));
  const requests = path.join(profile, 'requests.json');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.BROWSER_PATH ?? '/usr/bin/chromium',
    headless: true,
    ignoreDefaultArgs: without,
    viewport: { width: 1000, height: 800 },
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--enable-unsafe-extension-debugging',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // No name but this machine's own is looked up, and whatever is asked for is written down.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      `--log-net-log=${requests}`,
    ],
  });
  const started = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(started.url()).hostname;
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('Chromium gives no session to its browser target');

  const workers = async () => {
    const { targetInfos } = await browser.send('Target.getTargets');
    return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
  };
  const endWorker = async () => {
    const ours = await workers();
    if (ours.length !== 1) throw new Error(`There are ${ours.length} service workers.`);
    for (const { targetId } of ours) await browser.send('Target.closeTarget', { targetId });
  };

  return {
    name: 'chromium',
    context,
    extensionId,
    address: (file) => `chrome-extension://${extensionId}/${file}`,
    async worker() {
      return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
    },
    endWorker,
    async stopWorker() {
      await endWorker();
      await until('the end of the service worker', async () => (await workers()).length === 0);
    },
    async open(url) {
      const page = await context.newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.bringToFront();
      return page;
    },
    clickToolbar: (page) => toolbarClick(browser, extensionId, page),
    async closePopup(popup) {
      // The popup's own end also ends the answer to this question.
      await popup.evaluate('setTimeout(() => window.close(), 0), true');
    },
    async popups() {
      const { targetInfos } = await browser.send('Target.getTargets');
      return targetInfos.filter(({ url }) => url.endsWith('/popup.html')).length;
    },
    panel: () => attach(browser, '/sidepanel.html'),
    overlayOf,
    asPaper: (page, isPaper) => page.emulateMedia({ media: isPaper ? 'print' : null }),
    async allow(pattern) {
      // Chromium's own page of extensions may remember a host as given, and then `permissions.request` asks no more.
      const page = await context.newPage();
      await page.goto('chrome://extensions/');
      await page.evaluate(
        `chrome.developerPrivate.addHostPermission(${JSON.stringify(extensionId)}, ${JSON.stringify(pattern)})`,
      );
      await page.close();
    },
    async allowPrivate() {
      const page = await context.newPage();
      await page.goto('chrome://extensions/');
      // Loaded anew, an unpacked extension runs only where the developer mode is on.
      await page.evaluate(`new Promise((done) => chrome.developerPrivate.updateProfileConfiguration(
        { inDeveloperMode: true }, () => chrome.developerPrivate.updateExtensionConfiguration(
          { extensionId: '${extensionId}', incognitoAccess: true }, done)))`);
      await page.close();
    },
    async reload() {
      // Newer than the types that Playwright brings. What is loaded already is loaded anew, as by an update.
      const send = browser.send.bind(browser) as (method: string, params: object) => Promise<{ id: string }>;
      const { id } = await send('Extensions.loadUnpacked', { path: extension });
      if (id !== extensionId) throw new Error(`Loaded anew, ${extensionId} has become ${id}.`);
    },
    async close() {
      await context.close();
      try {
        expectNoStrangers(requests);
      } finally {
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  };
}
