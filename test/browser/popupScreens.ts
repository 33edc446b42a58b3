/** Writes pictures of the popup in every state and look to .output/screens: `npx tsx test/components/screens.ts [NAME…]`. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { buildPanel, buildPopup, type Look, launch, openPopup } from './popup.ts';
import { STATES } from './states.ts';

/** Where the pictures go: `SCREENS`, else .output/screens. */
const OUT = process.env.SCREENS ?? fileURLToPath(new URL('../../.output/screens/', import.meta.url));

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

const search = (query: string) => async (page: Page) => {
  await page.keyboard.press('/');
  await page.locator('.search-field').fill(query);
};

async function filter(page: Page): Promise<void> {
  await page.locator('[aria-label=Filter]').click();
  await page.locator('.act input').nth(1).uncheck();
  await page.locator('input[type=range]').fill('0.6');
  await page.waitForTimeout(200);
}

/** Gives one claim to another source, and begins to say so of a second. */
async function correct(page: Page): Promise<void> {
  await page.locator('.disclosure').nth(0).click();
  await page.locator('.pencil').nth(1).click();
  await page.locator('.select').selectOption({ index: 2 });
  await page.locator('.choose .strong').click();
  await page.locator('.pencil').nth(2).click();
}

async function sameAs(page: Page): Promise<void> {
  await page.locator('.disclosure').nth(7).click();
  await page.locator('.row-actions .quiet').nth(1).click();
}

const PANEL = { panel: true, viewport: { width: 360, height: 760 } } as const;
const THIN = { panel: true, viewport: { width: 280, height: 700 } } as const;
const WIDE = { panel: true, viewport: { width: 600, height: 760 } } as const;

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
      for (let i = 0; i < 11; i++) await page.keyboard.press('Tab');
    },
  },
  scrolled: { state: 'ready', prepare: async (page) => page.mouse.wheel(0, 500) },
  numbers: { state: 'ready', look: { view: 'numbers' }, whole: true },
  'numbers-dark': { state: 'ready', look: { view: 'numbers', colorScheme: 'dark' }, whole: true },
  'numbers-none': { state: 'thirty', look: { view: 'numbers' } },
  picture: { state: 'ready', look: { view: 'picture' }, whole: true },
  'picture-dark': { state: 'ready', look: { view: 'picture', colorScheme: 'dark' }, whole: true },
  'picture-many': { state: 'many', look: { view: 'picture' }, whole: true },
  'picture-forced': { state: 'ready', look: { view: 'picture', forcedColors: 'active' }, whole: true },
  'picture-rtl': { state: 'ready', look: { view: 'picture', dir: 'rtl' }, whole: true },
  'by-share': { state: 'ready', look: { order: 'share' } },
  search: { state: 'ready', prepare: search('the') },
  'search-dark': { state: 'ready', look: { colorScheme: 'dark' }, prepare: search('barrier') },
  'search-numbers': { state: 'ready', look: { view: 'numbers' }, prepare: search('okafor') },
  'search-nothing': { state: 'ready', prepare: search('volcano') },
  filter: { state: 'ready', prepare: filter },
  'filter-dark': { state: 'ready', look: { colorScheme: 'dark' }, prepare: filter },
  correct: { state: 'ready', prepare: correct },
  'same-as': { state: 'ready', prepare: sameAs },
  'many-open': { state: 'many', prepare: (page) => page.locator('.others button').click() },
  panel: { state: 'ready', look: PANEL, prepare: openSome },
  'panel-thin': { state: 'ready', look: THIN, prepare: filter },
  'panel-thin-numbers': { state: 'ready', look: { ...THIN, view: 'numbers' }, whole: true },
  'panel-thin-picture': { state: 'ready', look: { ...THIN, view: 'picture' }, whole: true },
  'panel-wide': { state: 'ready', look: WIDE, prepare: openSome },
  'panel-wide-picture': { state: 'ready', look: { ...WIDE, view: 'picture' }, whole: true },
  'panel-off': { state: 'off', look: PANEL },
  narrow: { state: 'ready', look: { viewport: { width: 320, height: 600 } }, prepare: openSome, whole: true },
  rtl: { state: 'ready', look: { dir: 'rtl' }, prepare: openSome, whole: true },
  'zoom-200': { state: 'ready', look: { viewport: { width: 380, height: 300 }, deviceScaleFactor: 2 } },
  'forced-colors': { state: 'ready', look: { forcedColors: 'active' }, prepare: openSome, whole: true },
  'forced-colors-search': { state: 'ready', look: { forcedColors: 'active' }, prepare: search('water') },
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
await buildPanel();
const browser = await launch();
for (const [name, { state, look, prepare, whole }] of Object.entries(SHOTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const given = STATES[state];
  if (!given) throw new Error(`There is no state "${state}".`);
  const page = await openPopup(browser, given, { deviceScaleFactor: 2, ...look });
  await prepare?.(page);
  if (whole) {
    // As high as all of it: what sticks to the window's edges then stands where it belongs.
    const { width = 380 } = page.viewportSize() ?? {};
    const height = await page.evaluate<number>('document.documentElement.scrollHeight');
    await page.setViewportSize({ width, height });
    await page.evaluate('scrollTo(0, 0)');
  }
  await page.waitForTimeout(350);
  await page.screenshot({ path: `${OUT}popup-${name}.png` });
  await page.context().close();
}
await browser.close();
