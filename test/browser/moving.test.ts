/** Pages that go on by themselves, in Chromium: the marks keep up, and the document is the page's own. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { TabState } from '../../lib/messages.ts';
import type { ExtensionBrowser } from './chromium.ts';
import { inFirefox, launch } from './launch.ts';
import { BLOG, html, LATE, LIBRARIES, PATCHED, REACT, REMAKES, SECOND, STORY, VUE } from './movingPages.ts';
import { type Site, startSite } from './site.ts';
import { until } from './wait.ts';

let site: Site;
let browser: ExtensionBrowser;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  const libraries = Object.entries(LIBRARIES).map(([address, file]) => [
    address,
    { body: readFileSync(file), type: 'text/javascript; charset=utf-8' },
  ]);
  site = await startSite({
    '/kiln': { body: html('The kiln', STORY) },
    '/react': { body: html('The kiln', STORY, REACT) },
    '/vue': { body: html('The kiln', STORY, VUE) },
    '/blog': { body: BLOG },
    ...Object.fromEntries(libraries),
    '/patched': { body: html('The kiln', STORY, PATCHED) },
    '/favicon.ico': { body: '', type: 'image/x-icon' },
    '/listing': { body: '<!doctype html><title>All</title><ul><li><a href="/kiln">The kiln</a></li></ul>' },
  });
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});
beforeEach(() => {
  errors.length = 0;
});
afterEach(async () => {
  await page.close();
  expect(errors).toEqual([]);
});

/** Opens a page and has it read by the real click. */
async function read(path: string): Promise<void> {
  page = await browser.open(site.url(path));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const popup = await browser.clickToolbar(page);
  await until('the first marks', async () => (await marked()).includes('The kiln will be lit'));
  await browser.closePopup(popup);
}

/** Everything that is marked as said and stands in the page. */
function marked(): Promise<string> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('according-content'))
      .flatMap(([, ranges]) => [...ranges])
      .filter((range) => range.startContainer.isConnected)
      .map(String)
      .join(' | '),
  );
}

/** Asks the content script, as the popup does. */
async function state(type: 'state' | 'turnOff' | 'read' = 'state'): Promise<TabState> {
  const worker = await browser.worker();
  return worker.evaluate<TabState>(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.tabs.sendMessage(tab.id, { to: 'tab', type: '${type}', anyway: false }))`,
  );
}

async function ready(): Promise<Extract<TabState, { phase: 'ready' }>> {
  return until('a report', async () => {
    const now = await state();
    return now.phase === 'ready' && now;
  });
}

/** The page is left alone for many times what reading it took, which on a busy machine is long. */
const holds = (text: string, limit = 20_000) =>
  until(`a mark on "${text}"`, async () => (await marked()).includes(text), limit);

test('a paragraph that comes late is read too', async () => {
  await read('/kiln');
  await page.evaluate((text) => {
    setTimeout(() => {
      const late = document.createElement('p');
      late.textContent = text;
      document.querySelector('article')?.append(late);
    }, 500);
  }, LATE);
  await holds('a fine thing to see smoke');
  expect(await marked()).toContain('The kiln will be lit');
  const { analysis, lost } = await ready();
  expect(analysis.sources.map(({ name }) => name).join()).toContain('Bowen');
  expect(lost).toEqual([]);
});

test('going on to another article in the page is followed', async () => {
  await read('/kiln');
  await page.evaluate((texts) => {
    history.pushState(null, '', '/lighthouse');
    document.title = 'The lighthouse';
    setTimeout(() => {
      const article = document.querySelector('article');
      if (article)
        article.innerHTML = `<h1>The lighthouse</h1>${texts.map((text) => `<p>${text}</p>`).join('')}`;
    }, 300);
  }, SECOND);
  await holds('The lighthouse will be painted');
  expect(await marked()).not.toContain('kiln');
  const { article } = await ready();
  expect(article.url).toBe(site.url('/lighthouse'));
});

test('going on to what is no article takes the marks away', async () => {
  await read('/kiln');
  await page.evaluate(() => {
    history.pushState(null, '', '/listing');
    const main = document.querySelector('main');
    if (main)
      main.innerHTML = '<ul><li><a href="/kiln">The kiln</a></li><li><a href="/two">Two</a></li></ul>';
  });
  await until('no marks', async () => (await marked()) === '', 15_000);
  await until('the phase', async () => (await state()).phase === 'notArticle');
});

test.each(REMAKES)('%s, and the marks are found again', async (_, path, change) => {
  await read(path);
  const before = await ready();
  const all = (await marked()).replaceAll(' | ', '');
  await page.evaluate(change);
  await until(
    'the same marks',
    async () => (await marked()).replaceAll(' | ', '') === all && (await ready()).lost.length === 0,
    15_000,
  );
  // Nothing new is said: the engine is not asked again, and ids stay.
  expect((await ready()).analysis).toEqual(before.analysis);
});

test.each(['/patched', '/react', '/vue'])(
  'on %s a passage changes in place, and a new one comes',
  async (path) => {
    await read(path);
    const texts = STORY.map((text) => text.replace('three orders', 'seven orders'));
    await page.evaluate(
      (next) => (window as unknown as { patch(texts: string[]): void }).patch(next),
      [...texts, LATE],
    );
    await holds('We lost seven orders');
    await holds('a fine thing to see smoke');
    expect((await ready()).lost).toEqual([]);
  },
);

test('what is taken away is listed as lost, and is found when it comes back', async () => {
  await read('/kiln');
  await page.evaluate(() => {
    const gone = document.querySelectorAll('p')[2];
    gone?.remove();
    Object.assign(window, { gone });
  });
  await until('a lost claim', async () => (await ready()).lost.length > 0, 15_000);
  const { analysis, lost } = await ready();
  const names = analysis.attributions.filter(({ id }) => lost.includes(id)).map(({ sourceId }) => sourceId);
  expect(analysis.sources.filter(({ id }) => names.includes(id)).map(({ name }) => name)).toEqual([
    'Owen Pryce',
  ]);
  await page.evaluate(() => {
    document.querySelectorAll('p')[1]?.after((window as unknown as { gone: Element }).gone);
  });
  await holds('mortar like that');
  await until('nothing lost', async () => (await ready()).lost.length === 0, 15_000);
});

test('a page without end: older passages stay marked, newer ones are marked too', async () => {
  await read('/kiln');
  await page.evaluate((texts) => {
    const article = document.querySelector('article');
    texts.forEach((text, i) => {
      setTimeout(() => {
        const p = document.createElement('p');
        p.textContent = text;
        article?.append(p);
      }, 1500 * i);
    });
  }, SECOND);
  await holds('From the sea you could not tell');
  expect(await marked()).toContain('The kiln will be lit');
});

test('a live blog: the newest entry comes on top, again and again, and the older ones stay marked', async () => {
  await read('/blog');
  const { article } = await ready();
  const post = (time: string, texts: readonly string[]) =>
    page.evaluate(
      ([at, all]) => (window as unknown as { post(at: string, all: readonly string[]): void }).post(at, all),
      [time, texts] as const,
    );
  await post('10:40', [LATE]);
  await holds('a fine thing to see smoke');
  await post('11:05', SECOND.slice(0, 2));
  await holds('The lighthouse will be painted', 40_000);
  expect(await marked()).toContain('We lost three orders');
  const now = await ready();
  expect(now.lost).toEqual([]);
  expect(now.article.title).toBe(article.title);
  // In the order of the page: what came last is what is read first.
  const places = ['The lighthouse will be', 'a fine thing', 'The kiln will be', 'three orders'];
  const at = places.map((words) => now.article.text.indexOf(words));
  expect(at).toEqual([...at].sort((a, b) => a - b));
});

// Seconds in which nothing is asked of the browser.
test.skipIf(inFirefox())('a page that never rests keeps its marks', async () => {
  await read('/kiln');
  await page.evaluate(() => {
    const clock = document.createElement('p');
    document.querySelector('article')?.append(clock);
    setInterval(() => {
      clock.textContent = `Now ${performance.now()}`;
    }, 50);
  });
  await new Promise((resolve) => setTimeout(resolve, 5000));
  expect(await marked()).toContain('The kiln will be lit');
});

test('a page that goes dark gets marks for the dark', async () => {
  await read('/kiln');
  const sheet = () =>
    page.evaluate(() =>
      document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map((r) => r.cssText)).join(),
    );
  const light = await sheet();
  await page.evaluate(() => document.body.classList.add('night'));
  await until('another sheet', async () => (await sheet()) !== light);
});

test('on and off, several times, and nothing is left', async () => {
  await read('/kiln');
  for (let i = 0; i < 3; i++) {
    await state('turnOff');
    expect(await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([
      0, 0,
    ]);
    await state('read');
    expect(await marked()).toContain('The kiln will be lit');
  }
  await state('turnOff');
  await page.evaluate((text) => {
    const late = document.createElement('p');
    late.textContent = text;
    document.querySelector('article')?.append(late);
  }, LATE);
  await new Promise((resolve) => setTimeout(resolve, 2000));
  expect(await marked()).toBe('');
});

test('printed with its marks', async () => {
  await read('/kiln');
  const before = await marked();
  await browser.asPaper(page, true);
  expect((await page.pdf()).length).toBeGreaterThan(1000);
  await browser.asPaper(page, false);
  expect(await marked()).toBe(before);
});
