import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TabState } from '../../lib/messages.ts';
import {
  BUILT,
  buildPanel,
  buildPopup,
  changedBy,
  type Look,
  launch,
  showPopup,
} from '../components/popup.ts';
import { SENTENCES } from '../components/rightToLeft.ts';
import { STATES } from '../components/states.ts';
import { gzipSize } from '../corpus/bench/size.ts';
import { violations } from './extension-page.ts';
import { CUT_AT_THE_WRONG_END, seenOrder } from './order.ts';

/** The popup's page alone, in real Chromium: accessible in every state and look, small, quick. */

let browser: Browser;
let page: Page;

beforeAll(async () => {
  await buildPopup();
  await buildPanel();
  browser = await launch();
  page = await (await browser.newContext()).newPage();
});

afterAll(() => browser?.close());

const open = (state: TabState, look?: Look) => showPopup(page, state, look);

/** 200 rows tell axe nothing that 30 do not: those have every hue, and letters in pairs. */
const EACH = Object.keys(STATES).filter((name) => name !== 'many');

/** Each state first in light colours, where axe is asked everything. */
const LOOKS: readonly (readonly [name: string, look: Look, states: readonly string[]])[] = [
  ['light', {}, EACH],
  ['dark', { colorScheme: 'dark' }, ['ready', 'thirty', 'long-names', 'not-article', 'reading-long']],
  ['right to left', { dir: 'rtl' }, ['ready']],
  ['forced colours', { forcedColors: 'active' }, ['ready', 'long-names']],
  ['numbers', { view: 'numbers' }, ['ready', 'long-names', 'only-numbers', 'thirty']],
  ['numbers, dark', { view: 'numbers', colorScheme: 'dark' }, ['ready']],
  ['picture', { view: 'picture' }, ['ready', 'long-names', 'only-numbers', 'thirty']],
  ['picture, dark', { view: 'picture', colorScheme: 'dark' }, ['ready', 'thirty']],
  ['picture, forced colours', { view: 'picture', forcedColors: 'active' }, ['ready']],
  ['side panel', { panel: true, viewport: { width: 280, height: 700 } }, ['ready', 'off']],
];

/** Opens all that can be opened: rows, search, filters, the forms that correct. */
async function openEverything(): Promise<void> {
  for (const disclosure of await page.locator('.disclosure').all()) await disclosure.click();
  const first = page.locator('.only').first();
  if (await first.count()) {
    await first.click();
    await page.locator('.row-actions [aria-expanded]').first().click();
    await page.locator('.pencil').first().click();
    await page.locator('.choose .strong').first().scrollIntoViewIfNeeded();
  }
  const claim = page.locator('.claim:enabled').first();
  if (await claim.count()) await claim.click();
  const filter = page.getByRole('button', { name: 'Filter' });
  if (await filter.count()) {
    await filter.click();
    await page.locator('input[type=range]').fill('0.6');
  }
}

/** As high as all of it: what sticks to an edge covers rows only while they are scrolled past. */
async function unscrolled(): Promise<void> {
  const { width = 380 } = page.viewportSize() ?? {};
  const height = await page.evaluate<number>('document.documentElement.scrollHeight');
  await page.setViewportSize({ width, height });
}

function stateNamed(name: string): TabState {
  const state = STATES[name];
  if (!state) throw new Error(`There is no state "${name}".`);
  return state;
}

for (const [look, options, states] of LOOKS) {
  test.each(states)(`%s, ${look}: axe finds nothing`, async (name) => {
    await open(stateNamed(name), { reducedMotion: 'reduce', ...options });
    if (name !== 'thirty') await openEverything();
    await unscrolled();
    expect(await violations(page, changedBy(options))).toEqual([]);
  });
}

const SEARCHES = ['water', 'volcano'];
test.each(SEARCHES)('searching for %s: axe finds nothing', async (query) => {
  await open(stateNamed('ready'), { reducedMotion: 'reduce' });
  await page.keyboard.press('/');
  await page.keyboard.type(query);
  await unscrolled();
  expect(await violations(page)).toEqual([]);
});

/** The accessible name of what has the focus, its first line. */
const FOCUSED = `(() => {
  const el = document.activeElement;
  return el.getAttribute('aria-label') ?? el.innerText.split('\\n')[0].trim();
})()`;

test('everything can be reached by keyboard, in reading order', async () => {
  await open(stateNamed('ready'));
  const names: (string | null)[] = [];
  for (let i = 0; i < 16; i++) {
    await page.keyboard.press('Tab');
    names.push(await page.evaluate(FOCUSED));
  }
  expect(names).toEqual([
    'Save this article',
    'Export',
    'For a class',
    'Open in the side panel',
    'Turn off',
    'Sources 10',
    'Search',
    'Filter',
    'In order',
    'By share',
    'Previous claim',
    'Next claim',
    'Hide all',
    'Elena Ruiz',
    'Elena Ruiz',
    'Only this',
  ]);
});

const STUCK: readonly Look[] = [{}, { panel: true, viewport: { width: 280, height: 500 } }];
test.each(STUCK)('what has the focus is never under what sticks: %o', async (look) => {
  await open(stateNamed('ready'), look);
  await openEverything();
  await page.locator('.claim').last().focus();
  const covered: string[] = [];
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Shift+Tab');
    covered.push(
      ...(await page.evaluate<string[]>(`(() => {
        const at = document.activeElement;
        if (at.closest('.bar, .head, .foot')) return [];
        const bar = document.querySelector('.bar').getBoundingClientRect().bottom;
        return at.getBoundingClientRect().top < bar ? [at.className] : [];
      })()`)),
    );
  }
  expect(covered).toEqual([]);
});

test('arrow keys turn from view to view, "/" searches, Escape leaves the search, not the popup', async () => {
  await open(stateNamed('ready'));
  const selected = () => page.locator('[role=tab][aria-selected=true]').innerText();
  await page.locator('[role=tab]').first().focus();
  await page.keyboard.press('ArrowRight');
  expect(await selected()).toContain('Numbers');
  await page.keyboard.press('End');
  expect(await selected()).toContain('Picture');
  await page.keyboard.press('/');
  expect(await selected()).toContain('Sources');
  await page.keyboard.type('inspections');
  expect(await page.getByRole('status').innerText()).toBe('1 claim of 1 source');
  await expect.poll(() => page.locator('mark').first().innerText()).toBe('inspections');
  await page.keyboard.press('Escape');
  expect(await page.locator('.search-field').inputValue()).toBe('');
  await page.keyboard.press('Escape');
  expect(await page.locator('.search-field').count()).toBe(0);
  expect(await page.evaluate(FOCUSED)).toBe('Search');
});

test('a claim is given to another source and taken back, by keys alone', async () => {
  await open(stateNamed('ready'));
  await page.locator('.disclosure').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('.pencil').first().focus();
  await page.keyboard.press('Enter');
  // The form is loaded when it is first asked for.
  await page.waitForFunction(`document.activeElement.tagName === 'SELECT'`);
  await page.keyboard.press('S');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const done = 'Undo: “Nobody in this room wants another March,” is said by Samuel Okafor';
  await page.waitForFunction(`document.activeElement.textContent === ${JSON.stringify(done)}`);
  expect(await page.locator('.claim .corrected').first().innerText()).toBe('corrected by you');
  await page.keyboard.press('Enter');
  await page.waitForFunction(`document.querySelector('.claim .corrected') === null`);
});

test('names from right to left leave a sentence of ours in order, and are cut at their own end', async () => {
  for (const view of ['sources', 'numbers', 'picture'] as const) {
    await open(stateNamed('right-to-left'), { view });
    expect(await page.evaluate(CUT_AT_THE_WRONG_END)).toEqual([]);
  }
  await open(stateNamed('right-to-left'));
  for (const [where, inOrder] of SENTENCES)
    expect(await page.evaluate(seenOrder(where, inOrder))).toEqual(inOrder);
});

test('so do names in Latin letters in a sentence in Arabic', async () => {
  for (const view of ['sources', 'numbers', 'picture'] as const) {
    await open(stateNamed('long-names'), { view, language: 'ar' });
    expect(await page.evaluate(CUT_AT_THE_WRONG_END)).toEqual([]);
  }
  await open(stateNamed('ready'), { language: 'ar' });
  const fromLeft = ['معًا', 'Joan Petrie', 'Samuel Okafor'];
  expect(await page.evaluate(seenOrder('.about .part', fromLeft))).toEqual(fromLeft);
});

const WIDTHS: readonly (readonly [state: string, look: Look])[] = [
  ['right-to-left', { panel: true, viewport: { width: 240, height: 600 } }],
  ['right-to-left', { viewport: { width: 380, height: 600 }, view: 'numbers', language: 'ar' }],
  ['ready', { viewport: { width: 320, height: 600 } }],
  ['long-names', { viewport: { width: 320, height: 600 } }],
  ['long-names', { panel: true, viewport: { width: 280, height: 600 } }],
  ['ready', { panel: true, viewport: { width: 280, height: 600 }, view: 'numbers' }],
  ['long-names', { panel: true, viewport: { width: 280, height: 600 }, view: 'picture' }],
  ['ready', { panel: true, viewport: { width: 240, height: 600 }, view: 'numbers' }],
  ['ready', { viewport: { width: 380, height: 300 } }],
];
test.each(WIDTHS)('nothing is cut off sideways: %s, %o', async (name, look) => {
  await open(stateNamed(name), look);
  await openEverything();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(look.viewport?.width);
});

test('all that is pressed is at least 24 px wide and high', async () => {
  for (const view of ['sources', 'numbers', 'picture'] as const) {
    await open(stateNamed('ready'), { view });
    await openEverything();
    // A box and its label are one target.
    const small =
      await page.evaluate(`[...document.querySelectorAll('button, select, label:has(input), input[type=range]')]
      .map((el) => ({ box: el.getBoundingClientRect(), name: el.className }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ box, name }) => name + ' ' + box.width + '×' + box.height)`);
    expect(small).toEqual([]);
  }
});

test('many sources: the minor ones stand together until they are opened', async () => {
  await open(stateNamed('many'));
  expect(await page.locator('.source').count()).toBe(11);
  await page.locator('.others button').click();
  expect(await page.locator('.source').count()).toBe(200);
});

test.each([
  [380, 'inline'],
  [320, 'none'],
])(
  'at %i px the counts in the tabs are "%s": the sheet for little room comes once the popup has its size',
  async (width, display) => {
    await open(stateNamed('ready'), { viewport: { width, height: 600 } });
    const shown = () =>
      page
        .locator('.tab-count')
        .first()
        .evaluate((el) => getComputedStyle(el).display);
    if (width < 340) return expect.poll(shown).toBe(display);
    await page.waitForTimeout(400);
    expect(await shown()).toBe(display);
    expect(await page.locator('link[href*="narrow"]').count()).toBe(0);
  },
);

test('the popup, with all that it loads at once, is at most 35 kB gzip', () => {
  expect(gzipSize(BUILT, 'index.html')).toBeLessThan(35);
});
