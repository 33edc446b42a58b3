/** From a click to the summary, and what it costs the page and the background. */
import * as tabs from '../../../lib/command-line/tab.ts';
import { type Busy, busyDuring } from './mainThread.ts';
import { median } from './median.ts';
import { type Click, type Opened, withExtension } from './opened.ts';

/**
 * Pages opened one after the other in one browser: those whose clicks are timed (the first is the first click, the rest
 * are "next"), and those that are traced: a trace takes time of its own.
 */
export const PAGES = 7;
const TRACED = 5;

export interface Visit {
  /** A click on a page not read before, until its summary is painted. */
  readonly fresh: Click;
  /** A second click on the same page. */
  readonly again: Click;
  /** A click on the same page that opens the least popup that there can be. */
  readonly least: Click;
}

/** The engine in the extension's service worker, question and answer, in ms. */
export interface Worker {
  readonly first: number;
  readonly warm: number;
}

export interface Clicks {
  readonly visits: readonly Visit[];
  /** What the pages' main threads did, click and summary and marks, of those that are traced. */
  readonly busy: readonly Busy[];
  readonly worker: Worker;
  /** A second click on a page, where the button is not pinned to the toolbar. */
  readonly unpinned: Click;
}

/** The line with the counts. */
const SUMMARY = '.summary';

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

async function visit({ extension, least, click }: Opened, tab: tabs.Tab): Promise<Visit> {
  const fresh = await click(tab, extension, SUMMARY);
  const again = await click(tab, extension, SUMMARY);
  return { fresh, again, least: await click(tab, least, SUMMARY) };
}

/** Visits pages with this HTML, each with an address of its own. */
export function clicks(browser: string, folder: string, html: string): Promise<Clicks> {
  return withExtension(browser, folder, html, async (opened) => {
    const { chromium, extension, open, click } = opened;
    const visits: Visit[] = [];
    const busy: Busy[] = [];
    for (let number = 0; number < PAGES; number++) {
      const tab = await open(`timed-${number}`);
      visits.push(await visit(opened, tab));
      await tabs.closeTab(chromium, tab);
    }
    for (let number = 0; number < TRACED; number++) {
      const tab = await open(`traced-${number}`);
      const clicked = () => click(tab, extension, SUMMARY).then(() => undefined);
      busy.push(await busyDuring(chromium, tab, clicked));
      await tabs.closeTab(chromium, tab);
    }
    const tab = await open('last');
    let times: readonly number[] = [];
    await click(tab, extension, SUMMARY, async (popup) => {
      await tabs.stopWorker(chromium, extension);
      times = await popup.evaluate<number[]>(ASK);
    });
    await tabs.pinAction(chromium, extension, false);
    const [first = Number.NaN, ...rest] = times;
    return {
      visits,
      busy,
      worker: { first, warm: median(rest) },
      unpinned: await click(tab, extension, SUMMARY),
    };
  });
}
