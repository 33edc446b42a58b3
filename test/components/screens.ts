/** Writes pictures of the popup in every state and look to .output/screens: `npx tsx test/components/screens.ts [NAME…]`. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { buildPopup, type Look, launch, openPopup } from './popup.ts';
import { STATES } from './states.ts';

const OUT = fileURLToPath(new URL('../../.output/screens/', import.meta.url));

interface Shot {
  readonly state: string;
  readonly look?: Look;
  readonly prepare?: (page: Page) => Promise<void>;
  /** The whole page, not only what the window shows. */
  readonly whole?: boolean;
}

async function openSome(page: Page): Promise<void> {
  await page.locator('.disclosure').nth(0).click();
  await page.locator('.disclosure').nth(2).click();
  await page.mouse.move(0, 0);
}

async function onlyThird(page: Page): Promise<void> {
  await page.locator('.only').nth(2).click();
  await page.locator('.disclosure').nth(2).click();
  await page.locator('.claim').first().click();
}

const SHOTS: Readonly<Record<string, Shot>> = {
  ...Object.fromEntries(Object.keys(STATES).map((state) => [state, { state }])),
  dark: { state: 'ready', look: { colorScheme: 'dark' }, prepare: openSome, whole: true },
  open: { state: 'ready', prepare: openSome, whole: true },
  only: { state: 'ready', prepare: onlyThird },
  hover: { state: 'ready', prepare: (page) => page.locator('.disclosure').nth(1).hover() },
  'hover-tile': { state: 'long-names', prepare: (page) => page.locator('.switch').nth(2).hover() },
  'hover-tile-shown': { state: 'ready', prepare: (page) => page.locator('.switch').nth(2).hover() },
  focus: {
    state: 'ready',
    prepare: async (page) => {
      for (let i = 0; i < 6; i++) await page.keyboard.press('Tab');
    },
  },
  scrolled: { state: 'ready', prepare: async (page) => page.mouse.wheel(0, 500) },
  narrow: { state: 'ready', look: { viewport: { width: 320, height: 600 } }, prepare: openSome, whole: true },
  rtl: { state: 'ready', look: { dir: 'rtl' }, prepare: openSome, whole: true },
  'zoom-200': { state: 'ready', look: { viewport: { width: 380, height: 300 }, deviceScaleFactor: 2 } },
  'forced-colors': { state: 'ready', look: { forcedColors: 'active' }, prepare: openSome, whole: true },
  'forced-colors-dark': {
    state: 'long-names',
    look: { forcedColors: 'active', colorScheme: 'dark' },
  },
  'long-names-open': { state: 'long-names', prepare: openSome, whole: true },
  'dark-not-article': { state: 'not-article', look: { colorScheme: 'dark' } },
};

const wanted = process.argv.slice(2);
await mkdir(OUT, { recursive: true });
await buildPopup();
const browser = await launch();
for (const [name, { state, look, prepare, whole }] of Object.entries(SHOTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const given = STATES[state];
  if (!given) throw new Error(`There is no state "${state}".`);
  const page = await openPopup(browser, given, { deviceScaleFactor: 2, ...look });
  await prepare?.(page);
  if (whole) await page.evaluate('scrollTo(0, 0)');
  await page.waitForTimeout(350);
  await page.screenshot({ path: `${OUT}popup-${name}.png`, fullPage: whole ?? false });
  await page.context().close();
}
await browser.close();
