/** How long the real popup takes from the click to its painted list, on an article of 60 attributions read before. */
import { busyUntil } from './mainThread.ts';
import { median } from './median.ts';
import { type Click, withExtension } from './opened.ts';

/** Twelve sources that speak five times each. */
const SOURCES = [
  ['Marta', 'Oyelaran'],
  ['Tomas', 'Rehn'],
  ['Ruth', 'Adeyemi'],
  ['Lena', 'Castellan'],
  ['Edvin', 'Sorley'],
  ['Joan', 'Pellow'],
  ['Anna', 'Berg'],
  ['Paul', 'Lindqvist'],
  ['Sara', 'Whitlock'],
  ['Daniel', 'Okafor'],
  ['Helen', 'Marsh'],
  ['Peter', 'Novak'],
] as const;
const SAID = [
  'the harbour would stay closed until the divers had looked at every pile of the pier',
  'nobody had told the crews about the crack before the ferry left',
  'the repairs would cost more than the town had put aside for the whole year',
  'the owners had put off a second inspection for far too long',
  'the school would open again as soon as the road was dry',
] as const;
/** Openings that are timed, and openings that are traced: a trace takes time of its own. */
const RUNS = 7;
const TRACED = 3;
/** A row of the list. */
const ROW = '.source';
const COUNT = `(async () => {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  return (await chrome.tabs.sendMessage(tab.id, { to: 'tab', type: 'state' })).analysis.attributions.length;
})()`;

function article(): string {
  const paragraphs = SAID.flatMap((said, turn) =>
    SOURCES.map(([first, last], place) => {
      const name = turn === 0 ? `${first} ${last}` : last;
      return `<p>${name} said on ${['Monday', 'Tuesday', 'Friday'][place % 3]} that ${said}. The wind had turned by noon.</p>`;
    }),
  );
  return `<!doctype html><html lang="en"><title>What twelve people saw</title><meta property="og:type" content="article"><article><h1>What twelve people saw</h1>${paragraphs.join('\n')}</article></html>`;
}

export interface Paints {
  /** Medians, of According and of the least popup that there can be. */
  readonly list: Click;
  readonly least: Click;
  /** Time that the popup's main thread was at work until its list was painted, in ms on a processor. */
  readonly processor: number;
  /** So many attributions the article was found to have. */
  readonly attributions: number;
}

function middle(all: readonly Click[]): Click {
  const middle = (figure: (one: Click) => number) => median(all.map(figure));
  return {
    shown: middle(({ shown }) => shown),
    began: middle(({ began }) => began),
  };
}

/** Opens the popup again and again on one page, in turn with the least one. */
export function popupPaints(browser: string, folder: string): Promise<Paints> {
  return withExtension(browser, folder, article(), async ({ chromium, extension, least, open, click }) => {
    const tab = await open('60');
    let attributions = 0;
    await click(tab, extension, ROW, async (popup) => {
      attributions = await popup.evaluate<number>(COUNT);
    });
    const lists: Click[] = [];
    const leasts: Click[] = [];
    const processors: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      lists.push(await click(tab, extension, ROW));
      leasts.push(await click(tab, least, ROW));
    }
    for (let run = 0; run < TRACED; run++) {
      const busy = await busyUntil(chromium, async (done) => {
        await click(tab, extension, ROW, done);
      });
      processors.push(busy.processor.sum);
    }
    return { list: middle(lists), least: middle(leasts), processor: median(processors), attributions };
  });
}
