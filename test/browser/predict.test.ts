/** The screens of "predict, then reveal" in real Chromium: for axe, at every width, by keyboard alone. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPanel, buildPopup, type Look, launch, openPopup } from '../components/popup.ts';
import { PREDICTING } from '../components/predicting.ts';
import { screensFolder } from './chromium.ts';
import { tabStops, violations } from './extension-page.ts';

let browser: Browser;

beforeAll(async () => {
  await buildPopup();
  await buildPanel();
  browser = await launch();
});
afterAll(() => browser?.close());

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
  const page = await openPopup(browser, state, { reducedMotion: 'reduce', ...look });
  const height = await page.evaluate<number>('document.documentElement.scrollHeight');
  await page.setViewportSize({ width: look.viewport?.width ?? 380, height });
  await page.screenshot({ path: `${screensFolder()}/predict-${screen}-${name}.png` });
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  await page.context().close();
});

test('everything is reached by keyboard, the field for the source first', async () => {
  const page = await openPopup(browser, PREDICTING.source);
  expect(await page.evaluate('document.activeElement.tagName')).toBe('INPUT');
  await page.keyboard.press('Shift+Tab');
  expect(await page.evaluate('document.activeElement.innerText')).toBe('This is the source');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ruiz');
  const stops = await tabStops(page);
  expect(stops.slice(0, 3)).toEqual(['Add', 'No source is given', 'Not this passage']);
  expect(stops).toContain('Reveal');
  await page.context().close();
});
