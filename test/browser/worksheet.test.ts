/** The worksheet in real Chromium: on the screen, and as PDF pages of A4 and Letter. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostile, sample } from '../export/sample.ts';
import type { ExtensionBrowser } from './chromium.ts';
import { changedBy, openOwn, speak, tabStops, violations } from './extension-page.ts';
import { inFirefox, launch } from './launch.ts';
import { type PAPER, printed } from './paper.ts';
import { keep } from './savedArticles.ts';
import { until } from './wait.ts';

let browser: ExtensionBrowser;
let address: string;

beforeAll(async () => {
  browser = await launch();
  const page = await openOwn(browser, 'worksheet.html');
  address = `worksheet.html?id=${encodeURIComponent(await keep(page, await sample()))}`;
  await page.close();
});
afterAll(() => browser?.close());

async function choose(page: Page, marks: 'With marks' | 'Without marks', ...also: string[]): Promise<void> {
  await page.getByRole('radio', { name: marks, exact: true }).check();
  for (const name of ['Answer key', 'Large print']) {
    await page.getByRole('checkbox', { name }).setChecked(also.includes(name));
  }
}

const KEY = /^\s*Answer key\s*$/m;
const LETTERED = /A\s?A passenger ferry/;

type Case = readonly [
  what: string,
  size: keyof typeof PAPER,
  choice: readonly ['With marks' | 'Without marks', ...string[]],
  /** At least so many pages, and at most. */
  pages: readonly [number, number],
];
const CASES: readonly Case[] = [
  ['marks-key', 'A4', ['With marks', 'Answer key'], [7, 10]],
  ['marks-key', 'Letter', ['With marks', 'Answer key'], [7, 10]],
  ['open-key', 'A4', ['Without marks', 'Answer key'], [8, 11]],
  ['open', 'Letter', ['Without marks'], [5, 7]],
  ['large', 'A4', ['With marks', 'Large print'], [8, 13]],
];

// Playwright tells Firefox no margins: `class-firefox.test.ts` prints there.
test.skipIf(inFirefox()).each(CASES)('%s on %s', async (what, size, choice, [least, most]) => {
  const page = await openOwn(browser, address);
  await choose(page, ...choice);
  const { pages, texts } = await printed(page, size, `worksheet-${what}`);
  await page.close();
  expect(pages).toBeGreaterThanOrEqual(least);
  expect(pages).toBeLessThanOrEqual(most);
  if (!texts) return;
  expect(texts).toHaveLength(pages);
  const all = texts.join('\n');
  // What is for the screen is not printed; every page says which it is.
  expect(all).not.toContain('Save as PDF');
  texts.forEach((text, place) => {
    expect(text.replaceAll(/\s/g, '')).toMatch(new RegExp(`${place + 1}/${pages}$`));
    // No page holds its number alone.
    expect(text.trim().split('\n').length).toBeGreaterThan(2);
  });
  expect(texts[0]).toMatch(/Who said what\?\s+Name\s+Class\s+Date/);
  expect(all).toContain('Is it in a position to know this');

  const keyAt = texts.findIndex((text) => KEY.test(text));
  const student = (keyAt < 0 ? texts : texts.slice(0, keyAt)).join('\n');
  expect(keyAt >= 0).toBe(choice.includes('Answer key'));
  if (keyAt >= 0) expect(texts[keyAt]?.trimStart()).toMatch(/^Answer key/);
  expect(LETTERED.test(student)).toBe(choice[0] === 'With marks');
  // Without marks nothing gives a source away but the article itself.
  expect(student.includes('Government')).toBe(choice[0] === 'With marks');
});

test.skipIf(inFirefox()).each([
  ['ar', 'A4'],
  ['ar', 'Letter'],
  ['de', 'A4'],
] as const)('in %s on %s it has room for its words', async (language, size) => {
  const page = await openOwn(browser, address);
  await speak(page, language);
  const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
  const { pages, texts } = await printed(page, size, `worksheet-${language}`);
  await page.evaluate('chrome.storage.sync.clear()');
  await page.close();
  expect(wide).toBeLessThanOrEqual(0);
  expect(pages).toBeGreaterThan(6);
  expect(pages).toBeLessThan(12);
  for (const text of texts ?? []) expect(text.trim().split('\n').length).toBeGreaterThan(2);
});

test.skipIf(inFirefox())(
  'no row of a table and no source’s heading is parted from what belongs to it',
  async () => {
    const page = await openOwn(browser, address);
    await choose(page, 'With marks', 'Answer key');
    const { texts } = await printed(page, 'A4', 'worksheet-rows');
    await page.close();
    for (const text of texts ?? []) {
      const lines = text.trimEnd().split('\n');
      // The last line is the page's number; above it stands no heading.
      const last = lines.slice(0, -1).findLast((line) => line.trim() !== '') ?? '';
      expect(last).not.toMatch(/^\s*(The sources|The numbers|Five questions|Who said what|On whose word)/);
      expect(last).not.toMatch(/· \d+ claims?$/);
    }
  },
);

const LOOKS = [
  ['light', {}],
  ['dark', { dark: true }],
  ['narrow', { width: 400 }],
] as const;
// Axe takes its time in Firefox, and the same rules give the same colours.
test.each(inFirefox() ? LOOKS.slice(2) : LOOKS)('%s: axe finds nothing', async (look, options) => {
  const page = await openOwn(browser, address, options);
  await page.screenshot({ path: `.output/screens/worksheet-${look}.png` });
  expect(await violations(page, changedBy(options))).toEqual([]);
  await choose(page, 'Without marks', 'Answer key');
  expect(await violations(page, changedBy(options))).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  await page.close();
});

/** Words of what matches that begin on one line and end on another; a hyphen of their own may part them. */
const broken = (selector: string) => `[...document.querySelectorAll('${selector}')].flatMap((box) => {
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const broken = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { index, 0: word } of node.data.matchAll(/[^\\s\\u00AD-]+/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
    }
  }
  return broken;
})`;
test.each(['en', 'es', 'fr', 'de', 'ar'] as const)(
  'no word of what the marks mean breaks, and on a telephone none of a table, in %s',
  async (language) => {
    const page = await openOwn(browser, address);
    await speak(page, language);
    await page.waitForSelector('.sheet table');
    expect(await page.evaluate(broken('.legend dl'))).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.evaluate(broken('.sheet table, .legend dl'))).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    await page.evaluate('chrome.storage.sync.clear()');
    await page.close();
  },
);

test('everything is reached by keyboard, and the PDF is named for the article', async () => {
  const page = await openOwn(browser, address);
  expect(await page.title()).toBe('Six hours in Kell Sound: what went wrong on the night ferry – Worksheet');
  expect(await tabStops(page)).toEqual(['With marks', 'Answer key', 'Large print', 'Print']);
  await page.evaluate('window.print = () => { document.title = "printing" }');
  const print = page.getByRole('button', { name: 'Print' });
  // In Firefox Tab has left the page for the browser's own window, which has the keys now.
  await (inFirefox() ? print.click() : print.press('Enter'));
  await expect.poll(() => page.title()).toBe('printing');
  await page.close();
});

test.each([
  ['worksheet.html', 'No article chosen'],
  ['worksheet.html?id=nowhere', 'This article is no longer saved'],
  ['worksheet.html?tab=123456', 'The article’s tab does not answer'],
  ['worksheet.html?tab=x', 'The article’s tab does not answer'],
])('%s says what to do: %s', async (where, title) => {
  const page = await openOwn(browser, where);
  expect(await page.locator('h1').innerText()).toBe(title);
  expect(await violations(page)).toEqual([]);
  await page.close();
});

test('a page’s words stay words, on the worksheet and among the saved articles', async () => {
  const page = await openOwn(browser, 'worksheet.html');
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('dialog', (dialog) => errors.push(dialog.message()));
  const id = await keep(page, hostile());
  /** Elements that only a page's words could have made; and links that would run something. */
  const alive = () =>
    page.evaluate(() => ({
      elements: [...document.querySelectorAll('#app *')].filter((one) =>
        one.matches('img, script, iframe, [onerror], [src], a[href^="javascript"]'),
      ).length,
      words: document.body.innerText,
    }));
  const shows = async (words: string) => {
    await until('the hostile words', async () => (await alive()).words.includes(words));
    expect((await alive()).elements).toBe(0);
  };
  await page.goto(browser.address(`worksheet.html?id=${encodeURIComponent(id)}`));
  await page.waitForSelector('h1');
  await choose(page, 'With marks', 'Answer key');
  await shows('<img src=x onerror=alert(1)>');
  await page.goto(browser.address('library.html'));
  await page.waitForSelector('.saved');
  await shows('<img src=x onerror=alert(1)>');
  await page.getByLabel('Select all').check();
  for (const view of ['Compare', 'Source audit']) {
    await page
      .getByRole('button', { name: view, exact: true })
      .or(page.getByRole('link', { name: view, exact: true }))
      .first()
      .click();
    await page.waitForSelector('table');
    await shows('<img src=x onerror=alert(1)>');
  }
  expect(errors).toEqual([]);
  await page.close();
});
