/** What the background does beside reading, in real Chromium: badge, panel, and sites that are read without a click. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Background, type ExtensionBrowser, screensFolder } from './chromium.ts';
import { openOwn } from './extension-page.ts';
import { launch } from './launch.ts';
import { painted, serialised } from './marks.ts';
import { type Site, startSite } from './site.ts';
import { until } from './wait.ts';

const ARTICLE = readFileSync('test/fixtures/sample/article.html');
const LISTING = readFileSync('test/fixtures/page/section.html');

let site: Site;
let browser: ExtensionBrowser;

beforeAll(async () => {
  site = await startSite({
    '/2026/ferry': { body: ARTICLE },
    '/news': { body: LISTING },
    '/moss': { body: '<title>Moss</title><p>Green.' },
  });
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

const marks = async (page: Page) => Object.keys((await painted(page)).highlights).length;

/** What the toolbar button shows for the tab in front. */
async function button(): Promise<{ badge: string; title: string }> {
  const worker = await browser.worker();
  return worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(async ([{ id: tabId }]) => ({
    badge: await chrome.action.getBadgeText({ tabId }),
    title: await chrome.action.getTitle({ tabId }),
  }))`);
}

test('the button tells how many sources a page has, until it is turned off or left', async () => {
  const page = await browser.open(site.url('/2026/ferry'));
  expect(await button()).toEqual({ badge: '', title: 'Show who said what' });
  const popup = await browser.clickToolbar(page);
  await until('the number', async () => Number((await button()).badge) > 1);
  const { badge, title } = await button();
  expect(title).toBe(`According: ${badge} sources`);
  expect(await popup.text()).toContain(`${badge} sources`);

  await popup.click('button', 'Turn off');
  await until('no number', async () => (await button()).badge === '');
  expect((await button()).title).toBe('Show who said what');

  await browser.closePopup(popup);
  await browser.clickToolbar(page);
  await until('the number again', async () => (await button()).badge === badge);
  await page.goto(site.url('/moss'));
  expect(await button()).toEqual({ badge: '', title: 'Show who said what' });
  await page.close();
});

/** As the browser does when an item of the menu was chosen or keys were pressed. */
async function dispatch(worker: Background, event: string, what: string): Promise<void> {
  await worker.evaluate(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => ${event}.dispatch(${what}, tab))`,
  );
}

test('menus and keys lead to the page', async () => {
  const page = await browser.open(site.url('/2026/ferry'));
  // The click gives the permission that a menu or a key would give; nobody can choose from a menu in a test.
  const popup = await browser.clickToolbar(page);
  await until('the marks', async () => (await marks(page)) > 0);
  await popup.click('button', 'Turn off');
  await browser.closePopup(popup);
  const worker = await browser.worker();

  await dispatch(worker, 'chrome.contextMenus.onClicked', '{ menuItemId: "show" }');
  await until('the marks', async () => (await marks(page)) > 0);
  await dispatch(worker, 'chrome.commands.onCommand', '"toggle-marks"');
  await until('no marks', async () => (await marks(page)) === 0);
  await dispatch(worker, 'chrome.commands.onCommand', '"toggle-marks"');
  await until('the marks', async () => (await marks(page)) > 0);
  await dispatch(worker, 'chrome.commands.onCommand', '"next-claim"');
  await until('a flash', async () => 'according-flash' in (await painted(page)).highlights);
  await page.close();
});

test('the context menu has both items', async () => {
  const worker = await browser.worker();
  // A browser tells no items, but refuses to make one that is there.
  const refused = (id: string) =>
    worker.evaluate(
      `new Promise((resolve) => chrome.contextMenus.create({ id: '${id}', title: 'x' }, () => resolve(chrome.runtime.lastError?.message ?? '')))`,
    );
  expect(await refused('who-said')).toMatch(/duplicate/i);
  expect(await refused('show')).toMatch(/duplicate/i);
});

test('the side panel shows the report of the tab in front, whichever comes there', async () => {
  const page = await browser.open(site.url('/2026/ferry'));
  const popup = await browser.clickToolbar(page);
  await until('the marks', async () => (await marks(page)) > 0);
  await browser.closePopup(popup);
  // As by the command, whose gesture no test can make.
  const settings = await openOwn(browser, 'options.html');
  await settings.evaluate(`document.querySelector('h1').onclick = async () => {
    const { id } = await chrome.windows.getCurrent();
    await chrome.sidePanel.open({ windowId: id });
  }`);
  await settings.locator('h1').click();
  const panel = await browser.panel();
  await settings.close();
  await page.bringToFront();
  await until('the report', async () => /\d+ sources/.test(await panel.text()));
  expect(await panel.evaluate('document.body.className')).toBe('panel');
  writeFileSync(path.join(screensFolder(), 'panel-real.png'), await panel.screenshot());

  const other = await browser.open(site.url('/moss'));
  await until('the other tab', async () => !/\d+ sources/.test(await panel.text()));
  await other.close();
  await until('the report again', async () => /\d+ sources/.test(await panel.text()));
  await panel.evaluate('setTimeout(() => window.close(), 0), true');
  await page.close();
});

test('a site that is given is read without a click, and no more once it is taken back', async () => {
  const settings = await openOwn(browser, 'options.html');
  await settings.getByLabel('Address of a site').fill(site.url('/2026/ferry'));
  await browser.allow('http://127.0.0.1/*');
  await settings.bringToFront();
  await settings.getByRole('button', { name: 'Add' }).click();
  await settings.getByRole('button', { name: 'Remove: 127.0.0.1' }).waitFor();
  const worker = await browser.worker();
  await until('the script', () =>
    worker.evaluate('chrome.scripting.getRegisteredContentScripts().then((all) => all.length === 1)'),
  );

  const page = await browser.open(site.url('/2026/ferry'));
  await until('the marks', async () => (await marks(page)) > 0);
  await page.close();

  const listing = await browser.open(site.url('/news'));
  const before = await serialised(listing);
  await listing.waitForTimeout(1500);
  expect(await painted(listing)).toEqual({ highlights: {}, sheets: 0 });
  expect(await serialised(listing)).toBe(before);
  expect((await button()).badge).toBe('');
  await listing.close();

  await settings.bringToFront();
  await settings.getByRole('button', { name: 'Remove: 127.0.0.1' }).click();
  await settings.getByText('No site yet.').waitFor();
  await until('no script', () =>
    worker.evaluate('chrome.scripting.getRegisteredContentScripts().then((all) => all.length === 0)'),
  );
  const again = await browser.open(site.url('/2026/ferry'));
  await again.waitForTimeout(1500);
  expect(await painted(again)).toEqual({ highlights: {}, sheets: 0 });
  await again.close();
  await settings.close();
});
