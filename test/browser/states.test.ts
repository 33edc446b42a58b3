/** The pages that are no report, in Chromium: each has its own words and its next step. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ExtensionBrowser } from './chromium.ts';
import { inFirefox, launch } from './launch.ts';
import { ownSerialised, painted, serialised } from './marks.ts';
import { LISTING, PDF, QUIET } from './noReportPages.ts';
import { type Site, startSite } from './site.ts';
import { until } from './wait.ts';

let site: Site;
let browser: ExtensionBrowser;

beforeAll(async () => {
  site = await startSite({
    '/stories': { body: LISTING },
    '/2026/moss': { body: QUIET },
    '/report': { body: PDF, type: 'application/pdf' },
    '/report.pdf': { body: PDF, type: 'application/pdf' },
  });
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

test('a list of stories is not an article, and is read all the same when asked for', async () => {
  const page = await browser.open(site.url('/stories'));
  const before = await serialised(page);
  const popup = await browser.clickToolbar(page);
  await until('the words', async () => (await popup.text()).includes('may not be an article'));
  expect(await painted(page)).toEqual({ highlights: {}, sheets: 0 });
  await popup.click('button', /anyway/i);
  const marked = async () =>
    Object.values((await painted(page)).highlights)
      .flat()
      .join(' ');
  await until('the marks', async () => (await marked()).includes('The harbour stays open'));
  expect(await ownSerialised(page)).toBe(before);
  await page.close();
});

test('an article in which nobody speaks', async () => {
  const page = await browser.open(site.url('/2026/moss'));
  const popup = await browser.clickToolbar(page);
  await until('the words', async () => /nobody/i.test(await popup.text()));
  expect(await painted(page)).toEqual({ highlights: {}, sheets: 0 });
  await page.close();
});

const CLOSED: [what: string, address: () => string, words: RegExp][] = [
  ['a page of the browser itself', () => 'chrome://version/', /browser/i],
  ['a PDF', () => site.url('/report.pdf'), /PDF/],
  ['a PDF whose address does not tell', () => site.url('/report'), /PDF/],
];
// Firefox tells its driver nothing of a page of its own.
test.each(inFirefox() ? CLOSED.slice(1) : CLOSED)('%s', async (_, address, words) => {
  const page = await browser.open(address());
  const popup = await browser.clickToolbar(page);
  await until('the words', async () => words.test(await popup.text()));
  await page.close();
});
