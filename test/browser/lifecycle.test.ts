/** The browser ends, reloads, discards and enlarges things under an open page, in Chromium: a click still ends with a report. */
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, launchChromium, screensFolder } from './chromium.ts';
import { ownSerialised, painted, serialised } from './marks.ts';
import { html, SECOND, STORY } from './movingPages.ts';
import { overlayOf } from './overlay.ts';
import { ask } from './pointing.ts';
import { type Site, startSite } from './site.ts';
import { until } from './wait.ts';

/** So long that the engine is at it for a while: no two paragraphs are alike, or they would be left out. */
const LONG = Array.from({ length: 90 }, (_, n) =>
  STORY.map((text) => `${text} That was day ${n + 1}.`),
).flat();

let site: Site;
let browser: ExtensionBrowser;

beforeAll(async () => {
  site = await startSite({
    '/kiln': { body: html('The kiln', STORY) },
    '/lighthouse': { body: html('The lighthouse', SECOND) },
    '/long': { body: html('The long kiln', LONG) },
    '/favicon.ico': { body: '', type: 'image/x-icon' },
  });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

const claims = async (page: Page) =>
  Object.entries((await painted(page)).highlights)
    .filter(([name]) => name.startsWith('according-content'))
    .flatMap(([, texts]) => texts);

const marks = (page: Page, beginning: string) =>
  until(
    `the mark “${beginning}”`,
    async () => (await claims(page)).some((text) => text.includes(beginning)),
    30_000,
  );

/** Clicks and closes the popup again. */
async function read(page: Page, beginning: string): Promise<void> {
  const popup = await browser.clickToolbar(page);
  await marks(page, beginning);
  await browser.closePopup(popup);
  await page.bringToFront();
}

/** The background is ended so long after the click, in ms. */
test.each([0, 150, 400])('the background is ended %i ms into a reading', async (wait) => {
  const page = await browser.open(site.url('/long'));
  const popup = await browser.clickToolbar(page);
  await page.waitForTimeout(wait);
  expect(await claims(page)).toEqual([]);
  await browser.stopWorker();
  await until('the summary', async () => /\d+ sources/.test(await popup.text()), 30_000);
  await marks(page, 'The kiln will be lit');
  await browser.closePopup(popup);
  await page.close();
});

test('two windows have a report each', async () => {
  const first = await browser.open(site.url('/kiln'));
  await read(first, 'The kiln will be lit');
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Chromium gives no session to its browser target');
  const [second] = await Promise.all([
    browser.context.waitForEvent('page'),
    session.send('Target.createTarget', { url: site.url('/lighthouse'), newWindow: true }),
  ]);
  await second.waitForLoadState('load');
  const popup = await browser.clickToolbar(second);
  await marks(second, 'The lighthouse will be painted');
  await until('its summary', async () => (await popup.text()).includes('Ines Carvalho'));
  expect(await popup.text()).not.toContain('Petra Lindqvist');
  await browser.closePopup(popup);

  const worker = await browser.worker();
  const told = await worker.evaluate<{ window: number; title: string; badge: string }[]>(
    `chrome.tabs.query({ active: true }).then((tabs) => Promise.all(tabs.map(async (tab) => {
      const state = await chrome.tabs.sendMessage(tab.id, { to: 'tab', type: 'state' }).catch(() => null);
      return { window: tab.windowId, title: state?.article?.title ?? '', badge: await chrome.action.getBadgeText({ tabId: tab.id }) };
    }))).then((all) => all.filter(({ title }) => title !== ''))`,
  );
  expect(told.map(({ title }) => title).sort()).toEqual(['The kiln', 'The lighthouse']);
  expect(new Set(told.map(({ window }) => window)).size).toBe(2);
  for (const { badge } of told) expect(Number(badge)).toBeGreaterThan(1);

  // Off in one window is off in that one alone.
  await second.bringToFront();
  await ask(browser, { type: 'turnOff' });
  await until('no marks there', async () => (await claims(second)).length === 0);
  expect((await claims(first)).length).toBeGreaterThan(2);
  await second.close();
  await first.close();
});

/** Where the first tick and its claim stand, as shares of what scrolls. */
test.each([0.5, 1.5, 3])('at a zoom of %f, marks, card and ticks stand where they should', async (zoom) => {
  const page = await browser.open(site.url('/kiln'));
  const worker = await browser.worker();
  await worker.evaluate(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
      chrome.tabs.setZoomSettings(tab.id, { scope: 'per-tab' }).then(() => chrome.tabs.setZoom(tab.id, ${zoom})))`,
  );
  await until('the zoom', async () =>
    page.evaluate((wanted) => Math.abs(devicePixelRatio - wanted) < 0.01, zoom),
  );
  const before = await serialised(page);
  await read(page, 'The kiln will be lit');
  const overlay = await overlayOf(page);
  await ask(browser, { type: 'step', direction: 'next', sourceId: null });
  await until('a card', () => overlay.card());
  // The flash and the scrolling come to rest.
  await page.waitForTimeout(800);
  const seen = await page.evaluate(() => {
    const [, ranges] = [...CSS.highlights].find(([name]) => name.startsWith('according-content')) ?? [];
    const box = ([...(ranges ?? [])] as Range[])[0]?.getBoundingClientRect();
    const { clientWidth, clientHeight, scrollHeight, scrollTop } = document.documentElement;
    return { box: box?.toJSON() as DOMRect, clientWidth, clientHeight, scrollHeight, scrollTop };
  });
  const card = await overlay.box('card');
  if (!card) throw new Error('The card has no box.');
  // Within the view, and beside the passage, not on it.
  expect(card.x).toBeGreaterThanOrEqual(0);
  expect(card.x + card.width).toBeLessThanOrEqual(seen.clientWidth + 1);
  expect(card.y).toBeGreaterThanOrEqual(0);
  expect(card.y + card.height).toBeLessThanOrEqual(seen.clientHeight + 1);
  const isScrolled = seen.scrollHeight > seen.clientHeight + 1;
  expect(await overlay.count('tick')).toBe(isScrolled ? 3 : 0);
  if (isScrolled) {
    const tick = await overlay.box('tick');
    const there = ((seen.box.top + seen.scrollTop) / seen.scrollHeight) * seen.clientHeight;
    expect(Math.abs((tick?.y ?? 0) - there)).toBeLessThan(6);
  }
  await page.screenshot({
    path: path.join(screensFolder(), `lifecycle-zoom-${zoom}.png`),
    caret: 'initial',
  });
  expect(await ownSerialised(page)).toBe(before);
  await ask(browser, { type: 'turnOff' });
  await until('no marks', async () => (await claims(page)).length === 0);
  expect(await serialised(page)).toBe(before);
  await page.close();
});

test('a tab that the browser has put away and brings back is read anew', async () => {
  const page = await browser.open(site.url('/kiln'));
  await read(page, 'The kiln will be lit');
  const other = await browser.open(site.url('/lighthouse'));
  const worker = await browser.worker();
  const id = await worker.evaluate<number>(
    `chrome.tabs.query({ url: '${site.url('/kiln')}' }).then(([tab]) => chrome.tabs.discard(tab.id)).then((tab) => tab.id)`,
  );
  await worker.evaluate(`chrome.tabs.update(${id}, { active: true })`);
  const back = await until('the page', async () => {
    const found = browser.context.pages().find((one) => one.url() === site.url('/kiln'));
    return found && (await found.evaluate(() => document.readyState)) === 'complete' && found;
  });
  expect(await painted(back)).toEqual({ highlights: {}, sheets: 0 });
  await read(back, 'The kiln will be lit');
  await back.close();
  await other.close();
});

test('the extension is reloaded under an open page', async () => {
  const page = await browser.open(site.url('/kiln'));
  const before = await serialised(page);
  await read(page, 'The kiln will be lit');
  const count = (await claims(page)).length;
  const old = await browser.worker();
  await Promise.all([
    old.waitForEvent('close').catch((error: unknown) => console.log(String(error))),
    old.evaluate('setTimeout(() => chrome.runtime.reload(), 0), true'),
  ]);
  await until('the new background', async () => {
    const worker = browser.context.serviceWorkers()[0];
    return worker !== undefined && worker !== old;
  });
  const popup = await browser.clickToolbar(page);
  await until('the summary', async () => /\d+ sources/.test(await popup.text()));
  await until('the marks, once', async () => (await claims(page)).length === count);
  expect((await painted(page)).sheets).toBe(1);
  await popup.click('button', 'Turn off');
  await until('no marks', async () => (await claims(page)).length === 0);
  expect(await painted(page)).toEqual({ highlights: {}, sheets: 0 });
  expect(await serialised(page)).toBe(before);
  await page.close();
});
