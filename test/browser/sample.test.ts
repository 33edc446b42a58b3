/** The whole way through in Chromium, on the sample article: toolbar click, marks, popup, off. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, screensFolder } from './chromium.ts';
import { inFirefox, launch } from './launch.ts';
import { ownSerialised, painted, serialised } from './marks.ts';
import { type Site, startSite } from './site.ts';
import type { Target } from './target.ts';
import { until } from './wait.ts';

const SPEAKER = 'Marta Oyelaran';
const OTHER = 'Ruth Adeyemi';
const ONLY_OTHER = new RegExp(`^Only this.*${OTHER}$`);
const SAID = '“We had calm water and we had luck';

const INJECT = `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
  chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/content-script.js'] }).then(() => true))`;

let site: Site;
let browser: ExtensionBrowser;
let page: Page;
let popup: Target;
let documentBefore: string;
let pictureBefore: Buffer;

/** The registry's entries as text, each with what it marks. */
async function marks(): Promise<[name: string, text: string][]> {
  const { highlights } = await painted(page);
  return Object.entries(highlights).map(([name, texts]) => [name, texts.join('')]);
}

/** Names of the content layers that hold this text. */
async function layersWith(text: string): Promise<string[]> {
  return (await marks())
    .filter(([name, marked]) => name.startsWith('according-content') && marked.includes(text))
    .map(([name]) => name);
}

beforeAll(async () => {
  const body = readFileSync('test/fixtures/sample/article.html');
  site = await startSite({ '/2026/ferry': { body } });
  browser = await launch();
  page = await browser.open(site.url('/2026/ferry'));
  documentBefore = await serialised(page);
  pictureBefore = await page.screenshot({ caret: 'initial' });
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

test('nothing is in the page before the click', async () => {
  expect(await painted(page)).toEqual({ highlights: {}, sheets: 0 });
});

test('one click marks who said what', async () => {
  popup = await browser.clickToolbar(page);
  await until('marks on the page', async () => (await marks()).length > 0);
  const folder = screensFolder();
  await page.screenshot({ path: path.join(folder, 'sample-page.png'), fullPage: true, caret: 'initial' });
  writeFileSync(path.join(folder, 'sample-popup.png'), await popup.screenshot());
  expect(await layersWith(SAID)).toHaveLength(1);
  const all = await marks();
  expect(all.some(([name, text]) => name.startsWith('according-source') && text.includes(SPEAKER))).toBe(
    true,
  );
  expect(all.some(([name]) => name === 'according-figure-none')).toBe(true);
});

test('the marks are seen, and the document is as it was', async () => {
  expect((await page.screenshot({ caret: 'initial' })).equals(pictureBefore)).toBe(false);
  expect(await ownSerialised(page)).toBe(documentBefore);
});

/** Which share of a picture's pixels are no greys. */
function coloured(png: Buffer): Promise<number> {
  return page.evaluate(async (data) => {
    const blob = await (await fetch(`data:image/png;base64,${data}`)).blob();
    const bitmap = await createImageBitmap(blob);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    canvas?.drawImage(bitmap, 0, 0);
    const pixels = canvas?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    let count = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      const parts = [...pixels.slice(at, at + 3)];
      if (Math.max(...parts) - Math.min(...parts) > 24) count++;
    }
    return (count * 4) / pixels.length;
  }, png.toString('base64'));
}

test('with forced colours lines tell what is marked: nothing looks like selected text, and a link like a link', async ({
  skip,
}) => {
  // Firefox can't be asked for them while it runs; firefox.test.ts starts one that has them.
  skip(inFirefox());
  const paragraph = page.locator('p', { hasText: 'Passengers waited' });
  expect(await coloured(await paragraph.screenshot())).toBeGreaterThan(0.1);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await coloured(await paragraph.screenshot())).toBeLessThan(0.01);
  const link = page.locator('p a', { hasText: SPEAKER });
  expect(await coloured(await link.screenshot())).toBeGreaterThan(0.01);
  await page.emulateMedia({ forcedColors: null });
});

test('the popup names the sources and shows the claims', async () => {
  // The counts stand apart, each in its own direction: in the page's text they are lines.
  const text = (await popup.text()).replace(/\s+/g, ' ');
  expect(text).toContain('Six hours in Kell Sound');
  expect(text).toMatch(/\d+ sources · \d+ claims · \d+ numbers/);
  expect(text).toContain(SPEAKER);
  expect(text).toContain(OTHER);
});

test('each view is where it was left, and begins at its beginning', async () => {
  const at = () => popup.evaluate<number>('document.documentElement.scrollTop');
  const still = () => popup.evaluate('new Promise((resolve) => setTimeout(resolve, 300))');
  const go = async (to: number) => {
    await popup.evaluate(`scrollTo(0, ${to})`);
    await still();
    return at();
  };
  const left = await go(300);
  expect(left).toBeGreaterThan(200);
  for (const view of [/^Numbers/, /^Picture/]) {
    await popup.click('tab', view);
    await still();
    expect(await at()).toBeLessThanOrEqual(
      await popup.evaluate<number>(`document.querySelector('main').offsetTop`),
    );
  }
  const below = await go(400);
  await popup.click('tab', /^Sources/);
  await still();
  expect(await at()).toBe(left);
  await popup.click('tab', /^Picture/);
  await still();
  expect(await at()).toBe(below);
  await popup.click('tab', /^Sources/);
  await go(0);
});

test('where there is little room, what is told of a source ends where its row does', async () => {
  const tooWide = (width: string) =>
    popup.evaluate<string[]>(`(() => {
      document.body.style.inlineSize = '${width}';
      return [...document.querySelectorAll('.single')]
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map(({ textContent }) => textContent);
    })()`);
  /** A dot that parts what is told from nothing: in sight, with less than a letter or so behind it. */
  const idleDots = () =>
    popup.evaluate<string[]>(`[...document.querySelectorAll('.single > .part + .part')]
      .filter((part) => part.offsetTop - part.parentElement.offsetTop < part.parentElement.clientHeight)
      .filter(({ clientWidth, scrollWidth }) => clientWidth < Math.min(scrollWidth, 40))
      .map(({ parentElement }) => parentElement.textContent)`);
  for (const width of ['300px', '240px']) {
    expect(await tooWide(width)).toEqual([]);
    expect(await idleDots()).toEqual([]);
  }
  await tooWide('');
});

test('a source’s switch takes its marks away and brings them back', async () => {
  await popup.click('switch', SPEAKER);
  await until('the marks to go', async () => (await layersWith(SAID)).length === 0);
  expect(await layersWith('They told us nothing')).toHaveLength(1);
  await popup.click('switch', SPEAKER);
  await until('the marks to come back', async () => (await layersWith(SAID)).length === 1);
});

test('“Only this” leaves one source, and all come back', async () => {
  const whole = (await marks()).length;
  await popup.click('button', ONLY_OTHER);
  await until('the others to go', async () => (await layersWith(SAID)).length === 0);
  const places = new Set((await marks()).flatMap(([name]) => name.match(/^according-\w+-(\d+)/)?.[1] ?? []));
  expect(places.size).toBe(1);
  expect(await layersWith('They told us nothing')).toHaveLength(1);
  await popup.click('button', ONLY_OTHER);
  await until('all to come back', async () => (await marks()).length === whole);
});

test('a click on a claim scrolls to it and flashes it', async () => {
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await popup.clickButtonWith(SPEAKER);
  await popup.clickButtonWith(SAID.slice(1));
  const flashed = async () => (await painted(page)).highlights['according-flash']?.join('');
  expect(await until('the flash', flashed)).toContain(SAID);
  await until('the flash to end', async () => (await flashed()) === undefined, 4000);
  const top = await page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (!walker.currentNode.textContent?.includes(text)) continue;
      return walker.currentNode.parentElement?.getBoundingClientRect().top ?? -1;
    }
    return -1;
  }, SAID);
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(800);
});

test('a script injected twice changes nothing', async () => {
  const before = await painted(page);
  const worker = await browser.worker();
  // As text, since `chrome` is known in the worker only.
  const again = () => worker.evaluate(INJECT);
  await again();
  await again();
  expect(await painted(page)).toEqual(before);
  await browser.closePopup(popup);
  popup = await browser.clickToolbar(page);
  await until('the report', async () => (await popup.text()).includes(SPEAKER));
  expect(await painted(page)).toEqual(before);
});

test('the report outlives the service worker', async () => {
  await browser.closePopup(popup);
  await browser.stopWorker();
  const before = await painted(page);
  popup = await browser.clickToolbar(page);
  await until('the report', async () => (await popup.text()).includes(SPEAKER));
  expect(await painted(page)).toEqual(before);
});

test('off puts the page back exactly', async () => {
  await page.evaluate(() => scrollTo(0, 0));
  await popup.click('button', 'Turn off');
  await until('the marks to go', async () => (await marks()).length === 0);
  expect(await painted(page)).toEqual({ highlights: {}, sheets: 0 });
  expect(await serialised(page)).toBe(documentBefore);
  expect((await page.screenshot({ caret: 'initial' })).equals(pictureBefore)).toBe(true);
});
