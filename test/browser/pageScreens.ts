/** Pictures of the built extension's own pages: settings, welcome, saved articles, worksheet. */
import type { Page } from 'playwright-core';
import type { Language } from '../../lib/settings.ts';
import type { Album } from './album.ts';
import type { ExtensionBrowser } from './chromium.ts';
import { openOwn, speak } from './extension-page.ts';
import { ferries } from './ferries.ts';
import { keep } from './savedArticles.ts';

interface Look {
  readonly width?: number;
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
  readonly dir?: 'rtl';
  readonly language?: Language;
  /** The browser's zoom, as a share: 2 is 200 %. */
  readonly zoom?: number;
}

const LOOKS: Readonly<Record<string, Look>> = {
  light: {},
  dark: { dark: true },
  narrow: { width: 360 },
  rtl: { dir: 'rtl' },
  'zoom-200': { zoom: 2 },
  'forced-colors': { forcedColors: true },
  ar: { language: 'ar' },
  de: { language: 'de' },
  fr: { language: 'fr' },
  es: { language: 'es' },
};

interface Screen {
  /** The extension's own file. */
  readonly path: string;
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** It is prepared by names of things in English. */
  readonly inEnglish?: boolean;
}

/** Chooses all saved articles and opens one of the tables over them. */
const together = (table: 'compare' | 'audit') => async (page: Page) => {
  await page.locator('.library-all input').check();
  await page.locator('.library-tools .button-sure').click();
  if (table === 'audit') await page.locator('nav a[href="#audit"]').click();
  await page.locator('table').first().waitFor();
};

/** In this order: nothing is saved at first, and then three articles are. */
const SCREENS: Readonly<Record<string, Screen>> = {
  settings: { path: 'options.html' },
  'settings-line': {
    path: 'options.html',
    prepare: (page) => page.getByRole('radio', { name: 'A line' }).check(),
    inEnglish: true,
  },
  'settings-sure': {
    path: 'options.html',
    prepare: (page) => page.getByRole('button', { name: 'Reset settings' }).click(),
    inEnglish: true,
  },
  welcome: { path: 'welcome.html' },
  'welcome-marked': {
    path: 'welcome.html',
    async prepare(page) {
      await page.getByRole('button', { name: 'Mark this story' }).click();
      await page.getByRole('button', { name: 'Take the marks off' }).waitFor();
    },
    inEnglish: true,
  },
  'library-empty': { path: 'library.html' },
};

/** @param id of the article on the worksheet */
const withSaved = (id: string): Readonly<Record<string, Screen>> => ({
  library: { path: 'library.html', prepare: (page) => page.locator('.saved').nth(2).waitFor() },
  'library-compare': { path: 'library.html', prepare: together('compare') },
  'library-audit': { path: 'library.html', prepare: together('audit') },
  worksheet: { path: `worksheet.html?id=${encodeURIComponent(id)}` },
});

/** At 1000 px for 100 %, a zoomed page has as many CSS pixels less. */
const WIDTH = 1000;

export async function takePages(album: Album, browser: ExtensionBrowser): Promise<void> {
  await take(album, browser, SCREENS);
  if (!album.wants('library') && !album.wants('worksheet')) return;
  const page = await openOwn(browser, 'library.html');
  let id = '';
  for (const saved of await ferries()) id = await keep(page, saved);
  await page.close();
  await take(album, browser, withSaved(id));
}

async function take(
  album: Album,
  browser: ExtensionBrowser,
  screens: Readonly<Record<string, Screen>>,
): Promise<void> {
  for (const [screen, { path, prepare, inEnglish }] of Object.entries(screens)) {
    for (const [
      look,
      { width = WIDTH, dark = false, forcedColors, dir, language, zoom = 1 },
    ] of Object.entries(LOOKS)) {
      if (inEnglish && language) continue;
      const name = `${screen}-${look}`;
      if (!album.wants(name)) continue;
      const page = await openOwn(browser, path, { dark, width: width / zoom });
      if (forcedColors) await page.emulateMedia({ forcedColors: 'active' });
      const turn = async () => dir && page.evaluate(`document.documentElement.dir = '${dir}'`);
      await turn();
      if (language) await speak(page, language);
      await prepare?.(page);
      // The keys and the list of sites come a moment after the page.
      await page.waitForTimeout(300);
      // A changed setting has brought the language's own direction back.
      await turn();
      album.add(name, await page.screenshot({ fullPage: true }));
      await page.evaluate('chrome.storage.sync.clear()');
      await page.close();
    }
  }
}
