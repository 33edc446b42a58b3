/** `npm run bench`: speed and size on a typical page, in real Chromium and in Node, beside their targets. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import nlp from 'compromise/two';
import { findOrInstall, whatToInstall } from '../../lib/command-line/browsers.ts';
import { build, ROOT } from '../../lib/command-line/build.ts';
import { launchChromium } from '../../lib/command-line/chromium.ts';
import { serve } from '../../lib/command-line/serve.ts';
import * as tabs from '../../lib/command-line/tab.ts';
import { analyse } from '../../lib/engine/analyse.ts';
import { articleFromText } from '../../lib/page/plain.ts';
import { type Busy, busyDuring } from './bench/mainThread.ts';
import { type MadePage, pageOf } from './bench/page.ts';
import { gzipSize } from './bench/size.ts';

const WORDS = 800;
/** Pages opened one after the other in one browser; the first is the first click, the rest are "next". */
const PAGES = 6;
const ENGINE_RUNS = 15;
/** Milliseconds: for the page to come to rest before the click, and for the marks to be painted after it. */
const REST = 500;

/** One line of the table: a figure, what it should stay under (null: told only), in which unit. */
interface Row {
  readonly what: string;
  readonly figure: number;
  readonly target: number | null;
  readonly unit: string;
}

interface Visit extends Busy {
  /** From the click to the summary, in ms, on a page not read before. */
  readonly fresh: number;
  /** From a second click on the same page to the summary, in ms. */
  readonly again: number;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** When the popup shows its counts, in ms since 1970; rejected in the popup after ten seconds. */
const SHOWN = `new Promise((resolve, reject) => {
  const end = Date.now() + 10_000;
  const look = () => {
    if (/\\d+\\s+(sources?|claims?)/.test(document.body?.innerText ?? '')) resolve(Date.now());
    else if (Date.now() > end) reject(new Error('The popup shows no summary: ' + document.body.innerText));
    else setTimeout(look, 5);
  };
  look();
})`;

async function visits(page: MadePage, browser: string, folder: string): Promise<Visit[]> {
  mkdirSync(path.join(ROOT, '.cache'), { recursive: true });
  const served = mkdtempSync(path.join(ROOT, '.cache/bench-'));
  writeFileSync(path.join(served, 'article.html'), page.html);
  const server = await serve(served);
  const chromium = await launchChromium({ path: browser, headless: true, width: 1200, height: 900 });
  try {
    const extension = await tabs.loadExtension(chromium, folder);
    const click = async (tab: tabs.Tab) => {
      const clicked = await tabs.clickAction(chromium, tab, extension);
      const popup = await tabs.openedPopup(chromium, extension);
      const shown = await popup.evaluate<number>(SHOWN);
      await sleep(REST);
      await tabs.closeTab(chromium, popup);
      await sleep(REST);
      return shown - clicked;
    };
    const made: Visit[] = [];
    for (let number = 0; number < PAGES; number++) {
      const tab = await tabs.newTab(chromium);
      await tabs.go(tab, `${server.url}/article.html?${number}`);
      await sleep(REST);
      let fresh = 0;
      const busy = await busyDuring(chromium, tab, async () => {
        fresh = await click(tab);
      });
      const again = await click(tab);
      made.push({ ...busy, fresh, again });
      await tabs.closeTab(chromium, tab);
    }
    return made;
  } finally {
    await chromium.close();
    server.close();
    rmSync(served, { recursive: true, force: true });
  }
}

function time(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** Milliseconds of the engine and of compromise alone on the same paragraphs, warm, turn by turn. */
function engine(paragraphs: readonly string[]): { all: number; tagging: number } {
  const article = articleFromText(paragraphs.join('\n'));
  const runs = Array.from({ length: ENGINE_RUNS }, () => ({
    all: time(() => analyse(article)),
    tagging: time(() => {
      for (const paragraph of paragraphs) nlp(paragraph);
    }),
  })).slice(3);
  return { all: median(runs.map(({ all }) => all)), tagging: median(runs.map(({ tagging }) => tagging)) };
}

function print(rows: readonly Row[]): number {
  let missed = 0;
  process.stdout.write(`${'what'.padEnd(58)}${'figure'.padStart(10)}${'target'.padStart(12)}\n`);
  for (const { what, figure, target, unit } of rows) {
    const met = target === null || figure <= target;
    if (!met) missed += 1;
    const digits = figure < 10 ? 1 : 0;
    const aim = target === null ? '–' : `≤ ${target} ${unit}`;
    const value = `${figure.toFixed(digits)} ${unit}`;
    process.stdout.write(
      `${what.padEnd(58)}${value.padStart(10)}${aim.padStart(12)}${met ? '' : '  missed'}\n`,
    );
  }
  return missed;
}

/** @returns exit status: 0 if every target is met, else 1. */
export async function main(): Promise<number> {
  const browser = findOrInstall('chromium');
  if (!browser) {
    process.stderr.write(`According: ${whatToInstall(['chromium'])}\n`);
    return 1;
  }
  const page = pageOf(WORDS);
  const folder = build('chromium');
  const [first, ...next] = await visits(page, browser.path, folder);
  const { all, tagging } = engine(page.paragraphs);
  const every = first ? [first, ...next] : next;
  process.stdout.write(`A page of ${page.words} words, ${PAGES} times; medians unless said otherwise\n\n`);
  const missed = print([
    {
      what: 'First click to summary, engine not loaded',
      figure: first?.fresh ?? Number.NaN,
      target: 1000,
      unit: 'ms',
    },
    {
      what: 'Next click to summary, another page',
      figure: median(next.map((one) => one.fresh)),
      target: 300,
      unit: 'ms',
    },
    {
      what: 'Next click to summary, the same page',
      figure: median(every.map((one) => one.again)),
      target: 300,
      unit: 'ms',
    },
    {
      what: "Page's main thread, longest task",
      figure: median(every.map((one) => one.longest)),
      target: 50,
      unit: 'ms',
    },
    {
      what: "Page's main thread, longest task, worst page",
      figure: Math.max(...every.map((one) => one.longest)),
      target: 50,
      unit: 'ms',
    },
    {
      what: "Page's main thread, all tasks",
      figure: median(every.map((one) => one.sum)),
      target: 100,
      unit: 'ms',
    },
    {
      what: 'Content script, gzip',
      figure: gzipSize(folder, 'content-scripts/content.js'),
      target: 60,
      unit: 'kB',
    },
    {
      what: 'Popup with all it loads, gzip',
      figure: gzipSize(folder, 'popup.html'),
      target: null,
      unit: 'kB',
    },
    {
      what: 'Background with the engine, gzip',
      figure: gzipSize(folder, 'background.js'),
      target: null,
      unit: 'kB',
    },
    { what: 'Engine in Node', figure: all, target: null, unit: 'ms' },
    { what: "compromise's tagging alone in Node", figure: tagging, target: null, unit: 'ms' },
    { what: 'Engine to tagging', figure: all / tagging, target: null, unit: '×' },
  ]);
  return missed === 0 ? 0 : 1;
}
