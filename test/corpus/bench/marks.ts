/** How long the page's main thread is busy with painting many marks on a long page, and with switching one source. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'vite';
import { ROOT } from '../../../lib/command-line/build.ts';
import { type Chromium, launchChromium } from '../../../lib/command-line/chromium.ts';
import { serve } from '../../../lib/command-line/serve.ts';
import * as tabs from '../../../lib/command-line/tab.ts';
import { type Busy, busyDuring } from './mainThread.ts';
import { median } from './median.ts';

const PARAGRAPHS = 200;
const WORDS_EACH = 50;
const CLAIMS = 400;
/** Each is measured so often; the middle counts. */
const RUNS = 5;
/** Milliseconds for the page to come to rest. */
const REST = 400;

export interface MarkTimes {
  /** From the first mark located to the last one on the screen, in ms of main thread, all tasks together. */
  readonly paint: Busy;
  /** One source hidden or shown again. */
  readonly toggle: Busy;
  /** Scrolling down to the end, half a view a frame; what it takes with the marks and without them, in ms for each view. */
  readonly scroll: Scrolled;
  readonly bare: Scrolled;
}

interface Scrolled {
  readonly each: number;
  readonly longest: number;
}

/** 10,000 words, no two paragraphs alike, with a link in every fourth. */
function longPage(): string {
  const paragraph = (n: number) => {
    const words = Array.from(
      { length: WORDS_EACH },
      (_, i) => `${['tide', 'stone', 'market', 'clerk'][(n + i) % 4]}${(n * 31 + i * 7) % 97}`,
    );
    if (n % 4 === 0) words[WORDS_EACH >> 1] = `<a href="#${n}">ledger${n}</a>`;
    return `<p>${words.join(' ')}.</p>`;
  };
  return `<!doctype html><html lang="en"><title>Long</title><article><h1>Long</h1>${Array.from(
    { length: PARAGRAPHS },
    (_, n) => paragraph(n),
  ).join('')}</article></html>`;
}

function middle(all: readonly Busy[]): Busy {
  const [one] = [...all].sort((a, b) => a.wall.sum - b.wall.sum).slice(all.length >> 1);
  if (!one) throw new Error('Nothing was measured.');
  return one;
}

function middleOf(all: readonly Scrolled[]): Scrolled {
  return { each: median(all.map(({ each }) => each)), longest: median(all.map(({ longest }) => longest)) };
}

/** The marks' own code on a long page in Chromium, without the extension around it. */
export interface LongPage {
  /** Opens the page, with `marks` in it: see `marksPage.ts`. */
  open(name: string): Promise<tabs.Tab>;
  readonly chromium: Chromium;
}

/** Runs `work` with a long page and the code that marks it. */
export async function withLongPage<Result>(
  browser: string,
  work: (page: LongPage) => Promise<Result>,
): Promise<Result> {
  mkdirSync(path.join(ROOT, '.cache'), { recursive: true });
  const served = mkdtempSync(path.join(ROOT, '.cache/bench-marks-'));
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: served,
      lib: {
        entry: path.join(ROOT, 'test/corpus/bench/marksPage.ts'),
        formats: ['iife'],
        name: 'marks',
        fileName: 'marks',
      },
    },
  });
  writeFileSync(
    path.join(served, 'long.html'),
    longPage().replace('</article>', '</article><script src="marks.iife.js"></script>'),
  );
  const server = await serve(served);
  const chromium = await launchChromium({ path: browser, headless: true, width: 1200, height: 900 });
  try {
    return await work({
      chromium,
      async open(name) {
        const tab = await tabs.newTab(chromium);
        await tabs.go(tab, `${server.url}/long.html?${name}`);
        await tab.evaluate(`globalThis.marks = prepareMarks(${CLAIMS}); 0`);
        await sleep(REST);
        return tab;
      },
    });
  } finally {
    await chromium.close();
    server.close();
    rmSync(served, { recursive: true, force: true });
  }
}

/** Measures in Chromium, without the extension around the code. */
export function markTimes(browser: string): Promise<MarkTimes> {
  return withLongPage(browser, async ({ chromium, open }) => {
    const paints: Busy[] = [];
    const toggles: Busy[] = [];
    const scrolls: Scrolled[] = [];
    const bares: Scrolled[] = [];
    const scrolled = async (tab: tabs.Tab): Promise<Scrolled> => {
      let views = 1;
      const { wall } = await busyDuring(chromium, tab, async () => {
        views = await tab.evaluate<number>('marks.scroll()');
      });
      await tab.evaluate('scrollTo(0, 0)');
      await sleep(REST);
      return { each: wall.sum / views, longest: wall.longest };
    };
    for (let run = 0; run < RUNS; run++) {
      const tab = await open(`${run}`);
      bares.push(await scrolled(tab));
      paints.push(await busyDuring(chromium, tab, () => tab.evaluate('marks.paint()')));
      await sleep(REST);
      toggles.push(await busyDuring(chromium, tab, () => tab.evaluate('marks.hide(0)')));
      toggles.push(await busyDuring(chromium, tab, () => tab.evaluate('marks.hide(-1)')));
      scrolls.push(await scrolled(tab));
      await tabs.closeTab(chromium, tab);
    }
    return {
      paint: middle(paints),
      toggle: middle(toggles),
      scroll: middleOf(scrolls),
      bare: middleOf(bares),
    };
  });
}
