/** `npm run bench`: speed and size on a typical page, in real Chromium and in Node, beside their targets. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findOrInstall, whatToInstall } from '../../lib/command-line/browsers.ts';
import { build, ROOT } from '../../lib/command-line/build.ts';
import { launchChromium } from '../../lib/command-line/chromium.ts';
import { serve } from '../../lib/command-line/serve.ts';
import * as tabs from '../../lib/command-line/tab.ts';
import { type EngineTimes, engineTimes } from './bench/engine.ts';
import { type Busy, busyDuring } from './bench/mainThread.ts';
import { type MarkTimes, markTimes } from './bench/marks.ts';
import { type MadePage, pageOf } from './bench/page.ts';
import { type Paint, popupPaints } from './bench/popup.ts';
import { gzipSize } from './bench/size.ts';

const WORDS = 800;
/** Pages opened one after the other in one browser; the first is the first click, the rest are "next". */
const PAGES = 6;
/** Milliseconds: for the page to come to rest before the click, and for the marks to be painted after it. */
const REST = 500;

/** One line of the table: what, its figure, what it should stay under (null: told only), the unit. */
type Row = readonly [what: string, figure: number, target: number | null, unit: string];

interface Visit extends Busy {
  /** From the click to the summary, in ms, on a page not read before. */
  readonly fresh: number;
  /** From a second click on the same page to the summary, in ms. */
  readonly again: number;
  /** Of each of the two, what the browser took to begin loading the popup. */
  readonly browser: number;
}

/** The engine in the extension's service worker, question and answer, in ms. */
interface Worker {
  readonly first: number;
  readonly warm: number;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** When the popup began to load and shows its counts, in ms since 1970; rejected after ten seconds. */
const SHOWN = `new Promise((resolve, reject) => {
  const end = Date.now() + 10_000;
  const look = () => {
    if (/\\d+\\s+(sources?|claims?)/.test(document.body?.innerText ?? '')) resolve({ began: performance.timeOrigin, shown: Date.now() });
    else if (Date.now() > end) reject(new Error('The popup shows no summary: ' + document.body.innerText));
    else setTimeout(look, 5);
  };
  look();
})`;

/** In the popup: how long the background takes to answer for the page's article, in ms, several times. */
const ASK = `(async () => {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const { article } = await chrome.tabs.sendMessage(tab.id, { to: 'tab', type: 'state' });
  const times = [];
  for (let i = 0; i < 7; i++) {
    const asked = performance.now();
    const answer = await chrome.runtime.sendMessage({ to: 'background', type: 'analyse', article });
    if (!answer.ok) throw new Error(answer.error);
    times.push(performance.now() - asked);
  }
  return times;
})()`;

async function visits(
  page: MadePage,
  browser: string,
  folder: string,
): Promise<{ visits: Visit[]; worker: Worker }> {
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
      const { began, shown } = await popup.evaluate<{ began: number; shown: number }>(SHOWN);
      await sleep(REST);
      await tabs.closeTab(chromium, popup);
      await sleep(REST);
      return { all: shown - clicked, browser: began - clicked };
    };
    const made: Visit[] = [];
    let worker: Worker | null = null;
    for (let number = 0; number < PAGES; number++) {
      const tab = await tabs.newTab(chromium);
      await tabs.go(tab, `${server.url}/article.html?${number}`);
      await sleep(REST);
      let fresh = { all: 0, browser: 0 };
      const busy = await busyDuring(chromium, tab, async () => {
        fresh = await click(tab);
      });
      const again = await click(tab);
      made.push({ ...busy, fresh: fresh.all, again: again.all, browser: again.browser });
      if (number === PAGES - 1) {
        await tabs.clickAction(chromium, tab, extension);
        const popup = await tabs.openedPopup(chromium, extension);
        await popup.evaluate(SHOWN);
        await tabs.stopWorker(chromium, extension);
        const [first = Number.NaN, ...rest] = await popup.evaluate<number[]>(ASK);
        worker = { first, warm: median(rest) };
        await tabs.closeTab(chromium, popup);
      }
      await tabs.closeTab(chromium, tab);
    }
    if (!worker) throw new Error('The engine in the service worker was not measured.');
    return { visits: made, worker };
  } finally {
    await chromium.close();
    server.close();
    rmSync(served, { recursive: true, force: true });
  }
}

function print(table: readonly Row[]): number {
  let missed = 0;
  process.stdout.write(`${'what'.padEnd(58)}${'figure'.padStart(10)}${'target'.padStart(12)}\n`);
  for (const [what, figure, target, unit] of table) {
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

function rows(
  { visits: every, worker }: { visits: readonly Visit[]; worker: Worker },
  folder: string,
  paints: readonly Paint[],
  node: EngineTimes,
  { paint, toggle }: MarkTimes,
): Row[] {
  const [first, ...next] = every;
  const typical = (figure: (one: Visit) => number) => median(every.map(figure));
  const worst = Math.max(...every.map(({ wall }) => wall.longest));
  return [
    ['First click to summary, engine not loaded', first?.fresh ?? Number.NaN, 1000, 'ms'],
    ['Next click to summary, another page', median(next.map(({ fresh }) => fresh)), 300, 'ms'],
    ['Next click to summary, the same page', typical(({ again }) => again), 300, 'ms'],
    [
      '  of each click, until the browser begins to load the popup',
      typical(({ browser }) => browser),
      null,
      'ms',
    ],
    ['Engine in the service worker, started anew', worker.first, 700, 'ms'],
    ['Engine in the service worker, warm', worker.warm, 150, 'ms'],
    ["Page's main thread, longest task", typical(({ wall }) => wall.longest), 50, 'ms'],
    ['  of it on a processor', typical(({ processor }) => processor.longest), 50, 'ms'],
    ['  worst page', worst, 50, 'ms'],
    ["Page's main thread, all tasks", typical(({ wall }) => wall.sum), 100, 'ms'],
    ['  of it on a processor', typical(({ processor }) => processor.sum), 100, 'ms'],
    ['400 claims on 10,000 words painted, all tasks', paint.wall.sum, 50, 'ms'],
    ['  of it on a processor', paint.processor.sum, 50, 'ms'],
    ['  a source hidden or shown there, all tasks', toggle.wall.sum, 16, 'ms'],
    ['  of it on a processor', toggle.processor.sum, 16, 'ms'],
    ['Content script, gzip', gzipSize(folder, 'content-scripts/content.js'), 60, 'kB'],
    ['Popup opened and its list painted, 60 attributions', median(paints.map(({ wall }) => wall)), 100, 'ms'],
    ['  of it on a processor', median(paints.map(({ processor }) => processor)), 100, 'ms'],
    ['Popup with all it loads, gzip', gzipSize(folder, 'popup.html'), 35, 'kB'],
    ['Background with the engine, gzip', gzipSize(folder, 'background.js'), null, 'kB'],
    ['Engine in Node, first article', node.first, null, 'ms'],
    ['Engine in Node, next', node.all, null, 'ms'],
    ['compromise alone in Node, as published', node.tagging, null, 'ms'],
    ['Engine to compromise alone', node.all / node.tagging, 2.5, '×'],
  ];
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
  const every = await visits(page, browser.path, folder);
  const paints = await popupPaints(browser.path);
  const node = await engineTimes(page.paragraphs);
  const marks = await markTimes(browser.path);
  process.stdout.write(`A page of ${page.words} words, ${PAGES} times; medians unless said otherwise\n\n`);
  const missed = print(rows(every, folder, paints, node, marks));
  const [load = 0] = loadavg();
  if (load > availableParallelism()) {
    process.stdout.write(
      `\nOther programs kept this machine busy (load ${load.toFixed(1)} on ${availableParallelism()} processors): times are longer than they would be alone.\n`,
    );
  }
  return missed === 0 ? 0 : 1;
}
