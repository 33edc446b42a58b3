/** The pictures for the stores: 1280 by 800 pixels, of the sample article as the extension shows it. */
import path from 'node:path';
import { ROOT } from '../../lib/command-line/build.ts';
import { type Chromium, launchChromium } from '../../lib/command-line/chromium.ts';
import { GAP, type Shown, shown, sideBySide, type Theme } from '../../lib/command-line/picture.ts';
import { HOST } from '../../lib/command-line/screenshot.ts';
import { serve } from '../../lib/command-line/serve.ts';
import {
  clickAction,
  closeTab,
  firstTab,
  go,
  loadExtension,
  openedPopup,
  settledState,
  type Tab,
} from '../../lib/command-line/tab.ts';
import type { Album } from './album.ts';

const SIZE = { width: 1280, height: 800 };
const POPUP_WIDTH = 380;
/** The place of each view among the popup's tabs. */
const VIEWS = { sources: 1, numbers: 2, picture: 3 } as const;

const THEMES: readonly Theme[] = ['light', 'dark'];
/** Milliseconds in which a view is drawn. */
const DRAWN = 600;
/** Milliseconds after which a card stands under a pointer that rests. */
const OPENED = 1200;
const SAID = '“We had calm water';

/** @param browser path of Chromium */
export async function takeStore(album: Album, browser: string, extensionFolder: string): Promise<void> {
  if (!album.wants('store')) return;
  const server = await serve(path.join(ROOT, 'test/fixtures/sample'));
  try {
    for (const theme of THEMES) {
      const chromium = await launchChromium({
        path: browser,
        headless: true,
        ...SIZE,
        scale: 1,
        theme,
        host: HOST,
      });
      try {
        await takeTheme(
          album,
          chromium,
          extensionFolder,
          `${server.url.replace('127.0.0.1', HOST)}/article.html`,
          theme,
        );
      } finally {
        await chromium.close();
      }
    }
  } finally {
    server.close();
  }
}

async function takeTheme(
  album: Album,
  chromium: Chromium,
  extensionFolder: string,
  url: string,
  theme: Theme,
): Promise<void> {
  const extension = await loadExtension(chromium, extensionFolder);
  const page = await firstTab(chromium);
  await go(page, url);
  await clickAction(chromium, page, extension);
  const popup = await openedPopup(chromium, extension);
  await settledState(popup);
  await resize(page, { width: SIZE.width - POPUP_WIDTH - 3 * GAP, height: SIZE.height - 2 * GAP });
  await page.evaluate(`document.querySelector('h1').scrollIntoView()`);
  const article = await shown(page);
  const views: [name: string, popup: Shown][] = [];
  for (const [view, place] of Object.entries(VIEWS)) {
    await popup.evaluate(`document.querySelector('[role=tab]:nth-child(${place})').click()`);
    await popup.evaluate(`new Promise((resolve) => setTimeout(resolve, ${DRAWN}))`);
    views.push([view, await shown(popup)]);
  }
  await closeTab(chromium, popup);
  for (const [view, report] of views) {
    album.add(`store-${view}-${theme}`, await sideBySide(chromium, [article, report], theme, SIZE));
  }
  await page.send('Page.bringToFront');
  await resize(page, { width: SIZE.width - 2 * GAP, height: SIZE.height - 2 * GAP });
  await pointAt(page, SAID);
  album.add(`store-card-${theme}`, await sideBySide(chromium, [await shown(page)], theme, SIZE));
}

/** Gives the page this size, in CSS pixels, whatever its window's is; its marks and ticks take their places anew. */
async function resize(page: Tab, size: { width: number; height: number }): Promise<void> {
  await page.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1, mobile: false });
  await page.evaluate(`new Promise((resolve) => setTimeout(resolve, ${DRAWN}))`);
}

/** Lets the pointer rest on these words, in the middle of the view, until the card has opened. */
async function pointAt(page: Tab, words: string): Promise<void> {
  const { x, y } = await page.evaluate<{ x: number; y: number }>(`(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.data.indexOf(${JSON.stringify(words)});
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + 4);
      scrollTo(0, scrollY + range.getBoundingClientRect().top - innerHeight / 3);
      const { left, top, height } = range.getBoundingClientRect();
      return { x: left + 40, y: top + height / 2 };
    }
    throw new Error('The page does not say so.');
  })()`);
  // A pointer that only appears somewhere has not been moved.
  for (const from of [12, 0]) {
    await page.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: x - from, y });
  }
  await page.evaluate(`new Promise((resolve) => setTimeout(resolve, ${OPENED}))`);
}
