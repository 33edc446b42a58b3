/**
 * A teacher's hour in real Chromium, from the first click to the last file: save two articles, print a worksheet,
 * predict and reveal, compare, export. Leaves pictures and PDF pages to be looked at.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromJson } from '../../lib/export/json.ts';
import { type ExtensionBrowser, screensFolder } from './chromium.ts';
import { openOwn } from './extension-page.ts';
import { launch } from './launch.ts';
import { painted } from './marks.ts';
import { printed } from './paper.ts';
import { type Site, startSite } from './site.ts';
import { attach, type Target } from './target.ts';
import { until } from './wait.ts';

const HOUR = 240_000;
const PAGES = { '/ferry': 'sample/article.html', '/harbour': 'page/harbour.html' } as const;
const fixture = (name: string) => readFileSync(path.join(import.meta.dirname, '../fixtures', name), 'utf8');

let browser: ExtensionBrowser;
let site: Site;

beforeAll(async () => {
  site = await startSite(
    Object.fromEntries(Object.entries(PAGES).map(([at, file]) => [at, { body: fixture(file) }])),
  );
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** Reads the page by a click on the toolbar, and keeps the article. */
async function save(page: Page): Promise<void> {
  const popup = await browser.clickToolbar(page);
  await popup.click('button', 'Save this article');
  await until('the news', async () => /Saved\./.test(await popup.text()));
  await browser.closePopup(popup);
}

/** The real side panel beside the page in front. */
async function openPanel(page: Page): Promise<Target> {
  const settings = await openOwn(browser, 'options.html');
  await settings.evaluate(`document.querySelector('h1').onclick = async () => {
    const { id } = await chrome.windows.getCurrent();
    await chrome.sidePanel.open({ windowId: id });
  }`);
  await settings.locator('h1').click();
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Chromium gives no session to its browser target');
  const panel = await attach(session, '/sidepanel.html');
  await settings.close();
  await page.bringToFront();
  return panel;
}

/** Selects words of the page, as a reader's mouse does. */
async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at >= 0) {
        getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
        return;
      }
    }
    throw new Error(`"${wanted}" is not in one text node of the page.`);
  }, words);
}

const shown = (panel: Target, text: string) =>
  until(`"${text}" in the panel`, async () => (await panel.text()).includes(text));
const picture = async (name: string, bytes: Promise<Buffer>) =>
  writeFileSync(path.join(screensFolder(), `class-${name}.png`), await bytes);
const marked = async (page: Page) =>
  Object.keys((await painted(page)).highlights).filter((name) => /content|source-\d|figure/.test(name));

test(
  'a teacher’s hour',
  async () => {
    const harbour = await browser.open(site.url('/harbour'));
    await save(harbour);
    await harbour.close();
    const page = await browser.open(site.url('/ferry'));
    await save(page);
    const before = await marked(page);
    expect(before.length).toBeGreaterThan(10);

    // The worksheet of the article in the tab, from the popup's menu.
    const popup = await browser.clickToolbar(page);
    await popup.click('button', 'For a class');
    await picture('menu', popup.screenshot());
    const opening = browser.context.waitForEvent('page');
    await popup.click('menuitem', /^Worksheet/);
    const sheet = await opening;
    await sheet.waitForSelector('.sheet');
    expect(new URL(sheet.url()).search).toMatch(/^\?tab=\d+$/);
    const paper = await printed(sheet, 'A4', 'class-worksheet');
    expect(paper.pages).toBeGreaterThan(4);
    await sheet.close();

    // Predict: nothing gives the answer away.
    const panel = await openPanel(page);
    await panel.click('button', 'For a class');
    await panel.click('menuitem', /^Predict/);
    await shown(panel, 'Select in the article what somebody says or thinks.');
    expect(await marked(page)).toEqual([]);
    expect(await page.locator('according-overlay').count()).toBe(0);

    const predict = async (passage: string, by: () => Promise<void>) => {
      await select(page, passage);
      await shown(panel, passage);
      await panel.click('button', 'Mark this passage');
      await shown(panel, 'Who says it?');
      await by();
      await shown(panel, 'Select in the article what somebody says or thinks.');
    };
    await predict('“We had calm water and we had luck,”', async () => {
      await select(page, 'Marta Oyelaran');
      await shown(panel, 'Marta Oyelaran');
      await picture('source', panel.screenshot());
      await panel.click('button', 'This is the source');
    });
    await predict('Eleven passengers were treated for cold and bruises', async () => {
      await panel.evaluate(`(() => {
        const input = document.querySelector('.predict-line input');
        input.value = 'the police';
        input.dispatchEvent(new Event('input', { bubbles: true }));
      })()`);
      await panel.click('button', 'Add');
    });
    await predict('will stay closed until at least Friday', () =>
      panel.click('button', 'No source is given'),
    );
    await shown(panel, '3 passages marked');
    expect((await painted(page)).highlights['according-predicted']).toHaveLength(3);
    await picture('predicted', panel.screenshot());
    await panel.clickButtonWith('Eleven passengers');
    await until('the passage', async () => 'according-flash' in (await painted(page)).highlights);
    await until('its end', async () => !('according-flash' in (await painted(page)).highlights));
    await page.screenshot({ path: path.join(screensFolder(), 'class-page-predicted.png') });

    await panel.click('button', 'Reveal');
    await shown(panel, 'You marked 3 passages.');
    expect(await marked(page)).toEqual(before);
    const counts = await panel.evaluate<string[]>(
      `[...document.querySelectorAll('.outcome-counts dd')].map((one) => one.textContent)`,
    );
    expect(counts[0]).toBe('1');
    expect(counts[1]).toBe('1');
    expect(counts[3]).toBe('1');
    await picture('revealed', panel.screenshot());
    await panel.clickButtonWith('Divers found');
    await until('the passage', async () => 'according-flash' in (await painted(page)).highlights);
    await page.screenshot({ path: path.join(screensFolder(), 'class-page-revealed.png') });

    // Once more, and out: the page is as it was before.
    await panel.click('button', 'Try again');
    await shown(panel, '3 passages marked');
    expect(await marked(page)).toEqual([]);
    await panel.click('button', 'Stop');
    await until('the report', async () => /\d+ sources/.test(await panel.text()));
    expect(await marked(page)).toEqual(before);
    expect(Object.keys((await painted(page)).highlights).filter((name) => /predicted/.test(name))).toEqual(
      [],
    );
    await panel.evaluate('setTimeout(() => window.close(), 0), true');

    // Compare both, and take them home.
    const library = await openOwn(browser, 'library.html');
    await library.getByLabel('Select all').check();
    await library.getByRole('button', { name: 'Compare', exact: true }).click();
    await library.waitForSelector('table');
    await library.screenshot({ path: path.join(screensFolder(), 'class-compare.png'), fullPage: true });
    expect(await library.locator('body').innerText()).toContain('Coastal Rescue Authority');
    await library.getByRole('link', { name: 'Saved articles' }).click();
    await library.getByRole('button', { name: /^Export/ }).click();
    const [download] = await Promise.all([
      library.waitForEvent('download'),
      library.getByRole('menuitem', { name: /^JSON/ }).click(),
    ]);
    const file = path.join(screensFolder(), 'class-export.json');
    await download.saveAs(file);
    expect(fromJson(readFileSync(file, 'utf8'))).toHaveLength(2);

    // The saved one has its worksheet too, long after its tab is closed.
    await page.close();
    const again = browser.context.waitForEvent('page');
    await library.getByRole('link', { name: 'Worksheet' }).first().click();
    const saved = await again;
    await saved.waitForSelector('.sheet');
    expect(new URL(saved.url()).search).toMatch(/^\?id=/);
  },
  HOUR,
);
