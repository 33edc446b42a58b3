/** What stands over the page, in Chromium, on the sample article: the card, steps, answers, edge marks, no trace. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CARD_SHEET, EDGE_SHEET } from '../../lib/overlay/sheet.ts';
import { BOX_PAGES, lastMark, restingMark, WAYS } from './boxPages.ts';
import { type ExtensionBrowser, screensFolder } from './chromium.ts';
import { inFirefox, launch } from './launch.ts';
import { painted, serialised } from './marks.ts';
import type { OverlayParts } from './overlay.ts';
import { ask, hover, select } from './pointing.ts';
import { type Site, startSite } from './site.ts';
import { until } from './wait.ts';

const SAID = '“We had calm water';
const SPEAKER = 'Marta Oyelaran';
const ADDRESS = '/2026/ferry';
/** A page that lets nothing be styled, run or framed but by itself. */
const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-none'">`;

let site: Site;
let browser: ExtensionBrowser;
let page: Page;
let overlay: OverlayParts;
let before: string;

const opened = () => until('a card', async () => (await overlay.card()) ?? null);
const closed = () => until('no card', async () => (await overlay.card()) === null);

beforeAll(async () => {
  const body = readFileSync('test/fixtures/sample/article.html', 'utf8');
  site = await startSite({
    ...BOX_PAGES,
    [ADDRESS]: { body },
    '/strict': { body: body.replace('<head>', `<head>${POLICY}`) },
    '/rtl': { body: body.replace('<html lang="en-GB">', '<html lang="en-GB" dir="rtl">') },
  });
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

async function read(address: string): Promise<void> {
  if (page) await page.close();
  page = await browser.open(site.url(address));
  before = await serialised(page);
  const popup = await browser.clickToolbar(page);
  await until('marks', async () => Object.keys((await painted(page)).highlights).length > 0);
  await browser.closePopup(popup);
  await page.bringToFront();
  overlay = await browser.overlayOf(page);
}

describe('on the sample article', () => {
  beforeAll(() => read(ADDRESS));
  beforeEach(async () => {
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
    await closed();
    // Long enough for the pointer to be known elsewhere: a card that was closed comes back only then.
    await page.waitForTimeout(300);
  });

  test('a card opens where the pointer rests, beside the passage, and goes with the pointer', async () => {
    const { y } = await hover(page, SAID);
    await opened();
    expect(await overlay.words()).toMatch(new RegExp(`${SPEAKER}.*Person.*Quotation.*“said”.*of \\d`));
    const box = await overlay.box('card');
    expect(box && (box.y > y + 8 || box.y + box.height < y - 8)).toBe(true);
    await page.screenshot({ path: path.join(screensFolder(), 'overlay-card.png'), caret: 'initial' });
    await page.mouse.move(2, 780);
    await closed();
  });

  test('the pointer may go into the card, which stays', async () => {
    await hover(page, SAID);
    await opened();
    const box = await overlay.box('card');
    if (!box) throw new Error('The card has no box.');
    await page.mouse.move(box.x + 40, box.y + 40, { steps: 8 });
    await page.waitForTimeout(500);
    expect(await overlay.card()).not.toBeNull();
  });

  test('Escape closes it', async () => {
    await hover(page, SAID);
    await opened();
    await page.keyboard.press('Escape');
    await closed();
  });

  test('a link in a mark opens its card with the focus, which stays with the link', async () => {
    await page.locator('[rel=author]').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(SPEAKER);
    await opened();
    expect(await overlay.words()).toContain(SPEAKER);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(SPEAKER);
    await page.keyboard.press('Shift+Tab');
    await closed();
  });

  test('by keys: a step opens the next claim’s card, which has the focus; Escape gives it back', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await page.locator('nav a').first().focus();
    await ask(browser, { type: 'step', direction: 'next', sourceId: null });
    const [dialog] = await until('the focus', async () => {
      const told = await overlay.card();
      return told?.[0]?.focused ? told : null;
    });
    expect(dialog).toMatchObject({ role: 'dialog', name: 'Who said this' });
    const first = await overlay.words();
    await ask(browser, { type: 'step', direction: 'next', sourceId: null });
    await until('the next card', async () => (await overlay.words()) !== first);
    await page.keyboard.press('Tab');
    const focused = (await overlay.card())?.filter((told) => told.focused && told.role === 'button');
    expect(focused).toMatchObject([{ name: 'Close' }]);
    await page.keyboard.press('Escape');
    await closed();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('News');
  });

  test('the source’s next claim is a click away', async () => {
    await hover(page, SAID);
    await opened();
    const box = await overlay.box('next');
    if (!box) throw new Error('There is no next claim.');
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
    await page.mouse.click(box.x + 12, box.y + 12);
    await until('the second', async () => /2 of \d/.test(await overlay.words()));
  });

  test.each([
    ['words that somebody said', 'calm water', 10, SPEAKER],
    ['words that nobody said', 'crossing between', 16, 'No source is given here.'],
  ])('who said this: %s', async (_what, from, letters, answer) => {
    await select(page, from, letters);
    await ask(browser, { type: 'whoSaid' });
    await until('the answer', async () => (await overlay.words()).includes(answer));
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(from.slice(0, letters));
  });

  test('ticks at the edge: the nearest is named, and a click goes there', async () => {
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    expect(await overlay.count('tick')).toBeGreaterThan(20);
    const tick = await overlay.box('tick');
    if (!tick) throw new Error('There is no tick.');
    await page.mouse.move(tick.x, tick.y + 2);
    await until('a name', async () => (await overlay.count('tag')) === 1);
    await page.mouse.click(tick.x, tick.y + 2);
    await until('the way', () => page.evaluate(() => scrollY < 600));
    await opened();
  });

  test('nothing of it widens or lengthens the page', async () => {
    const size = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(size[0]).toBe(size[1]);
  });

  test('it is not printed', async () => {
    expect(await overlay.box('edge')).not.toBeNull();
    await browser.asPaper(page, true);
    await expect(overlay.box('edge')).rejects.toThrow('box model');
    await browser.asPaper(page, false);
  });

  // The card's markup is the same in both browsers.
  test.skipIf(inFirefox())('axe finds nothing in the card, light or dark', async () => {
    await hover(page, SAID);
    await opened();
    const markup = await overlay.markup();
    for (const tone of ['light', 'dark'] as const) {
      const colours = tone === 'light' ? 'background:#fff;color:#111' : 'background:#16181a;color:#eee';
      const toned = markup.replaceAll(' light', ` ${tone}`);
      site.put('/axe', {
        body: `<!doctype html><html lang="en"><title>The card</title><body style="${colours}"><main><h1>The card</h1>
          <div><template shadowrootmode="open"><style>${EDGE_SHEET}${CARD_SHEET}</style>${toned}</template></div></main>`,
      });
      const apart = await browser.open(site.url('/axe'));
      const { violations, passes } = await new AxeBuilder({ page: apart }).analyze();
      expect(violations).toEqual([]);
      expect(passes.map(({ id }) => id)).toContain('color-contrast');
      await apart.close();
    }
    await page.bringToFront();
  });

  test('off leaves the document as it was', async () => {
    expect(await serialised(page)).not.toBe(before);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await ask(browser, { type: 'turnOff' });
    expect(await serialised(page)).toBe(before);
    expect(await painted(page)).toEqual({ highlights: {}, sheets: 0 });
  });
});

describe('on other pages', () => {
  test('a strict policy of the page changes nothing', async () => {
    await read('/strict');
    await hover(page, SAID);
    await opened();
    const box = await overlay.box('card');
    expect(box?.width).toBeGreaterThan(200);
    expect(box?.width).toBeLessThan(320);
    const tile = await overlay.box('tile');
    expect([tile?.width, tile?.height]).toEqual([24, 24]);
  });

  test('ticks stand at the left where text runs from the right', async () => {
    await read('/rtl');
    await until('ticks', async () => (await overlay.count('tick')) > 20);
    expect((await overlay.box('tick'))?.x).toBeLessThan(24);
  });

  test('on a narrow view, and at 200 %, the card keeps within it', async () => {
    await read(ADDRESS);
    for (const [width, height] of [
      [360, 640],
      [320, 256],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.mouse.move(2, 2);
      await page.keyboard.press('Escape');
      await closed();
      await page.waitForTimeout(300);
      await hover(page, SAID);
      await opened();
      const box = await overlay.box('card');
      if (!box) throw new Error('The card has no box.');
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
    }
  });
});

describe.each(inFirefox() ? WAYS.slice(1, 3) : WAYS)('where %s', (_what, address, box) => {
  test('a claim is scrolled to and lit, its card stands beside it, the pointer and the ticks find it', async () => {
    await read(address);
    expect((await lastMark(page)).isSeen).toBe(false);
    const claims = await until('the ticks', async () => (await overlay.count('tick')) || null);
    const cards = [''];
    while (cards.length <= claims) {
      await ask(browser, { type: 'step', direction: 'next', sourceId: null });
      cards.push(
        await until('the next card', async () => {
          const words = await overlay.words();
          return words !== cards.at(-1) && words;
        }),
      );
    }
    expect(Object.keys((await painted(page)).highlights)).toContain('according-flash');
    const { x, y, top, bottom, isSeen } = await restingMark(page);
    expect(isSeen).toBe(true);
    const card = await overlay.box('card');
    if (!card) throw new Error('The card has no box.');
    expect(card.y).toBeGreaterThanOrEqual(0);
    expect(card.y + card.height).toBeLessThanOrEqual(800);
    expect(card.y >= bottom || card.y + card.height <= top).toBe(true);
    const picture = path.join(screensFolder(), `overlay${address.replace('/', '-')}.png`);
    await page.screenshot({ path: picture, caret: 'initial' });

    await page.keyboard.press('Escape');
    await closed();
    await page.mouse.move(2, 2);
    await page.waitForTimeout(300);
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
    await until('the same card', async () => (await overlay.words()) === cards.at(-1));
    await page.mouse.wheel(0, -400);
    await closed();

    const place = await page.evaluate((name) => {
      const scrolls = document.querySelector(name);
      const first = document.querySelector('article p');
      if (!scrolls || !first) throw new Error(`There is no ${name}.`);
      const above =
        scrolls.getBoundingClientRect().top + (scrolls === document.documentElement ? scrolls.scrollTop : 0);
      const range = document.createRange();
      range.selectNodeContents(first);
      const top = range.getBoundingClientRect().top - above + scrolls.scrollTop;
      return (top / scrolls.scrollHeight) * innerHeight;
    }, box);
    const tick = await overlay.box('tick');
    expect(Math.abs((tick?.y ?? 0) - place)).toBeLessThan(4);
    await page.mouse.click(tick?.x ?? 0, (tick?.y ?? 0) + 1);
    await until('the first claim', async () => (await overlay.words()) === cards[1]);
    expect((await restingMark(page)).isSeen).toBe(false);
  });
});
