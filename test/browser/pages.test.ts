/** Real pages, as they were published, in Chromium. They stay their publishers': read where they lie. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, screensFolder } from './chromium.ts';
import { inFirefox, launch } from './launch.ts';
import { ownSerialised, painted, serialised } from './marks.ts';
import { type Site, startSite } from './site.ts';
import { until } from './wait.ts';

const FOLDER = path.resolve('../shared/corpora/pages');

/** Each with what makes it a trial for the marks. */
const PAGES: [file: string, trial: string][] = [
  ['en_news/fundus-history__uk-TheGuardian_2023_05_15.html', 'block quotations, quotations across nodes'],
  ['en_news/fundus__ca-GlobalNews_2026_05_24.html', 'a recent page with many cues'],
  ['en_news/postlight-parser__www.rollingstone.com.html', 'quotation marks in nodes of their own'],
  ['en_news/fundus-history__us-APNews.html', 'an agency report'],
  ['en_news/trafilatura__cbsnews.com.carolina.html', 'cues in every paragraph'],
];

/** Scripts and what leads elsewhere are taken out: the page stands still and asks for nothing. */
function stilled(html: string): string {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/gi, '')
    .replace(/<(?:iframe|object|embed)\b[^>]*>/gi, '')
    .replace(/<meta[^>]*http-equiv=[^>]*>/gi, '');
}

const areThere = existsSync(FOLDER);
if (!areThere) console.log(`skipped: real pages in Chromium, because ${FOLDER} is not there`);

describe.skipIf(!areThere)('real pages', () => {
  let site: Site;
  let browser: ExtensionBrowser;

  beforeAll(async () => {
    site = await startSite();
    browser = await launch();
    await browser.context.route(
      (url) => url.protocol.startsWith('http') && url.hostname !== '127.0.0.1',
      (route) => route.abort(),
    );
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  // As many again in Firefox would tell little more.
  test.each(inFirefox() ? PAGES.slice(0, 2) : PAGES)('%s: %s', async (file, _trial) => {
    const address = `/2024/news/${path.basename(file, '.html')}`;
    const body = stilled(readFileSync(path.join(FOLDER, file), 'utf8'));
    site.put(address, { body, isAlone: true });
    const page = await browser.open(site.url(address));
    const before = await serialised(page);
    const popup = await browser.clickToolbar(page);
    const marked = async () => {
      const { highlights } = await painted(page);
      return Object.entries(highlights).filter(([name]) => name.startsWith('according-content'));
    };
    const content = await until('marks', async () => {
      const found = await marked();
      return found.length > 0 && found;
    });
    // Every mark lies on text; none has collapsed.
    expect(content.flatMap(([, texts]) => texts).filter((text) => text.trim() === '')).toEqual([]);
    expect(await popup.text()).toMatch(/\d+ claims?/);
    await page.evaluate(() => {
      const ranges = [...CSS.highlights]
        .filter(([name]) => name.startsWith('according-content'))
        .map(([, of]) => [...of]);
      // The registry types its ranges as abstract ones; ours are live.
      const tops = (ranges.flat() as Range[]).map((range) => range.getBoundingClientRect().top);
      scrollTo(0, Math.min(...tops) - 200);
    });
    // Playwright would else hide the caret by an attribute on the page's fields.
    const picture = path.join(screensFolder(), `${path.basename(file, '.html')}.png`);
    await page.screenshot({ path: picture, caret: 'initial' });
    expect((await ownSerialised(page)) === before).toBe(true);

    await popup.click('button', 'Turn off');
    await until('the marks to go', async () => (await marked()).length === 0);
    expect(await painted(page)).toEqual({ highlights: {}, sheets: 0 });
    // Not `toBe`: a whole page would be printed.
    expect((await serialised(page)) === before).toBe(true);
    await page.close();
  });
});
