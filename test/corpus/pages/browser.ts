/** `npm run pages -- DIR --browser`: the built extension on real pages in real Chromium, without a network. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Page as BrowserPage, CDPSession } from 'playwright-core';
import { build } from '../../../lib/command-line/build.ts';
import type { TabState } from '../../../lib/messages.ts';
import type { Analysis, Article } from '../../../lib/model.ts';
import { merge } from '../../../lib/span.ts';
import { type ExtensionBrowser, launchChromium } from '../../browser/chromium.ts';
import { ownSerialised, painted, serialised } from '../../browser/marks.ts';
import { type Site, startSite } from '../../browser/site.ts';
import type { Target } from '../../browser/target.ts';
import { until } from '../../browser/wait.ts';
import { type Busy, busyDuring, type Traced } from '../bench/mainThread.ts';
import type { CorpusPage } from './corpusPage.ts';
import { lineOf, type Row } from './row.ts';
import { pageOf, wordsOf } from './still.ts';
import { printSums } from './sums.ts';

/** Milliseconds that a page has to be read. */
const LIMIT = 30_000;
/** Ms that a page has to be loaded. */
const LONGEST_LOAD = 5000;
/** Ms that a page is let be: between two looks at its layout, and once it is read, for the marks to be painted. */
const REST = 300;
const SETTLED = new Set(['ready', 'notArticle', 'nothing', 'unreadable', 'failed']);

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
  // A picture may neither come nor fail.
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
  const { html, size } = pageOf(folder, one);
  site.put(new URL(site.url(address)).pathname, { body: html });
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
  return judged(browser, page, folder, { one, faults, text, boxes, busy, size, state, popup });
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

/**
 * Everything that is marked as said, in the page's order and without white space; what several marks hold counts once.
 */
function marked(page: BrowserPage): Promise<string> {
  return page.evaluate(async () => {
    // Of very many marks only those near the view are there: all are seen by whoever goes through the page.
    const seen = new Set<Range>();
    const isLong = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) > 300;
    for (
      let top = 0;
      top === 0 || (isLong && top < document.documentElement.scrollHeight);
      top += innerHeight
    ) {
      if (isLong) {
        scrollTo({ top, behavior: 'instant' });
        await new Promise((resolve) =>
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
        );
      }
      for (const [name, of] of CSS.highlights) {
        if (!name.startsWith('according-content')) continue;
        // The registry types its ranges as abstract ones; ours are live.
        for (const range of of) seen.add(range as Range);
      }
    }
    if (isLong) scrollTo({ top: 0, behavior: 'instant' });
    const ranges = [...seen].sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    const union: Range[] = [];
    for (const range of ranges) {
      const last = union.at(-1);
      // Its beginning before the end of the last one.
      if (!last || range.compareBoundaryPoints(Range.END_TO_START, last) >= 0) union.push(range.cloneRange());
      else if (range.compareBoundaryPoints(Range.END_TO_END, last) > 0) {
        last.setEnd(range.endContainer, range.endOffset);
      }
    }
    return union.join('');
  });
}

/** What is to be marked as said, in the order of the text. */
function toBeMarked({ text }: Article, { attributions }: Analysis): string {
  const spans = merge(attributions.flatMap(({ content }) => content));
  return spans.map(({ start, end }) => text.slice(start, end)).join('');
}

async function judged(
  browser: ExtensionBrowser,
  page: BrowserPage,
  folder: string,
  seen: Seen,
): Promise<Row> {
  const { one, faults, text, boxes, busy, size, state, popup } = seen;
  if (!state || !popup) throw new Error('nothing was seen of the page');
  const { highlights } = await painted(page);
  const marks = Object.entries(highlights)
    .filter(([name]) => name.startsWith('according-content'))
    .flatMap(([, texts]) => texts);
  if (state.phase === 'failed') faults.push(`failed: ${state.why}`);
  // Before the marks are gone through: pictures that load when they come into view move what stands below.
  if ((await ownSerialised(page)) !== text) faults.push('the document was changed');
  if ((await layout(page)) !== boxes) faults.push('blocks have moved');
  if (state.phase === 'ready') {
    const [is, wanted] = [bare(await marked(page)), bare(toBeMarked(state.article, state.analysis))];
    if (is !== wanted) {
      const at = [...is].findIndex((letter, i) => letter !== wanted[i]);
      const around = (all: string) => all.slice(Math.max(0, at - 20), at + 40);
      faults.push(`marks are not where the claims are: “${around(is)}”, not “${around(wanted)}”`);
    }
  } else if (marks.length > 0) faults.push('marks on a page that is not read');
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
  const { longest, blocking, sum } = busy.processor;
  const article = state.phase === 'ready' || state.phase === 'nothing' ? state.article : null;
  return {
    ...kindOf(one),
    phase: state.phase,
    reason: state.phase === 'notArticle' ? state.reason : '',
    marks: marks.length,
    ...{ size, longest, blocking, sum, faults },
    words: article && wordsOf(folder, one, article),
  };
}

const kindOf = ({ file, cls, negKind = '', truthKind = '' }: CorpusPage) => ({
  file,
  cls,
  negKind,
  truthKind,
});

function brokenRow(one: CorpusPage, error: unknown): Row {
  const faults = [error instanceof Error ? error.message : String(error)];
  const times = { longest: 0, blocking: 0, sum: 0 };
  return { ...kindOf(one), phase: 'broken', reason: '', marks: 0, size: 0, ...times, words: null, faults };
}

/** The rows of an earlier run. */
function rowsIn(file: string | null): Row[] {
  if (file === null || !existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
}

/**
 * Visits each page, prints a line for it, then the sums and the worst ten.
 * @param keep file that holds the rows of earlier runs, whose pages are left out, and to which those of this one are added
 * @returns exit status: 0 if nothing was at fault on any page
 */
export async function visitAll(
  folder: string,
  pages: readonly CorpusPage[],
  keep: string | null,
): Promise<number> {
  const rows = rowsIn(keep);
  const known = new Set(rows.map(({ file }) => file));
  const left = pages.filter(({ file }) => !known.has(file));
  if (left.length > 0) {
    if (process.env.ACCORDING_BUILD === undefined) build('chromium');
    const site = await startSite();
    const browser = await launchChromium();
    try {
      await browser.context.route(
        (url) => url.protocol.startsWith('http'),
        (route) => (route.request().resourceType() === 'document' ? route.continue() : route.abort()),
      );
      console.log(
        'phase       marks     kB longest blocking  tasks  page (ms of the page’s main thread on a processor)',
      );
      for (const one of left) {
        const row = await visit(browser, site, folder, one).catch((error: unknown) => brokenRow(one, error));
        rows.push(row);
        if (keep !== null) appendFileSync(keep, `${JSON.stringify(row)}\n`);
        console.log(lineOf(row));
      }
    } finally {
      site.close();
      await browser.close();
    }
  }
  return printSums(rows);
}
