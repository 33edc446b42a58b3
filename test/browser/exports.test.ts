/** What leads out of the extension leads back into the page: links with text fragments, and quotes of annotations. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleFromHtml } from '../../lib/command-line/htmlArticle.ts';
import { analyse } from '../../lib/engine/analyse.ts';
import { toAnnotations } from '../../lib/export/annotations.ts';
import { toHtml } from '../../lib/export/html.ts';
import type { SavedArticle } from '../../lib/export/savedArticle.ts';
import { fragmentLink } from '../../lib/export/textFragment.ts';
import type { Article, TextSpan } from '../../lib/model.ts';
import { slice } from '../../lib/span.ts';
import { loadWords } from '../../lib/words/choose.ts';
import { rightToLeft } from '../components/rightToLeft.ts';
import type { ExtensionBrowser } from './chromium.ts';
import { inFirefox, launch } from './launch.ts';
import { type Site, startSite } from './site.ts';
import { until } from './wait.ts';

const HTML = readFileSync(path.join(import.meta.dirname, '../fixtures/sample/article.html'), 'utf8');

let browser: ExtensionBrowser;
let site: Site;
let saved: SavedArticle;

beforeAll(async () => {
  site = await startSite({ '/ferry': { body: HTML } });
  browser = await launch();
  const article = await articleFromHtml(HTML, site.url('/ferry'));
  saved = { article, analysis: analyse(article), corrections: [], savedAt: '' };
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

/**
 * In the page: the top and bottom, in CSS pixels, of so many letters from that letter on of the paragraph with this
 * text; white space is no letter.
 */
const PLACE = `(paragraph, from, count) => {
  const letters = [];
  const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (let at = 0; at < node.length; at++) if (/\\S/.test(node.data[at])) letters.push([node, at]);
  const start = letters.map(([node, place]) => node.data[place]).join('').indexOf(paragraph);
  if (start < 0) return null;
  const range = document.createRange();
  range.setStart(...letters[start + from]);
  const [node, last] = letters[start + from + count - 1];
  range.setEnd(node, last + 1);
  const { top, bottom } = range.getBoundingClientRect();
  return { top, bottom, view: innerHeight, scrolled: scrollY };
}`;
interface Place {
  readonly top: number;
  readonly bottom: number;
  readonly view: number;
  readonly scrolled: number;
}

test.each(['en', 'ar'] as const)(
  'a page of an article, written in %s, lets the article run its own way',
  async (language) => {
    const words = await loadWords(language);
    const page = await browser.context.newPage();
    const ways = async (one: SavedArticle) => {
      await page.setContent(toHtml(one, words));
      return page.evaluate<string[]>(
        `[...new Set([...document.querySelectorAll('.article p')].map((one) => getComputedStyle(one).direction))]`,
      );
    };
    expect(await ways(saved)).toEqual(['ltr']);
    const { article, analysis } = rightToLeft();
    expect(await ways({ article, analysis, corrections: [], savedAt: '' })).toEqual(['rtl']);
    await page.close();
  },
);

const bare = (text: string) => text.replace(/\s+/g, '');

/** A passage as `PLACE` is asked for it. */
function asked({ text, blocks }: Article, { start, end }: TextSpan): [string, number, number] {
  const block = blocks.find(({ span }) => span.start <= start && end <= span.end);
  if (!block) throw new Error('The passage goes beyond its paragraph.');
  const before = bare(text.slice(block.span.start, start)).length;
  return [bare(slice(text, block.span)), before, bare(text.slice(start, end)).length];
}

test('the browser scrolls to the passage of every claim’s link', async () => {
  const { article, analysis } = saved;
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 900, height: 500 });
  const place = (span: TextSpan) =>
    page.evaluate<Place | null>(`(${PLACE})(...${JSON.stringify(asked(article, span))})`);
  await page.goto(article.url);
  const below: TextSpan[] = [];
  for (const [first] of analysis.attributions.map(({ content }) => content)) {
    const at = first && (await place(first));
    if (at && at.top > at.view) below.push(first);
  }
  // The others are in sight without a link, and would prove nothing.
  expect(below.length).toBeGreaterThan(15);
  // Firefox loads the page for each of them.
  for (const span of inFirefox() ? below.slice(-5) : below) {
    await page.goto('about:blank');
    await page.goto(fragmentLink(article.url, article.text, [span]));
    const inSight = async () => {
      const at = await place(span);
      return at !== null && at.scrolled > 0 && at.bottom > 0 && at.top < at.view;
    };
    await until(`“${slice(article.text, span)}” in sight`, inSight, 5000);
  }
  await page.close();
});

test('every quote of an annotation is found on the page again, and stands at one place', async () => {
  const page = await browser.open(site.url('/ferry'));
  const shown = bare(await page.locator('body').innerText());
  await page.close();
  const times = (text: string) => shown.split(bare(text)).length - 1;
  const { items } = JSON.parse(toAnnotations(saved)).first;
  const quotes = items.flatMap(({ target }: { target: { selector: Record<string, string>[] }[] }) =>
    target.map(({ selector: [quote] }) => quote),
  );
  expect(quotes.length).toBeGreaterThan(30);
  // A caption or an advertisement may stand on one side of a passage, and not on both.
  const lost = quotes.filter(
    ({ prefix, exact, suffix }: Record<string, string>) =>
      times(`${prefix}${exact}`) !== 1 && times(`${exact}${suffix}`) !== 1,
  );
  expect(lost).toEqual([]);
});
