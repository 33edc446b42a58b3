/** On a page with very many marks, in Chromium: only those near the view are painted, and nobody sees that. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../lib/command-line/browsers.ts';
import type { Tab } from '../../lib/command-line/tab.ts';
import { withLongPage } from '../corpus/bench/marks.ts';

/** How many of the marked ranges that are in the view are registered, and how many ranges are in all. */
const COUNT = `(() => {
  const ranges = [...CSS.highlights].filter(([name]) => name.startsWith('according-')).flatMap(([, all]) => [...all]);
  const paragraphs = [...document.querySelectorAll('p')].filter((p) => {
    const { top, bottom } = p.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  const unmarked = paragraphs.filter((p) => !ranges.some((range) => range.intersectsNode(p)));
  return { ranges: ranges.length, seen: paragraphs.length, unmarked: unmarked.length };
})()`;
/** Two frames: one in which the page has jumped, and the next. */
const JUMP = (to: string) => `new Promise((resolve) => {
  scrollTo({ top: ${to}, behavior: 'instant' });
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
})`;

interface Count {
  readonly ranges: number;
  readonly seen: number;
  readonly unmarked: number;
}

let tab: Tab;
let end: () => void;
let ended: Promise<void>;

beforeAll(async () => {
  const browser = findBrowser(['chromium']);
  if (!browser) throw new Error('There is no Chromium.');
  await new Promise<void>((ready, failed) => {
    ended = withLongPage(browser.path, async ({ open }) => {
      tab = await open('near');
      await tab.evaluate('marks.paint()');
      await new Promise<void>((resolve) => {
        end = resolve;
        ready();
      });
    });
    ended.catch(failed);
  });
});
afterAll(async () => {
  end?.();
  await ended;
});

const count = () => tab.evaluate<Count>(COUNT);

test('what is in view is marked, most of the rest is not', async () => {
  const { ranges, seen, unmarked } = await count();
  expect(seen).toBeGreaterThan(5);
  expect(unmarked).toBe(0);
  expect(ranges).toBeLessThan(700);
});

test.each(['document.documentElement.scrollHeight', 'document.documentElement.scrollHeight / 2', '0'])(
  'after a jump to %s the next frame is marked',
  async (to) => {
    await tab.evaluate(JUMP(to));
    const { ranges, seen, unmarked } = await count();
    expect(seen).toBeGreaterThan(5);
    expect(unmarked).toBe(0);
    expect(ranges).toBeLessThan(900);
  },
);

test('a source that is hidden and shown again far down is whole again at the top', async () => {
  const before = await count();
  await tab.evaluate('marks.hide(0)');
  await tab.evaluate(JUMP('document.documentElement.scrollHeight'));
  await tab.evaluate('marks.hide(-1)');
  await tab.evaluate(JUMP('0'));
  expect(await count()).toEqual(before);
});

test('where the article scrolls in a part of the page, as where the page does', async () => {
  await tab.evaluate(`document.body.style.cssText = 'margin: 0';
    document.querySelector('article').style.cssText = 'height: 100vh; overflow: auto'; 0`);
  await tab.evaluate(JUMP('0'));
  await tab.evaluate(`document.querySelector('article').scrollTo(0, 5000); ${JUMP('0')}`);
  const { ranges, seen, unmarked } = await count();
  expect(seen).toBeGreaterThan(5);
  expect(unmarked).toBe(0);
  expect(ranges).toBeLessThan(900);
  // A view further all is marked before anything can be told.
  await tab.evaluate(`document.querySelector('article').scrollTo(0, 5900); 0`);
  expect((await count()).unmarked).toBe(0);
  await tab.evaluate(`document.querySelector('article').style.cssText = ''; ${JUMP('0')}`);
});

test('a printed page is marked from beginning to end', async () => {
  await tab.evaluate(`addEventListener('beforeprint', () => { globalThis.printed = ${COUNT}.ranges; }); 0`);
  const before = await count();
  await tab.send('Page.printToPDF');
  expect(await tab.evaluate<number>('printed')).toBeGreaterThan(1200);
  expect((await count()).ranges).toBe(before.ranges);
});
