/** Articles that do not stand in the document itself, in Chromium: in open shadow trees, and in a frame of the same origin. */
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, screensFolder } from './chromium.ts';
import { inFirefox, launch } from './launch.ts';
import { LATE } from './movingPages.ts';
import { ask } from './pointing.ts';
import { type Site, startSite } from './site.ts';
import { TREE_PAGES, WAYS } from './treePages.ts';
import { until } from './wait.ts';

let site: Site;
let browser: ExtensionBrowser;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  site = await startSite(TREE_PAGES);
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});
afterEach(async () => {
  await page.close();
  expect(errors.splice(0)).toEqual([]);
});

/** All that is in the page and its frames: documents, shadow trees, sheets. */
async function everything(): Promise<string> {
  const parts = await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(() => {
        const trees: (Document | ShadowRoot)[] = [document];
        for (const one of trees) {
          for (const { shadowRoot } of one.querySelectorAll('*')) if (shadowRoot) trees.push(shadowRoot);
        }
        return trees
          .map((one) => {
            const text = 'host' in one ? one.innerHTML : one.documentElement.outerHTML;
            return `${one.adoptedStyleSheets.length} ${text}`;
          })
          .join('\n');
      }),
    ),
  );
  return parts.join('\n');
}

/** The texts of all our marks, with whether each stands where it can be seen. */
function marksIn(frame: Frame): Promise<{ names: number; content: string[]; seen: boolean }> {
  return frame.evaluate(() => {
    const ours = [...CSS.highlights].filter(([name]) => name.startsWith('according-'));
    // The registry types its ranges as abstract ones; ours are live.
    const ranges = ours
      .filter(([name]) => name.startsWith('according-content'))
      .flatMap(([, of]) => [...of] as Range[]);
    return {
      names: ours.length,
      content: ranges.map(String),
      seen: ranges.every((range) => range.getBoundingClientRect().width > 0),
    };
  });
}

const inner = () => page.frames().at(-1) ?? page.mainFrame();
const marked = async () => (await marksIn(inner())).content.join(' | ');

async function open(address: string): Promise<void> {
  page = await browser.open(site.url(address));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.waitForLoadState('load');
}

describe.each(WAYS)('%s', (_way, address) => {
  test('is read, marked and left as it was', async () => {
    await open(address);
    const before = await everything();
    const popup = await browser.clickToolbar(page);
    await until('the marks', async () => (await marked()).includes('The kiln will be lit'));
    expect(await marked()).toContain('We lost three orders');
    expect((await marksIn(inner())).seen).toBe(true);
    await until('the list', async () => (await popup.text()).includes('Petra Lindqvist'));
    await browser.closePopup(popup);

    // The next claim is scrolled to, and its card stands beside it.
    const overlay = await browser.overlayOf(page);
    await page.bringToFront();
    await ask(browser, { type: 'step', direction: 'next', sourceId: null });
    await until('a card', async () => (await overlay.count('card')) > 0);
    expect(await overlay.markup()).toContain('Petra Lindqvist');
    // The card shows itself once the page stands still.
    await page.waitForTimeout(500);
    const picture = path.join(screensFolder(), `trees-${address.slice(1)}.png`);
    await page.screenshot({ path: picture, caret: 'initial' });

    await ask(browser, { type: 'turnOff' });
    await until('no marks', async () => (await marksIn(inner())).names === 0);
    expect(await everything()).toBe(before);
  });

  // In Firefox in one of the trees and one of the frames.
  test.skipIf(inFirefox() && !/paragraphs|frame$/.test(address))('is followed when it grows', async () => {
    await open(address);
    const popup = await browser.clickToolbar(page);
    await until('the marks', async () => (await marked()).includes('The kiln will be lit'));
    await browser.closePopup(popup);
    await page.bringToFront();
    await inner().evaluate((text) => {
      const trees: (Document | ShadowRoot)[] = [document];
      for (const one of trees) {
        for (const { shadowRoot } of one.querySelectorAll('*')) if (shadowRoot) trees.push(shadowRoot);
      }
      const last = trees.flatMap((one) => [...one.querySelectorAll('h1 ~ p, h1 ~ text-block')]).at(-1);
      const late = document.createElement('p');
      late.textContent = text;
      last?.after(late);
    }, LATE);
    await until('the late claim', async () => (await marked()).includes('a fine thing to see smoke'), 15_000);
  });
});

/** Selects by dragging, from the beginning of one passage to the end of another, as a reader does. */
async function drag(from: string, to: string): Promise<void> {
  const frame = inner();
  const placeOf = (words: string, isEnd: boolean) =>
    frame.evaluate(
      ([wanted, end]) => {
        const trees: (Document | ShadowRoot)[] = [document];
        for (const one of trees) {
          for (const { shadowRoot } of one.querySelectorAll('*')) if (shadowRoot) trees.push(shadowRoot);
        }
        for (const tree of trees) {
          const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const node = walker.currentNode as Text;
            const at = node.data.indexOf(wanted);
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + wanted.length);
            const { left, right, top, height } = range.getBoundingClientRect();
            return { x: end ? right - 1 : left + 1, y: top + height / 2 };
          }
        }
        throw new Error(`The page does not say ${wanted}.`);
      },
      [words, isEnd] as const,
    );
  // A frame's own coordinates begin at its corner.
  const box = frame === page.mainFrame() ? null : await page.locator('iframe').boundingBox();
  const [begin, end] = [await placeOf(from, false), await placeOf(to, true)];
  await page.mouse.move(begin.x + (box?.x ?? 0), begin.y + (box?.y ?? 0));
  await page.mouse.down();
  await page.mouse.move(end.x + (box?.x ?? 0), end.y + (box?.y ?? 0), { steps: 4 });
  await page.mouse.up();
}

// What a page writes into a frame is no other case than what it loads there.
test.each(WAYS.slice(0, 4))('%s: who said what is selected there', async (_way, address) => {
  await open(address);
  const popup = await browser.clickToolbar(page);
  await until('the marks', async () => (await marked()).includes('The kiln will be lit'));
  await browser.closePopup(popup);
  await page.bringToFront();
  const overlay = await browser.overlayOf(page);
  const answers: readonly (readonly [from: string, to: string, answer: RegExp])[] = [
    ['mortar', 'thirty', /Owen Pryce/],
    ['laid them', 'grass', /No source is given here/],
    ['mortar', 'nine days', /Owen Pryce/],
  ];
  for (const [from, to, answer] of answers) {
    await drag(from, to);
    await ask(browser, { type: 'whoSaid' });
    await until(`the answer ${answer}`, async () => answer.test(await overlay.markup()));
    await page.keyboard.press('Escape');
    await until('no card', async () => (await overlay.count('card')) === 0);
  }
});

test('the pointer finds the card of a mark in a shadow tree', async () => {
  await open('/in-a-tree-within-a-tree');
  const popup = await browser.clickToolbar(page);
  await until('the marks', async () => (await marked()).includes('The kiln will be lit'));
  await browser.closePopup(popup);
  await page.bringToFront();
  const place = await page.evaluate(() => {
    const [, ranges] = [...CSS.highlights].find(([name]) => name.startsWith('according-content')) ?? [];
    const box = ([...(ranges ?? [])] as Range[])[0]?.getClientRects()[0];
    return { x: (box?.left ?? 0) + 40, y: (box?.top ?? 0) + 8 };
  });
  const overlay = await browser.overlayOf(page);
  await page.mouse.move(place.x - 3, place.y);
  await page.mouse.move(place.x, place.y);
  await until('a card', async () => (await overlay.count('card')) > 0);
  expect(await overlay.markup()).toContain('Petra Lindqvist');
});

test('once its frame is taken away, an article is no longer told of', async () => {
  await open('/in-a-frame');
  const popup = await browser.clickToolbar(page);
  await until('the marks', async () => (await marked()).includes('The kiln will be lit'));
  await browser.closePopup(popup);
  await page.bringToFront();
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  const worker = await browser.worker();
  await until(
    'another state',
    async () =>
      (await worker.evaluate<string>(
        `chrome.tabs.query({ active: true, lastFocusedWindow: true })
          .then(([tab]) => chrome.tabs.sendMessage(tab.id, { to: 'tab', type: 'state' }))
          .then(({ phase }) => phase)`,
      )) === 'notArticle',
    15_000,
  );
});

test('a small frame is no article of the page', async () => {
  await open('/small');
  const popup = await browser.clickToolbar(page);
  await until('the words', async () => (await popup.text()).includes('may not be an article'));
  expect((await marksIn(inner())).names).toBe(0);
  await browser.closePopup(popup);
});
