/** The popup's report in Chromium, over a page of its own: what is put right or filtered there, the page does. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { harbour } from '../components/harbour.ts';
import type { ExtensionBrowser } from './chromium.ts';
import { launch } from './launch.ts';
import { painted } from './marks.ts';
import { type Site, startSite } from './site.ts';
import type { Target } from './target.ts';
import { until } from './wait.ts';

const { title, text } = harbour().article;
const PAGE = `<!doctype html><html lang="en"><meta property="og:type" content="article"><title>${title}</title>
<article><h1>${title}</h1><p>By Ines Calloway</p>${text
  .split('\n')
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join('')}</article></html>`;
const COMPANY = 'Brandt & Hollis';
const WITNESS = 'Joan Petrie';
const COMPANY_SAID = 'Our price is the price we signed';

let site: Site;
let browser: ExtensionBrowser;
let page: Page;
let popup: Target;
let marked: () => Promise<string>;

beforeAll(async () => {
  site = await startSite({ '/2026/harbour': { body: PAGE } });
  browser = await launch();
  page = await browser.open(site.url('/2026/harbour'));
  popup = await browser.clickToolbar(page);
  // What is underlined or tinted as a claim, all in one.
  marked = async () =>
    Object.entries((await painted(page)).highlights)
      .filter(([name]) => !name.startsWith('according-figure'))
      .flatMap(([, texts]) => texts)
      .sort()
      .join(' | ');
  await until('the report', async () => (await popup.text()).includes(COMPANY), 20_000);
  // The lists are there a moment before the marks.
  await until('the marks', async () => (await marked()) !== '');
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** The names in the list of sources. */
const names = () =>
  popup.evaluate<string[]>('[...document.querySelectorAll(".name")].map((name) => name.textContent)');

test('“not a source” takes a source from list and page, and “undo” brings it back', async () => {
  expect(await marked()).toContain(COMPANY_SAID);
  await popup.clickButtonWith(COMPANY);
  await popup.click('button', /^Not a source/);
  await until('the source to go', async () => !(await names()).includes(COMPANY));
  await until('its marks to go', async () => !(await marked()).includes(COMPANY_SAID));
  expect(await popup.text()).toContain(`${COMPANY} is not a source`);
  await popup.click('button', /^Undo/);
  await until('the source to come back', async () => (await names()).includes(COMPANY));
  await until('its marks to come back', async () => (await marked()).includes(COMPANY_SAID));
});

test('what is filtered away goes from the page too, and all comes back', async () => {
  const before = await marked();
  await popup.click('button', 'Filter');
  // The filters are loaded when they are first asked for.
  await until('the slider', () =>
    popup.evaluate<boolean>(`document.querySelector('input[type=range]') !== null`),
  );
  await popup.evaluate(`(() => {
    const slider = document.querySelector('input[type=range]');
    slider.value = '0.95';
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
  await until('the filter', async () => /\d+ of \d+ claims are filtered away/.test(await popup.text()));
  await until('marks to go', async () => (await marked()).length < before.length);
  await popup.click('button', 'Show all');
  await until('all marks to come back', async () => (await marked()) === before);
});

test('an opened source is open still when another view was looked at', async () => {
  const opened = () =>
    popup.evaluate<string[]>(
      `[...document.querySelectorAll('.disclosure[aria-expanded=true] .name')].map((name) => name.textContent)`,
    );
  await popup.clickButtonWith(WITNESS);
  await until('its claims', async () => (await opened()).includes(WITNESS));
  const left = await opened();
  await popup.click('tab', /^Numbers/);
  await until('the numbers', async () => (await popup.text()).includes('Told by one source'));
  await popup.click('tab', /^Sources/);
  expect(await opened()).toEqual(left);
});

test('the view chosen last comes again with the next click', async () => {
  await popup.click('tab', /^Picture/);
  await until('the picture', async () => (await popup.text()).includes('Where each source speaks'));
  await browser.closePopup(popup);
  popup = await browser.clickToolbar(page);
  await until('the picture again', async () => (await popup.text()).includes('Where each source speaks'));
});

test('the popup opens the side panel with the same report, and leaves', async () => {
  await popup.click('button', 'Open in the side panel');
  const panel = await browser.panel();
  await until('the report', async () => (await panel.text()).includes('Where each source speaks'));
  expect(await browser.popups()).toBe(0);
});
