/** `npm run pages -- DIR --browser`: the built extension on real pages in real Chromium, without a network. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page as BrowserPage, CDPSession } from 'playwright-core';
import { build } from '../../../lib/command-line/build.ts';
import type { TabState } from '../../../lib/messages.ts';
import { type ExtensionBrowser, launchChromium } from '../../browser/chromium.ts';
import { ownSerialised, painted, serialised } from '../../browser/marks.ts';
import { type Site, startSite } from '../../browser/site.ts';
import type { Target } from '../../browser/target.ts';
import { until } from '../../browser/wait.ts';
import { type Busy, busyDuring, type Traced } from '../bench/mainThread.ts';

export interface CorpusPage {
  readonly file: string;
  readonly cls: string;
  readonly charset: string;
  readonly url?: string;
}

/** One page's row; times in ms that its main thread was on a processor, from the click until it is read. */
interface Row {
  readonly file: string;
  readonly cls: string;
  readonly phase: string;
  readonly marks: number;
  /** Length of the page, in bytes. */
  readonly size: number;
  readonly longest: number;
  /** What tasks above 50 ms took beyond that. */
  readonly blocking: number;
  readonly sum: number;
  readonly faults: readonly string[];
}

/** Milliseconds that a page has to be read. */
const LIMIT = 30_000;
/** Ms that a page has to be loaded. */
const LONGEST_LOAD = 5000;
/** Ms that a page is let be: between two looks at its layout, and once it is read, for the marks to be painted. */
const REST = 300;
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

/** Playwright's session to the browser, for the trace. */
function tracedBy(session: CDPSession): Traced {
  // Names of commands and events are not in the types of Playwright's general methods.
  const send = session.send.bind(session) as Traced['send'];
  const on = session.on.bind(session) as unknown as (event: string, then: (params: Fields) => void) => void;
  return {
    send,
    listen(listener) {
      for (const event of ['Tracing.dataCollected', 'Tracing.tracingComplete']) {
        on(event, (params) => listener(event, params));
      }
      // The session ends with the page's visit, and the listening with it.
      return () => undefined;
    },
  };
}

type Fields = Readonly<Record<string, unknown>>;

async function stateOf(browser: ExtensionBrowser): Promise<TabState> {
  const worker = await browser.worker();
  return worker.evaluate<TabState>(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.tabs.sendMessage(tab.id, { to: 'tab', type: 'state' }))`,
  );
}

const bare = (text: string) => text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, '');

/** The page's own path and query, by which it is judged too; pages of unknown address have one that says nothing. */
function addressOf({ url }: CorpusPage): string {
  const { pathname, search } = new URL(url ?? 'https://unknown.example/page');
  return pathname + search;
}

/** Waits until the page stands as still as it will, with animations stopped where they are. */
async function toRest(page: BrowserPage): Promise<void> {
  // One page's loading never ends, since a picture of its own neither comes nor fails.
  const end = Date.now() + LONGEST_LOAD;
  while (Date.now() < end && (await page.evaluate(() => document.readyState)) !== 'complete') {
    await page.waitForTimeout(50);
  }
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.pause();
  });
  let before = '';
  await until('the page to come to rest', async () => {
    const now = await layout(page);
    const isStill = now === before;
    before = now;
    if (!isStill) await page.waitForTimeout(REST);
    return isStill;
  });
}

async function visit(browser: ExtensionBrowser, site: Site, folder: string, one: CorpusPage): Promise<Row> {
  const address = addressOf(one);
  const bytes = readFileSync(path.join(folder, one.file));
  site.put(new URL(site.url(address)).pathname, {
    body: stilled(new TextDecoder(one.charset).decode(bytes)),
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
  await toRest(page);
  const [text, boxes] = [await serialised(page), await layout(page)];
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Chromium gives no session to its browser target');
  let state: TabState | null = null;
  let popup: Target | null = null;
  const busy = await busyDuring(tracedBy(session), page, async () => {
    popup = await browser.clickToolbar(page);
    state = await until(
      'the page to be read',
      async () => {
        const now = await stateOf(browser);
        return SETTLED.has(now.phase) && now;
      },
      LIMIT,
    );
    await page.waitForTimeout(REST);
  });
  await session.detach();
  return judged(browser, page, { one, faults, text, boxes, busy, size: bytes.length, state, popup });
}

/** What was seen of a page before it is turned off again. */
interface Seen {
  readonly one: CorpusPage;
  readonly faults: string[];
  readonly text: string;
  readonly boxes: string;
  readonly busy: Busy;
  readonly size: number;
  readonly state: TabState | null;
  readonly popup: Target | null;
}

async function judged(browser: ExtensionBrowser, page: BrowserPage, seen: Seen): Promise<Row> {
  const { one, faults, text, boxes, busy, size, state, popup } = seen;
  if (!state || !popup) throw new Error('nothing was seen of the page');
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
    ...{
      size,
      longest: busy.processor.longest,
      blocking: busy.processor.blocking,
      sum: busy.processor.sum,
      faults,
    },
  };
}

/** The value below which this share of the numbers lies. */
function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

function line({ file, phase, marks, size, longest, blocking, sum, faults }: Row): string {
  const figures = [marks, size / 1000, longest, blocking, sum].map((figure) => figure.toFixed(0).padStart(7));
  return `${phase.padEnd(10)}${figures.join('')}  ${file}${faults.map((fault) => `\n    ${fault}`).join('')}`;
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
      (url) => url.protocol.startsWith('http'),
      (route) => (route.request().resourceType() === 'document' ? route.continue() : route.abort()),
    );
    console.log(
      'phase       marks     kB longest blocking  tasks  page (ms of the page’s main thread on a processor)',
    );
    for (const one of pages) {
      const row = await visit(browser, site, folder, one).catch((error: unknown): Row => {
        const faults = [error instanceof Error ? error.message : String(error)];
        return { ...one, phase: 'broken', marks: 0, size: 0, longest: 0, blocking: 0, sum: 0, faults };
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
  for (const what of ['blocking', 'sum', 'longest'] as const) {
    const [median, most] = [0.5, 0.95].map((share) =>
      quantile(
        rows.map((row) => row[what]),
        share,
      ).toFixed(0),
    );
    console.log(`main thread, ${what}: median ${median} ms, 95 % ${most} ms`);
  }
  const long = rows.filter(({ longest }) => longest > 50);
  console.log(
    `${long.length} pages with a task above 50 ms, ${long.filter(({ size }) => size <= 1e6).length} of them up to 1 MB`,
  );
  console.log(`${faulty.length} of ${rows.length} pages at fault`);
  console.log('The worst ten');
  const worst = [...rows].sort((a, b) => b.faults.length - a.faults.length || b.longest - a.longest);
  for (const row of worst.slice(0, 10)) console.log(line(row));
  return faulty.length === 0 ? 0 : 1;
}
