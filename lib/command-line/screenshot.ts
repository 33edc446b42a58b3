/** `npm run screenshot`: takes the README's pictures of the sample article anew, in light and dark. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findOrInstall, whatToInstall } from './browsers.ts';
import { build, ROOT } from './build.ts';
import { launchChromium } from './chromium.ts';
import { shown, sideBySide, type Theme } from './picture.ts';
import { serve } from './serve.ts';
import { clickAction, firstTab, go, loadExtension, openedPopup, settledState } from './tab.ts';

/** Where the invented newspaper is at home. */
export const HOST = 'averill-courier.example';
const ARTICLE = '/article.html';
const FOLDER = path.join(ROOT, '.github');

async function take(browser: string, extensionFolder: string, url: string, theme: Theme): Promise<void> {
  const chromium = await launchChromium({
    path: browser,
    headless: true,
    width: 860,
    height: 1040,
    scale: 2,
    theme,
    host: HOST,
  });
  try {
    const extension = await loadExtension(chromium, extensionFolder);
    const page = await firstTab(chromium);
    await go(page, url);
    await clickAction(chromium, page, extension);
    const popup = await openedPopup(chromium, extension);
    await settledState(popup);
    const file = path.join(FOLDER, `according-${theme}.png`);
    const parts = [await shown(page), await shown(popup)];
    writeFileSync(file, await sideBySide(chromium, parts, theme));
    process.stdout.write(`${path.relative(ROOT, file)}\n`);
  } finally {
    await chromium.close();
  }
}

/** @returns exit status: 0, or 1 with a sentence on standard error. */
export async function main(): Promise<number> {
  const browser = findOrInstall('chromium');
  if (!browser) {
    process.stderr.write(`According: ${whatToInstall(['chromium'])}\n`);
    return 1;
  }
  mkdirSync(FOLDER, { recursive: true });
  const server = await serve(path.join(ROOT, 'test/fixtures/sample'));
  try {
    const folder = build('chromium');
    for (const theme of ['light', 'dark'] as const) {
      await take(browser.path, folder, server.url.replace('127.0.0.1', HOST) + ARTICLE, theme);
    }
    return 0;
  } finally {
    server.close();
  }
}
