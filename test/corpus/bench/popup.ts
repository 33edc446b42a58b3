/** How long the popup takes from its opening to its painted list, with the browser's API made up around it. */
import { chromium } from 'playwright-core';
import { serve } from '../../../lib/command-line/serve.ts';
import { BUILT, buildPopup, pretendBrowser } from '../../components/popup.ts';
import { manySources } from '../../components/states.ts';

/** Attributions: twelve sources that speak five times each. */
const SOURCES = 12;
const TIMES = 5;
/** Openings; the first of them is left out, since it also starts the browser's renderer. */
const RUNS = 10;

/** In the page: ms from the beginning of its loading until the frame that first holds the list is painted. */
const PAINTED = `globalThis.painted = new Promise((resolve) => {
  const look = () => {
    if (document.querySelector('.source') === null) requestAnimationFrame(look);
    // What is called in a frame comes before its painting, and a task that it sets comes after.
    else setTimeout(() => resolve(performance.now()));
  };
  requestAnimationFrame(look);
});`;

/** One opening, in ms: as a clock tells it, and what of it the page's main thread was at work. */
export interface Paint {
  readonly wall: number;
  readonly processor: number;
}

/**
 * One for each opening, on a page of 60 attributions that was read before.
 * @param browser path of Chromium
 */
export async function popupPaints(browser: string): Promise<Paint[]> {
  await buildPopup();
  const server = await serve(BUILT);
  const launched = await chromium.launch({ executablePath: browser, args: ['--no-sandbox'] });
  try {
    const context = await launched.newContext({ viewport: { width: 380, height: 600 } });
    const script = pretendBrowser(manySources(SOURCES, TIMES), { view: 'sources', order: 'appearance' });
    await context.addInitScript(`${script}\n${PAINTED}`);
    const paints: Paint[] = [];
    for (let run = 0; run < RUNS; run++) {
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      await page.goto(`${server.url}/index.html`);
      const wall = await page.evaluate<number>('painted');
      const { metrics } = await session.send('Performance.getMetrics');
      const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
      paints.push({ wall, processor: 1000 * seconds });
      await page.close();
    }
    return paints.slice(1);
  } finally {
    await launched.close();
    server.close();
  }
}
