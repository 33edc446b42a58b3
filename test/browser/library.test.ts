/** Saved articles in real Chromium: the list, the comparison, the audit. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromJson, toJson } from '../../lib/export/json.ts';
import type { SavedArticle } from '../../lib/export/savedArticle.ts';
import type { ExtensionBrowser } from './chromium.ts';
import { changedBy, type Look, onSeveralLines, openOwn, tabStops, violations } from './extension-page.ts';
import { ferries } from './ferries.ts';
import { inFirefox, launch } from './launch.ts';
import { startSite } from './site.ts';
import { until } from './wait.ts';

let browser: ExtensionBrowser;
let three: SavedArticle[];

beforeAll(async () => {
  three = await ferries();
  browser = await launch();
});
afterAll(() => browser?.close());

const open = (look: Look = {}) => openOwn(browser, 'library.html', look);
const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

async function importAll(page: Page, articles: readonly SavedArticle[]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file('articles.json', toJson(articles)));
  await until('the news', async () => /new/.test(await page.locator('.news').innerText()));
}

/** The page over these articles and no others. */
async function openWith(articles: readonly SavedArticle[], look: Look = {}): Promise<Page> {
  const page = await open(look);
  await page.evaluate(`new Promise((resolve, reject) => {
    const request = indexedDB.open('according');
    request.onerror = reject;
    request.onsuccess = () => {
      const writing = request.result.transaction(['articles', 'summaries'], 'readwrite');
      writing.objectStore('articles').clear();
      writing.objectStore('summaries').clear();
      writing.oncomplete = () => { request.result.close(); resolve(); };
    };
  })`);
  await page.reload();
  await page.waitForSelector('.library-empty');
  if (articles.length > 0) {
    await importAll(page, articles);
    await page.waitForSelector('.saved');
  }
  return page;
}

const titles = (page: Page) => page.locator('.saved-title').allInnerTexts();
const news = (page: Page) => page.locator('.news').innerText();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const ALL_LOOKS: readonly (readonly [string, Look])[] = [
  ['light', {}],
  ['dark', { dark: true }],
  ['narrow', { width: 360 }],
];
// Axe takes its time in Firefox, and the same rules give the same colours.
const LOOKS = inFirefox() ? ALL_LOOKS.slice(2) : ALL_LOOKS;

describe.each(LOOKS)('%s: axe finds nothing, and nothing is cut off sideways', (_, look) => {
  const calm = async (page: Page) => {
    expect(await violations(page, changedBy(look))).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  };
  test.skipIf(inFirefox())('empty, and views without articles', async () => {
    const page = await openWith([], look);
    await calm(page);
    for (const view of ['Compare', 'Source audit']) {
      await page.getByRole('link', { name: view }).click();
      await page.waitForSelector('.library-empty');
      await calm(page);
    }
    await page.close();
  });
  test('list, chosen, menu, deleted', async () => {
    const page = await openWith(three, look);
    await calm(page);
    expect(await onSeveralLines(page, '.saved .part')).toEqual([]);
    await page.locator('.saved input').first().check();
    await button(page, 'Export').click();
    await calm(page);
    await page.keyboard.press('Escape');
    await button(page, 'Delete').click();
    await button(page, 'Undo').waitFor();
    await calm(page);
    await page.close();
  });
  test('comparison and audit', async () => {
    const page = await openWith(three, look);
    await page.getByLabel('Select all').check();
    await button(page, 'Compare').click();
    await page.waitForSelector('table');
    await calm(page);
    await page.getByRole('link', { name: 'Source audit' }).click();
    await page.waitForSelector('.audit-table');
    await calm(page);
    await page.close();
  });
});

test('what is exported as JSON comes back as it was, and importing it again changes nothing', async () => {
  const page = await openWith(three);
  await button(page, 'Export all').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'JSON everything' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('according-3-articles.json');
  const text = readFileSync(await download.path(), 'utf8');
  // Newest first, as in the list.
  expect(fromJson(text)).toEqual([...three].reverse());
  await page.locator('input[type=file]').setInputFiles(file('again.json', text));
  await until('the news', async () => (await news(page)) === '0 new, 0 updated, 3 already here.');
  await page.close();
});

const FORMATS: readonly (readonly [string, string])[] = [
  ['CSV', 'according-3-articles.csv'],
  ['Markdown', 'according-3-articles.zip'],
  ['Web page', 'according-3-articles.zip'],
  ['Web Annotations', 'according-3-articles.zip'],
];
// They differ in what is written, not in how it is given to the browser.
test.each(inFirefox() ? FORMATS.slice(0, 2) : FORMATS)('%s goes to the disk', async (format, name) => {
  const page = await openWith(three);
  await button(page, 'Export all').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: format }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(name);
  // Firefox gives the next one of this name a number.
  await download.delete();
  await until('the news', async () => (await news(page)) === '3 articles exported.');
  await page.close();
});

test('files that are not According’s are said, and the others are taken', async () => {
  const page = await openWith([]);
  await page
    .locator('input[type=file]')
    .setInputFiles([
      file('notes.json', 'no'),
      file('one.json', toJson(three.slice(0, 1))),
      file('other.json', '{"a": 1}'),
    ]);
  await until('the news', async () => (await news(page)).includes('1 new'));
  expect(await news(page)).toContain('notes.json: This file is not JSON.');
  expect(await news(page)).toContain('other.json: This file is not According’s.');
  expect(await titles(page)).toHaveLength(1);
  await page.close();
});

test('a file that is dropped is taken', async () => {
  const page = await openWith([]);
  await page.evaluate(`(() => {
    const holding = new DataTransfer();
    holding.items.add(new File([${JSON.stringify(toJson(three))}], 'dropped.json'));
    const place = document.querySelector('.library-drop');
    place.dispatchEvent(new DragEvent('dragover', { dataTransfer: holding, bubbles: true, cancelable: true }));
    window.dropped = !place.dispatchEvent(new DragEvent('drop', { dataTransfer: holding, bubbles: true, cancelable: true }));
  })()`);
  expect(await page.evaluate('window.dropped')).toBe(true);
  await until('the list', async () => (await titles(page)).length === 3);
  await page.close();
});

test('newest first; searched by title and outlet; chosen, deleted and put back; other pages follow', async () => {
  const page = await openWith(three);
  const other = await open();
  await page.bringToFront();
  const all = await titles(page);
  expect(all[0]).toContain('Tern colony');
  await page.getByLabel('Search titles and outlets').fill('northern');
  await until('the one found', async () => (await titles(page)).length === 1);
  await page.getByLabel('Select all').check();
  await button(page, 'Delete').click();
  // The focus is on the way back.
  await until('the focus', async () => (await page.evaluate('document.activeElement.innerText')) === 'Undo');
  await until('the other page', async () => (await titles(other)).length === 2);
  await page.keyboard.press('Enter');
  await until('the article', async () => (await titles(other)).length === 3);
  // Firefox lays out no row of a page that nobody sees.
  await other.bringToFront();
  expect(await titles(other)).toEqual(all);
  await page.close();
  await other.close();
});

test('two articles side by side: the same source under two names, and a number that differs', async () => {
  const page = await openWith(three);
  await page.getByLabel(/^Select Tern colony/).check();
  await page.getByLabel(/^Select Governor/).check();
  await button(page, 'Compare').click();
  const rescue = page.getByRole('row', { name: /Coastal Rescue Authority matched by its initials/ });
  await rescue.waitFor();
  expect(await rescue.innerText()).toContain('here “CRA”');
  const fuel = page.getByRole('row', { name: /fuel different values/ });
  expect(await fuel.innerText()).toContain('60 tonnes of fuel');
  expect(await fuel.innerText()).toContain('75 tonnes of fuel');
  // Reload and back keep what is compared.
  await page.reload();
  await rescue.waitFor();
  await page.evaluate('setTimeout(() => history.back()), 0');
  await page.waitForSelector('.saved');
  await page.close();
});

test('the audit counts, sorts, and goes to the disk', async () => {
  const page = await openWith(three);
  await button(page, 'Source audit').click();
  await page.waitForSelector('.audit-table');
  expect(await page.locator('.view-lead').textContent()).toMatch(
    /^3 articles · \d+ sources, \d+ in more than one/,
  );
  const names = () => page.locator('.audit-table').first().locator('tbody th > bdi').allInnerTexts();
  await button(page, 'Source').click();
  const rising = await names();
  expect(rising).toEqual([...rising].sort(new Intl.Collator('en').compare));
  expect(await page.locator('[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
  await button(page, 'Source').click();
  expect((await names())[0]).toBe(rising.at(-1));
  expect(await page.getByRole('img', { name: /^Elsbeth Tarrant, in 2 of 3 articles/ }).count()).toBe(1);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Download as CSV').click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8').split('\r\n').length - 2).toBe(rising.length);
  await page.close();
});

test('saved from the popup of a real page, known again there, and listed', async () => {
  const own = await openWith([]);
  const site = await startSite({ '/ferry': { body: readFileSync('test/fixtures/sample/article.html') } });
  const page = await browser.open(site.url('/ferry'));
  const popup = await browser.clickToolbar(page);
  await until('the report', async () => (await popup.text()).includes('Marta Oyelaran'));
  await popup.click('button', 'Save this article');
  await until('the word', async () => (await popup.text()).includes('Saved.'));
  await until('the list', async () => (await titles(own)).length === 1);
  expect(await own.locator('.saved-title a').getAttribute('href')).toBe(site.url('/ferry'));
  await browser.closePopup(popup);
  const again = await browser.clickToolbar(page);
  await until('the bookmark', () => again.evaluate("!!document.querySelector('[data-kept=saved]')"));
  await browser.closePopup(again);
  await page.close();
  await own.close();
  site.close();
});

test('everything can be reached by keyboard, in reading order', async () => {
  const page = await openWith(three.slice(0, 1));
  await page.reload();
  await page.waitForSelector('.saved');
  expect(await tabStops(page)).toEqual([
    'Saved articles',
    'Compare',
    'Source audit',
    'INPUT',
    '1 article',
    'Source audit',
    'Export all',
    'Import',
    'Select Six hours in Kell Sound: what went wrong on the night ferry',
    'Six hours in Kell Sound: what went wrong on the night ferry',
    expect.stringContaining('Worksheet'),
  ]);
  await page.close();
});

/** So many articles, each at an address of its own. */
const many = (count: number): SavedArticle[] =>
  Array.from({ length: count }, (_, i) => {
    const one = three[i % three.length] as SavedArticle;
    return { ...one, article: { ...one.article, url: `https://courier.example/${i}` } };
  });

// What takes its time there is the same script.
test.skipIf(inFirefox())('two hundred articles are listed at once and audited in a moment', async () => {
  const page = await openWith(many(200));
  await page.reload();
  await page.waitForSelector('.saved');
  const began = performance.now();
  await button(page, 'Source audit').click();
  await page.waitForSelector('.audit-table');
  const took = performance.now() - began;
  console.info(`An audit of 200 articles took ${Math.round(took)} ms.`);
  expect(took).toBeLessThan(15_000);
  await page.close();
});
