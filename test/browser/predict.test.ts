/** The screens of "predict, then reveal" in real Chromium: for axe, at every width, by keyboard alone. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TabState } from '../../lib/messages.ts';
import { buildPanel, buildPopup, changedBy, type Look, launch, showPopup } from '../components/popup.ts';
import { PREDICTING } from '../components/predicting.ts';
import { screensFolder } from './chromium.ts';
import { tabStops, violations } from './extension-page.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  await buildPopup();
  await buildPanel();
  browser = await launch();
  page = await (await browser.newContext()).newPage();
});
afterAll(() => browser?.close());

const open = (state: TabState, look?: Look) => showPopup(page, state, look);

const LOOKS: readonly (readonly [name: string, look: Look])[] = [
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['rtl', { dir: 'rtl' }],
  ['forced', { forcedColors: 'active' }],
  ['panel', { panel: true, viewport: { width: 280, height: 700 } }],
];
const CASES = LOOKS.flatMap(([name, look]) =>
  Object.entries(PREDICTING).map(([screen, state]) => [screen, name, look, state] as const),
);

test.each(CASES)('%s, %s: axe finds nothing, and nothing is cut off', async (screen, name, look, state) => {
  await open(state, { reducedMotion: 'reduce', ...look });
  const height = await page.evaluate<number>('document.documentElement.scrollHeight');
  await page.setViewportSize({ width: look.viewport?.width ?? 380, height });
  await page.screenshot({ path: `${screensFolder()}/predict-${screen}-${name}.png` });
  expect(await violations(page, changedBy(look))).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
});

test('everything is reached by keyboard, the field for the source first', async () => {
  await open(PREDICTING.source);
  expect(await page.evaluate('document.activeElement.tagName')).toBe('INPUT');
  await page.keyboard.press('Shift+Tab');
  expect(await page.evaluate('document.activeElement.innerText')).toBe('This is the source');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ruiz');
  const stops = await tabStops(page);
  expect(stops.slice(0, 3)).toEqual(['Add', 'No source is given', 'Not this passage']);
  expect(stops).toContain('Reveal');
});
