/**
 * `npm run bench`: speed and size on a typical page, in real Chromium and in Node, beside their targets;
 * `-- --hostile`: what texts cost that were made to keep it busy.
 */
import { availableParallelism, loadavg } from 'node:os';
import { findOrInstall, whatToInstall } from '../../lib/command-line/browsers.ts';
import { build } from '../../lib/command-line/build.ts';
import { type Clicks, clicks, PAGES, type Visit } from './bench/clicks.ts';
import { type EngineTimes, engineTimes } from './bench/engine.ts';
import { hostile } from './bench/hostile.ts';
import type { Busy } from './bench/mainThread.ts';
import { type MarkTimes, markTimes } from './bench/marks.ts';
import { median } from './bench/median.ts';
import { pageOf } from './bench/page.ts';
import { type Paints, popupPaints } from './bench/popup.ts';
import { gzipSize } from './bench/size.ts';

const WORDS = 800;
/** One line of the table: what, its figure, what it should stay under (null: told only), the unit. */
type Row = readonly [what: string, figure: number, target: number | null, unit: string];

/** What comes into a page after a click, in this order; the last behind the marks. */
const SCRIPTS = ['paragraphs.js', 'content-script.js', 'overlay.js'];

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

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
  { visits, busy, worker, unpinned }: Clicks,
  folder: string,
  { list, least, processor, attributions }: Paints,
  node: EngineTimes,
  { paint, toggle, scroll, bare }: MarkTimes,
): Row[] {
  const [first, ...next] = visits;
  const typical = (figure: (one: Visit) => number) => median(visits.map(figure));
  const tasks = (figure: (one: Busy) => number) => median(busy.map(figure));
  const worst = Math.max(...busy.map(({ wall }) => wall.longest));
  return [
    ['First click to summary, engine not loaded', first?.fresh.shown ?? Number.NaN, 1000, 'ms'],
    ['Next click to summary, another page', median(next.map(({ fresh }) => fresh.shown)), 300, 'ms'],
    ['Next click to summary, the same page', typical(({ again }) => again.shown), 300, 'ms'],
    ["  the browser's own: a popup of one sentence", typical(({ least: { shown } }) => shown), null, 'ms'],
    ['  until the browser begins to load a popup', typical(({ again }) => again.began), null, 'ms'],
    ['  the same, button not pinned: first it slides out', unpinned.began, null, 'ms'],
    ['Engine in the service worker, started anew', worker.first, 700, 'ms'],
    ['Engine in the service worker, warm', worker.warm, 150, 'ms'],
    ["Page's main thread, longest task", tasks(({ wall }) => wall.longest), 50, 'ms'],
    ['  of it on a processor', tasks(({ processor }) => processor.longest), 50, 'ms'],
    ['  worst page', worst, 50, 'ms'],
    ["Page's main thread, all tasks", tasks(({ wall }) => wall.sum), 100, 'ms'],
    ['  of it on a processor', tasks((one) => one.processor.sum), 100, 'ms'],
    ['400 claims on 10,000 words painted, all tasks', paint.wall.sum, 50, 'ms'],
    ['  of it on a processor', paint.processor.sum, 50, 'ms'],
    ['  a source hidden or shown there, all tasks', toggle.wall.sum, 16, 'ms'],
    ['  of it on a processor', toggle.processor.sum, 16, 'ms'],
    ['  scrolled there, for each height of the view', scroll.each, null, 'ms'],
    ['  the same without marks', bare.each, null, 'ms'],
    ['  longest task in it', scroll.longest, 16, 'ms'],
    ['All scripts that come into a page, gzip', sum(SCRIPTS.map((file) => gzipSize(folder, file))), 60, 'kB'],
    ['  the content script', gzipSize(folder, 'content-script.js'), null, 'kB'],
    [`Click to list painted, ${attributions} attributions, read before`, list.shown, 100, 'ms'],
    ["  the browser's own: a popup of one sentence", least.shown, null, 'ms'],
    ["  popup's main thread on a processor", processor, 100, 'ms'],
    ['Popup with all it loads, gzip', gzipSize(folder, 'popup.html'), 35, 'kB'],
    ['Background with the engine, gzip', gzipSize(folder, 'background.js'), null, 'kB'],
    ['Engine in Node, first article', node.first, null, 'ms'],
    ['Engine in Node, next', node.all, null, 'ms'],
    ['compromise alone in Node, as published', node.tagging, null, 'ms'],
    ['Engine to compromise alone', node.all / node.tagging, 2.5, '×'],
  ];
}

/** @returns exit status: 0 if every target is met, else 1. */
export async function main(argv: readonly string[] = []): Promise<number> {
  if (argv.includes('--hostile')) return hostile();
  const browser = findOrInstall('chromium');
  if (!browser) {
    process.stderr.write(`According: ${whatToInstall(['chromium'])}\n`);
    return 1;
  }
  const page = pageOf(WORDS);
  const folder = build('chromium');
  const clicked = await clicks(browser.path, folder, page.html);
  const paints = await popupPaints(browser.path, folder);
  const node = await engineTimes(page.paragraphs);
  const marks = await markTimes(browser.path);
  process.stdout.write(
    `A page of ${page.words} words, ${PAGES} times; medians unless said otherwise. Clicks are on a button that is pinned to the\ntoolbar, and end with the first frame of the popup that holds what is named. Tasks are traced on pages of their own.\n\n`,
  );
  const missed = print(rows(clicked, folder, paints, node, marks));
  const [load = 0] = loadavg();
  if (load > availableParallelism()) {
    process.stdout.write(
      `\nOther programs kept this machine busy (load ${load.toFixed(1)} on ${availableParallelism()} processors): times are longer than they would be alone.\n`,
    );
  }
  return missed === 0 ? 0 : 1;
}
