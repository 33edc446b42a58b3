/** `npm run pages -- DIR --browser`: the built extension on real pages in real Chromium, without a network. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page as BrowserPage } from 'playwright-core';
import { build } from '../../../lib/command-line/build.ts';
import type { TabState } from '../../../lib/messages.ts';
import { type ExtensionBrowser, launchChromium } from '../../browser/chromium.ts';
import { ownSerialised, painted, serialised } from '../../browser/marks.ts';
import { type Site, startSite } from '../../browser/site.ts';
import { until } from '../../browser/wait.ts';

export interface CorpusPage {
  readonly file: string;
  readonly cls: string;
  readonly charset: string;
}

/** One page's row; times in ms on the page's main thread, from the click until it is read. */
interface Row {
  readonly file: string;
  readonly cls: string;
  readonly phase: string;
  readonly marks: number;
  readonly longest: number;
  readonly sum: number;
  readonly faults: readonly string[];
}

/** Milliseconds that a page has to be read. */
const LIMIT = 30_000;
const SETTLED = new Set(['ready', 'notArticle', 'nothing', 'unreadable', 'failed']);

/** Scripts and what leads elsewhere are taken out: the page stands still, and what changes is According's doing. */
function stilled(html: string): string {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/gi, '')
    .replace(/<(?:iframe|object|embed)\b[^>]*>/gi, '')
    .replace(/<meta[^>]*http-equiv=[^>]*>/gi, '');
}

/** Where the page's blocks stand, in CSS pixels. */
function layout(page: BrowserPage): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body p, body h1, body h2, body li, body div, body img, body figure')]
      .map((block) => {
        const { x, y, width, height } = block.getBoundingClientRect();
        return [x, y, width, height].map(Math.round).join(' ');
      })
      .join('\n'),
  );
}

async function stateOf(browser: ExtensionBrowser): Promise<TabState> {
  const worker = await browser.worker();
  return worker.evaluate<TabState>(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.tabs.sendMessage(tab.id, { to: 'tab', type: 'state' }))`,
  );
}

const bare = (text: string) => text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, '');

async function visit(browser: ExtensionBrowser, site: Site, folder: string, one: CorpusPage): Promise<Row> {
  const address = `/2024/news/${path.basename(one.file, '.html')}`;
  site.put(address, {
    body: stilled(new TextDecoder(one.charset).decode(readFileSync(path.join(folder, one.file)))),
  });
  const page = await browser.open(site.url(address));
  const faults: string[] = [];
  // A page without its scripts has errors of its own: only what comes from the extension's files counts.
  page.on('pageerror', ({ message, stack = '' }) => {
    if (stack.includes(browser.extensionId)) faults.push(`error: ${message}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && message.text().includes('According')) faults.push(message.text());
  });
  // Pictures that never come move what stands below them when the browser gives them up.
  await page.waitForLoadState('load');
  const [text, boxes] = [await serialised(page), await layout(page)];
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  await page.evaluate(() => {
    const long: number[] = [];
    Reflect.set(window, 'longTasks', long);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) long.push(duration);
    }).observe({ type: 'longtask' });
  });
  const began = await busy();
  const popup = await browser.clickToolbar(page);
  const state = await until(
    'the page to be read',
    async () => {
      const now = await stateOf(browser);
      return SETTLED.has(now.phase) && now;
    },
    LIMIT,
  );
  const sum = (await busy()) - began;
  const long = await page.evaluate(() => Reflect.get(window, 'longTasks') as number[]);
  const { highlights } = await painted(page);
  const marks = Object.entries(highlights)
    .filter(([name]) => name.startsWith('according-content'))
    .flatMap(([, texts]) => texts);
  if (state.phase === 'failed') faults.push(`failed: ${state.why}`);
  if (state.phase === 'ready') {
    const read = bare(state.article.text);
    const stray = marks.filter((mark) => !read.includes(bare(mark)));
    if (stray.length > 0) faults.push(`${stray.length} marks on text that was not read: ${stray[0]}`);
    if (marks.length === 0 && state.analysis.attributions.length > 0) faults.push('claims without a mark');
  } else if (marks.length > 0) faults.push('marks on a page that is not read');
  if ((await ownSerialised(page)) !== text) faults.push('the document was changed');
  if ((await layout(page)) !== boxes) faults.push('blocks have moved');
  const worker = await browser.worker();
  await worker.evaluate(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.tabs.sendMessage(tab.id, { to: 'tab', type: 'turnOff' }))`,
  );
  const left = await painted(page);
  if (Object.keys(left.highlights).length > 0 || left.sheets > 0) faults.push('marks are left behind');
  if ((await serialised(page)) !== text) faults.push('something is left behind');
  await browser.closePopup(popup);
  await page.close();
  return {
    ...{ file: one.file, cls: one.cls, phase: state.phase, marks: marks.length },
    ...{ longest: Math.max(0, ...long), sum, faults },
  };
}

/** The value below which this share of the numbers lies. */
function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

function line({ file, phase, marks, longest, sum, faults }: Row): string {
  const figures = `${String(marks).padStart(4)} ${longest.toFixed(0).padStart(6)} ${sum.toFixed(0).padStart(6)}`;
  return `${phase.padEnd(10)} ${figures}  ${file}${faults.map((fault) => `\n    ${fault}`).join('')}`;
}

/**
 * Visits each page, prints a line for it, then the sums and the worst ten.
 * @returns exit status: 0 if nothing was at fault on any page
 */
export async function visitAll(folder: string, pages: readonly CorpusPage[]): Promise<number> {
  if (process.env.ACCORDING_BUILD === undefined) build('chromium');
  const site = await startSite();
  const browser = await launchChromium();
  const rows: Row[] = [];
  try {
    await browser.context.route(
      (url) => url.protocol.startsWith('http') && url.hostname !== '127.0.0.1',
      (route) => route.abort(),
    );
    console.log('phase      marks longest  tasks  page (ms on the page’s main thread)');
    for (const one of pages) {
      const row = await visit(browser, site, folder, one).catch((error: unknown): Row => {
        const faults = [error instanceof Error ? error.message : String(error)];
        return { ...one, phase: 'broken', marks: 0, longest: 0, sum: 0, faults };
      });
      rows.push(row);
      console.log(line(row));
    }
  } finally {
    site.close();
    await browser.close();
  }
  const faulty = rows.filter(({ faults }) => faults.length > 0);
  for (const cls of new Set(rows.map((row) => row.cls))) {
    const of = rows.filter((row) => row.cls === cls);
    const taken = of.filter(({ phase }) => phase === 'ready' || phase === 'nothing').length;
    console.log(`${cls}: ${taken} of ${of.length} taken for articles`);
  }
  const sums = rows.map(({ sum }) => sum);
  console.log(
    `main thread, all tasks: median ${quantile(sums, 0.5).toFixed(0)} ms, 95 % ${quantile(sums, 0.95).toFixed(0)} ms; ` +
      `longest task: median ${quantile(
        rows.map(({ longest }) => longest),
        0.5,
      ).toFixed(0)} ms`,
  );
  console.log(`${faulty.length} of ${rows.length} pages at fault`);
  console.log('The worst ten');
  const worst = [...rows].sort((a, b) => b.faults.length - a.faults.length || b.longest - a.longest);
  for (const row of worst.slice(0, 10)) console.log(line(row));
  return faulty.length === 0 ? 0 : 1;
}
