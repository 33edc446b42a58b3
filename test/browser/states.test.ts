/** The pages that are no report, in Chromium: each has its own words and its next step. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, launchChromium } from './chromium.ts';
import { ownSerialised, painted, serialised } from './marks.ts';
import { type Site, startSite } from './site.ts';
import { until } from './wait.ts';

const LINKS = Array.from(
  { length: 40 },
  (_, i) => `<li><a href="/story-${i}">Story number ${i}</a></li>`,
).join('');
const LISTING = `<!doctype html><title>All stories</title><h1>All stories</h1><ul>${LINKS}</ul>
<p>“The harbour stays open,” said Dana Whitlock, the harbour master, on Sunday. Some 40 boats are moored there.</p>`;

/** Enough text for an article, and nobody says anything in it. */
const QUIET = `<!doctype html><html lang="en"><meta property="og:type" content="article"><title>Moss</title>
<article><h1>Moss on the north wall</h1>${[
  'Moss grows where water lingers and light is low. It has no roots, and drinks through its leaves, so that a dry week turns it grey and a wet morning turns it green again before noon comes round.',
  'On the north wall of the garden it covers the lower stones, then thins towards the coping, where the wind dries it. Ferns have taken hold in the joints, and snails spend the winter behind them in a row.',
  'Brick suits it less than stone, and paint not at all. A rough face holds dust, dust holds water, and so the slow work begins, with a film of algae first, then cushions, then a carpet as deep as a hand.',
  'In spring the stalks rise, each with its capsule, and for a short while the carpet looks like a field seen from the air. Then the lids fall off, the spores drift, and the wall goes back to being green.',
]
  .map((text) => `<p>${text}</p>`)
  .join('')}</article></html>`;

/** The smallest PDF that Chromium opens in its viewer. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

let site: Site;
let browser: ExtensionBrowser;

beforeAll(async () => {
  site = await startSite({
    '/stories': { body: LISTING },
    '/2026/moss': { body: QUIET },
    '/report': { body: PDF, type: 'application/pdf' },
  });
  browser = await launchChromium();
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
  ['a PDF', () => site.url('/report'), /PDF/],
];
test.each(CLOSED)('%s', async (_, address, words) => {
  const page = await browser.open(address());
  const popup = await browser.clickToolbar(page);
  await until('the words', async () => words.test(await popup.text()));
  await page.close();
});
