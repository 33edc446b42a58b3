/** Pictures of popup and side panel in every state and look. */
import type { Page } from 'playwright-core';
import { buildPanel, buildPopup, type Look, launch, openPopup } from '../components/popup.ts';
import { STATES } from '../components/states.ts';
import type { Album } from './album.ts';

interface Shot {
  /** Its name; null: nobody answers. */
  readonly state: string | null;
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

/** Opens the filters in any language. */
async function filterUnnamed(page: Page): Promise<void> {
  await page.locator('.bar button[aria-expanded]').nth(1).click();
  await page.locator('input[type=range]').fill('0.6');
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
  disconnected: { state: null },
  'panel-unread': { state: null, look: PANEL },
  'panel-off': { state: 'off', look: PANEL },
  narrow: { state: 'ready', look: { viewport: { width: 320, height: 600 } }, prepare: openSome, whole: true },
  rtl: { state: 'ready', look: { dir: 'rtl' }, prepare: openSome, whole: true },
  ...Object.fromEntries(
    (['ar', 'de', 'fr', 'es'] as const).flatMap((language) => [
      [language, { state: 'ready', look: { language }, prepare: openSome, whole: true }],
      [`${language}-numbers`, { state: 'ready', look: { language, view: 'numbers' }, whole: true }],
      [`${language}-picture`, { state: 'ready', look: { language, view: 'picture' }, whole: true }],
      [`${language}-filter`, { state: 'ready', look: { language }, prepare: filterUnnamed }],
      [`${language}-not-english`, { state: 'not-english', look: { language } }],
    ]),
  ),
  'right-to-left-open': { state: 'right-to-left', prepare: openSome, whole: true },
  'right-to-left-numbers': { state: 'right-to-left', look: { view: 'numbers' }, whole: true },
  'right-to-left-picture': { state: 'right-to-left', look: { view: 'picture' }, whole: true },
  'ar-right-to-left': {
    state: 'right-to-left',
    look: { language: 'ar' },
    prepare: openSome,
    whole: true,
  },
  'ar-right-to-left-numbers': {
    state: 'right-to-left',
    look: { language: 'ar', view: 'numbers' },
    whole: true,
  },
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

/** The highest that a browser makes a popup, in CSS pixels. */
const POPUP_HEIGHT = 600;

/** As high as its content: a popup up to 600 px, as the browser shows it, or all of it. */
async function fit(page: Page, whole: boolean): Promise<void> {
  const { width = 380 } = page.viewportSize() ?? {};
  const content = await page.evaluate<number>('Math.ceil(document.body.getBoundingClientRect().height)');
  // What sticks to the window's edges then stands where it belongs.
  await page.setViewportSize({ width, height: whole ? content : Math.min(content, POPUP_HEIGHT) });
  if (whole) await page.evaluate('scrollTo(0, 0)');
}

/** @param path of the browser */
export async function takePopup(album: Album, path: string): Promise<void> {
  const wanted = Object.entries(SHOTS)
    .map(
      ([name, shot]) =>
        [shot.look?.panel ? (`panel${name.slice(5)}` as const) : (`popup-${name}` as const), shot] as const,
    )
    .filter(([name]) => album.wants(name));
  if (wanted.length === 0) return;
  await buildPopup();
  await buildPanel();
  const browser = await launch(path);
  try {
    for (const [name, { state, look, prepare, whole = false }] of wanted) {
      const given = state === null ? null : STATES[state];
      if (given === undefined) throw new Error(`There is no state "${state}".`);
      const page = await openPopup(browser, given, { deviceScaleFactor: 2, ...look });
      await prepare?.(page);
      if (whole || !look?.viewport) await fit(page, whole);
      // Transitions end, and what comes late has come.
      await page.waitForTimeout(350);
      album.add(name, await page.screenshot());
      await page.context().close();
    }
  } finally {
    await browser.close();
  }
}
