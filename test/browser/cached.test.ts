/** A page that is left and come back to, from the back-forward cache. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ExtensionBrowser } from './chromium.ts';
import { launch } from './launch.ts';
import { painted } from './marks.ts';
import { html, LATE, STORY } from './movingPages.ts';
import { type Site, startSite } from './site.ts';
import { until } from './wait.ts';

const KEEP = `
  window.addEventListener('pageshow', ({ persisted }) => { window.fromCache = persisted; });
  window.addEventListener('pagehide', () => { window.wasLeft = true; });`;

let site: Site;
let browser: ExtensionBrowser;

beforeAll(async () => {
  site = await startSite({
    '/kiln': { body: html('The kiln', STORY, KEEP) },
    '/elsewhere': { body: '<!doctype html><title>Elsewhere</title><p>Elsewhere' },
  });
  browser = await launch(['--disable-back-forward-cache']);
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

test('its marks are still there, it answers, and it is followed again', async () => {
  const page = await browser.open(site.url('/kiln'));
  const popup = await browser.clickToolbar(page);
  const claims = async () =>
    Object.entries((await painted(page)).highlights)
      .filter(([name]) => name.startsWith('according-content'))
      .flatMap(([, texts]) => texts)
      .join(' | ');
  await until('the marks', async () => (await claims()).includes('The kiln will be lit'));
  await browser.closePopup(popup);
  const before = await claims();
  await page.goto(site.url('/elsewhere'));
  // Firefox tells its driver of no navigation where there was none to be made.
  await page.evaluate(() => setTimeout(() => history.back()));
  await until('the page', async () => (await page.evaluate(() => Reflect.get(window, 'wasLeft'))) === true);
  expect(await page.evaluate(() => Reflect.get(window, 'fromCache'))).toBe(true);
  expect(await claims()).toBe(before);
  const worker = await browser.worker();
  const phase = await worker.evaluate<string>(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.tabs.sendMessage(tab.id, { to: 'tab', type: 'state' }))
      .then(({ phase }) => phase)`,
  );
  expect(phase).toBe('ready');
  await page.evaluate((text) => {
    const late = document.createElement('p');
    late.textContent = text;
    document.querySelector('article')?.append(late);
  }, LATE);
  await until('the late claim', async () => (await claims()).includes('a fine thing to see smoke'), 15_000);
  await page.close();
});
