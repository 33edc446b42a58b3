/**
 * Writes pictures of the settings page and the welcome page of the built extension, in every look, to
 * .output/screens: `npx wxt build && npx tsx test/browser/pageScreens.ts [NAME…]`.
 */
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium, screensFolder } from './chromium.ts';

interface Look {
  readonly width?: number;
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
  readonly dir?: 'rtl';
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
};

interface Screen {
  readonly path: string;
  readonly prepare?: (page: Page) => Promise<unknown>;
}

const SCREENS: Readonly<Record<string, Screen>> = {
  settings: { path: 'options.html' },
  'settings-line': {
    path: 'options.html',
    prepare: (page) => page.getByRole('radio', { name: 'A line' }).check(),
  },
  'settings-sure': {
    path: 'options.html',
    prepare: (page) => page.getByRole('button', { name: 'Reset settings' }).click(),
  },
  welcome: { path: 'welcome.html' },
  'welcome-marked': {
    path: 'welcome.html',
    async prepare(page) {
      await page.getByRole('button', { name: 'Mark this story' }).click();
      await page.getByRole('button', { name: 'Take the marks off' }).waitFor();
    },
  },
};

/** At 1000 px for 100 %, a zoomed page has as many CSS pixels less. */
const WIDTH = 1000;

const wanted = process.argv.slice(2);
const browser = await launchChromium();
for (const [name, { path: file, prepare }] of Object.entries(SCREENS)) {
  for (const [look, { width = WIDTH, dark, forcedColors, dir, zoom = 1 }] of Object.entries(LOOKS)) {
    const picture = `${name}-${look}`;
    if (wanted.length > 0 && !wanted.includes(name) && !wanted.includes(picture)) continue;
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: width / zoom, height: 900 / zoom });
    await page.emulateMedia({
      colorScheme: dark ? 'dark' : 'light',
      forcedColors: forcedColors ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    await page.goto(`chrome-extension://${browser.extensionId}/${file}`);
    await page.waitForSelector('h1');
    if (dir) await page.evaluate(`document.documentElement.dir = '${dir}'`);
    await prepare?.(page);
    // The keys and the list of sites come a moment after the page.
    await page.waitForTimeout(300);
    await page.screenshot({ path: path.join(screensFolder(), `${picture}.png`), fullPage: true });
    await page.evaluate('chrome.storage.sync.clear()');
    await page.close();
  }
}
await browser.close();
