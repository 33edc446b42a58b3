import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
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

/** Chromium with the extension in it and nothing else. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The running service worker. */
  worker(): Promise<Worker>;
  /** Ends the service worker, as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  /** Opens a page and brings it to the front. */
  open(url: string): Promise<Page>;
  /** The real click on the toolbar button: grants activeTab and opens the popup. */
  clickToolbar(page: Page): Promise<Target>;
  /** Closes the popup, as a click beside it does. */
  closePopup(popup: Target): Promise<void>;
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

  return {
    context,
    extensionId,
    async worker() {
      return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
    },
    async stopWorker() {
      const workers = async () => {
        const { targetInfos } = await browser.send('Target.getTargets');
        return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
      };
      for (const { targetId } of await workers()) await browser.send('Target.closeTarget', { targetId });
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
