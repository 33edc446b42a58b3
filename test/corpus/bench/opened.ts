/** Pages in real Chromium with the built extension, clicked as a reader clicks. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../../../lib/command-line/build.ts';
import { type Chromium, launchChromium } from '../../../lib/command-line/chromium.ts';
import { serve } from '../../../lib/command-line/serve.ts';
import * as tabs from '../../../lib/command-line/tab.ts';

/** Milliseconds for the page to come to rest before the click, and for the marks to be painted after it. */
export const REST = 500;

/** The least that a popup can be: one sentence, no script. What it takes is the browser's own. */
const LEAST = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Least',
    version: '1',
    action: { default_popup: 'popup.html' },
  }),
  'popup.html':
    '<!doctype html><html lang="en"><title>Least</title><body><p class="summary source">3 sources</p></body></html>',
};

/** From a click on the button in the toolbar, in ms. */
export interface Click {
  /** Until what was looked for is painted in the popup: the end of the first frame that holds it. */
  readonly shown: number;
  /** Of that, until the browser begins to load the popup. */
  readonly began: number;
}

export interface Opened {
  readonly chromium: Chromium;
  /** According, pinned to the toolbar. */
  readonly extension: string;
  /** The extension whose popup is the least that there can be; pinned too. */
  readonly least: string;
  /** Opens the article at an address of its own, and waits until it rests. */
  open(name: string): Promise<tabs.Tab>;
  /**
   * Clicks an extension's button, waits until its popup has painted what matches the selector, has `look` look at the
   * popup, and closes it.
   */
  click(
    tab: tabs.Tab,
    extension: string,
    selector: string,
    look?: (popup: tabs.Tab) => Promise<void>,
  ): Promise<Click>;
}

/** When the popup began to load and when it has painted what is looked for, in ms since 1970; late after ten seconds. */
const shownAt = (selector: string) => `new Promise((resolve, reject) => {
  const isThere = () => document.querySelector(${JSON.stringify(selector)}) !== null;
  // What is called in a frame comes before its painting, and a task that it sets comes after.
  const painted = () => new Promise((then) => requestAnimationFrame(() => setTimeout(() => then(Date.now()))));
  const inserted = new Promise((then) => {
    // Told at the end of the task that inserts it, before any frame.
    const observer = new MutationObserver(() => {
      if (!isThere()) return;
      observer.disconnect();
      then();
    });
    if (isThere()) then();
    else observer.observe(document, { childList: true, subtree: true });
  });
  setTimeout(() => reject(new Error('The popup does not show it: ' + document.body.innerText)), 10_000);
  inserted.then(painted).then((shown) => resolve({ began: performance.timeOrigin, shown }));
})`;

/** Runs `work` in a browser with the extension from `folder`, on an article of this HTML. */
export async function withExtension<Result>(
  browser: string,
  folder: string,
  html: string,
  work: (opened: Opened) => Promise<Result>,
): Promise<Result> {
  mkdirSync(path.join(ROOT, '.cache'), { recursive: true });
  const made = mkdtempSync(path.join(ROOT, '.cache/bench-'));
  writeFileSync(path.join(made, 'article.html'), html);
  for (const [name, text] of Object.entries(LEAST)) writeFileSync(path.join(made, name), text);
  const server = await serve(made);
  const chromium = await launchChromium({ path: browser, headless: true, width: 1200, height: 900 });
  try {
    const extension = await tabs.loadExtension(chromium, folder);
    const least = await tabs.loadExtension(chromium, made);
    for (const one of [extension, least]) await tabs.pinAction(chromium, one, true);
    return await work({
      chromium,
      extension,
      least,
      async open(name) {
        const tab = await tabs.newTab(chromium);
        await tabs.go(tab, `${server.url}/article.html?${name}`);
        await sleep(REST);
        return tab;
      },
      async click(tab, clickedExtension, selector, look = async () => undefined) {
        const clicked = await tabs.clickAction(chromium, tab, clickedExtension);
        const popup = await tabs.openedPopup(chromium, clickedExtension);
        const { began, shown } = await popup.evaluate<Click>(shownAt(selector));
        await look(popup);
        await sleep(REST);
        await tabs.closeTab(chromium, popup);
        await sleep(REST);
        return { shown: shown - clicked, began: began - clicked };
      },
    });
  } finally {
    await chromium.close();
    server.close();
    rmSync(made, { recursive: true, force: true });
  }
}
