/** Pages in real Chromium with the built extension, clicked as a reader clicks. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../../../lib/command-line/build.ts';
import { type Chromium, launchChromium } from '../../../lib/command-line/chromium.ts';
import { serve } from '../../../lib/command-line/serve.ts';
import * as tabs from '../../../lib/command-line/tab.ts';

/** Milliseconds for the page to come to rest before the click, and for the marks to be painted after it. */
export const REST = 500;

/** The least that a popup can be: one sentence, no script of its own. What it takes is the browser's own. */
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
    selector: LookedFor,
    look?: (popup: tabs.Tab) => Promise<void>,
  ): Promise<Click>;
}

/** What a popup must hold to have its summary, or its list: the least one has it from the beginning. */
const LOOKED_FOR = ['.summary', '.source'] as const;
type LookedFor = (typeof LOOKED_FOR)[number];

const OBSERVER = 'observe.js';

/**
 * Goes into each popup that is timed, and notes when what is looked for was painted, in ms since 1970. A debugger that
 * looked on meanwhile would take time from what it measures.
 */
const OBSERVE = `{
  const paintedAt = (globalThis.paintedAt = {});
  const note = () => {
    for (const selector of ${JSON.stringify(LOOKED_FOR)}) {
      if (selector in paintedAt || document.querySelector(selector) === null) continue;
      paintedAt[selector] = null;
      // What is called in a frame comes before its painting, and a task that it sets comes after.
      requestAnimationFrame(() => setTimeout(() => { paintedAt[selector] = Date.now(); }));
    }
  };
  note();
  // Told at the end of the task that changes something, before any frame.
  new MutationObserver(note).observe(document, { childList: true, subtree: true });
}`;

/** So long, in ms, the popup is left to itself before anybody asks it: no click takes longer on the slowest machine seen. */
const LEFT_ALONE = 1500;

/** What the popup has noted; late after ten seconds. */
const noted = (selector: LookedFor) => `new Promise((resolve, reject) => {
  const end = Date.now() + 10_000;
  const look = () => {
    const shown = globalThis.paintedAt?.[${JSON.stringify(selector)}];
    if (shown) resolve({ began: performance.timeOrigin, shown });
    else if (Date.now() > end) reject(new Error('The popup does not show it: ' + document.body.innerText));
    else setTimeout(look, 50);
  };
  look();
})`;

/** Puts the observer into the popup of an unpacked extension. */
function observe(folder: string): void {
  writeFileSync(path.join(folder, OBSERVER), OBSERVE);
  const popup = path.join(folder, 'popup.html');
  const html = readFileSync(popup, 'utf8');
  const script = `<script async src="/${OBSERVER}"></script></body>`;
  if (!html.includes('</body>'))
    throw new Error(`${popup} has no end of its body to put the observer before.`);
  writeFileSync(
    popup,
    html.replace('</body>', () => script),
  );
}

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
  const built = path.join(made, 'according');
  cpSync(folder, built, { recursive: true });
  for (const one of [built, made]) observe(one);
  const server = await serve(made);
  const chromium = await launchChromium({ path: browser, headless: true, width: 1200, height: 900 });
  try {
    const extension = await tabs.loadExtension(chromium, built);
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
        await sleep(LEFT_ALONE);
        const popup = await tabs.openedPopup(chromium, clickedExtension);
        const { began, shown } = await popup.evaluate<Click>(noted(selector));
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
