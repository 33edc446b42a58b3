/** Pictures of what stands in the sample article: marks, card, ticks at the edge. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Language } from '../../lib/settings.ts';
import type { Album } from './album.ts';
import type { ExtensionBrowser } from './chromium.ts';
import { openOwn, speak } from './extension-page.ts';
import { painted } from './marks.ts';
import { type OverlayParts, overlayOf } from './overlay.ts';
import { ask, hover, placeOf, select } from './pointing.ts';
import { startSite } from './site.ts';
import { until } from './wait.ts';

interface Look {
  readonly size?: { readonly width: number; readonly height: number };
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
  readonly rtl?: boolean;
  readonly language?: Language;
}

const NARROW = { width: 360, height: 640 };
/** What is left of 1000 by 760 px at 200 %. */
const ZOOMED = { width: 500, height: 380 };

const LOOKS: Readonly<Record<string, Look>> = {
  light: {},
  dark: { dark: true },
  narrow: { size: NARROW },
  rtl: { rtl: true },
  'zoom-200': { size: ZOOMED },
  'forced-colors': { forcedColors: true },
  ar: { language: 'ar' },
  de: { language: 'de' },
};

type Reach = (page: Page, browser: ExtensionBrowser, overlay: OverlayParts) => Promise<unknown>;

/** How each card is opened. */
const CARDS: Readonly<Record<string, Reach>> = {
  card: (page) => hover(page, '“We had calm water'),
  'card-unnamed': (page) => hover(page, '“Nobody wanted to take a ship'),
  'card-number': (page) => hover(page, '214 people aboard the'),
  'card-nobody': async (page, browser) => {
    await placeOf(page, 'crossing between');
    await select(page, 'crossing between', 16);
    await ask(browser, { type: 'whoSaid' });
  },
  'card-focus': async (page, browser) => {
    await ask(browser, { type: 'step', direction: 'next', sourceId: null });
    await page.waitForTimeout(300);
    await page.keyboard.press('Tab');
  },
  'card-tick': async (page, _browser, overlay) => {
    const tick = await overlay.box('tick');
    if (!tick) throw new Error('There is no tick.');
    await page.mouse.move(tick.x, tick.y + 2);
    await until('a name', async () => (await overlay.count('tag')) === 1);
  },
};
/** In these looks all cards are taken; in the others the first. */
const ALL_CARDS: readonly string[] = ['light', 'dark', 'ar', 'de'];

export async function takeCards(album: Album, browser: ExtensionBrowser): Promise<void> {
  const body = readFileSync('test/fixtures/sample/article.html', 'utf8');
  const site = await startSite({
    '/ferry': { body },
    '/rtl': { body: body.replace('<html lang="en-GB">', '<html lang="en-GB" dir="rtl">') },
  });
  try {
    for (const [look, options] of Object.entries(LOOKS)) {
      const cards = Object.entries(CARDS).slice(0, ALL_CARDS.includes(look) ? undefined : 1);
      const wanted = cards.filter(([name]) => album.wants(`${name}-${look}`));
      if (wanted.length === 0 && !album.wants(`page-${look}`)) continue;
      if (options.language) {
        const own = await openOwn(browser, 'options.html');
        await speak(own, options.language);
        await own.close();
      }
      const page = await marked(browser, site.url(options.rtl ? '/rtl' : '/ferry'), options);
      if (album.wants(`page-${look}`)) album.add(`page-${look}`, await page.screenshot({ fullPage: true }));
      const overlay = await overlayOf(page);
      for (const [name, reach] of wanted) {
        await reach(page, browser, overlay);
        if (name !== 'card-tick') await until('a card', async () => (await overlay.card()) !== null);
        await page.waitForTimeout(300);
        album.add(`${name}-${look}`, await page.screenshot({ caret: 'initial' }));
        await away(page, overlay);
      }
      await page.close();
    }
  } finally {
    site.close();
  }
}

/** The page at this address with its marks. */
async function marked(browser: ExtensionBrowser, url: string, look: Look): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize(look.size ?? { width: 1000, height: 760 });
  await page.emulateMedia({
    colorScheme: look.dark ? 'dark' : 'light',
    forcedColors: look.forcedColors ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  await page.goto(url);
  const popup = await browser.clickToolbar(page);
  await until('marks', async () => Object.keys((await painted(page)).highlights).length > 0);
  await browser.closePopup(popup);
  await page.bringToFront();
  return page;
}

/** No card, no selection, no pointer: long enough for a card that was closed to open again. */
async function away(page: Page, overlay: OverlayParts): Promise<void> {
  await page.keyboard.press('Escape');
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await page.mouse.move(2, 2);
  await until('no card', async () => (await overlay.card()) === null);
  await page.waitForTimeout(300);
}
