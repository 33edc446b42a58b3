/** The settings page in real Chromium. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ExtensionBrowser } from './chromium.ts';
import { changedBy, openOwn, tabStops, violations } from './extension-page.ts';
import { inFirefox, launch } from './launch.ts';
import { until } from './wait.ts';

let browser: ExtensionBrowser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  const worker = await browser.worker();
  await worker.evaluate('Promise.all([chrome.storage.sync.clear(), chrome.storage.local.clear()])');
});

const open = (look = {}) => openOwn(browser, 'options.html', look);
const stored = async () =>
  (await browser.worker()).evaluate(
    'chrome.storage.sync.get("settings").then(({settings}) => settings ?? null)',
  );
const store = async (settings: object) =>
  (await browser.worker()).evaluate(`chrome.storage.sync.set(${JSON.stringify({ settings })})`);

const ALL_LOOKS = [
  ['light', {}],
  ['dark', { dark: true }],
  ['narrow', { width: 360 }],
] as const;
// Axe takes its time in Firefox, and the same rules give the same colours.
const LOOKS = inFirefox() ? ALL_LOOKS.slice(2) : ALL_LOOKS;
test.each(LOOKS)('%s: axe finds nothing, and nothing is cut off sideways', async (_, look) => {
  await store({ version: 1, card: 'broken' });
  const worker = await browser.worker();
  await worker.evaluate(
    'chrome.storage.local.set({"corrections:https://a.example/": [{type: "notASource", source: "Ann"}]})',
  );
  const page = await open(look);
  await page.getByRole('button', { name: 'Reset settings' }).click();
  expect(await violations(page, changedBy(look))).toEqual([]);
  const width: number = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
  expect(width).toBe(0);
  await page.close();
});

test('the browser names it as the extension’s options, in a tab', async () => {
  const worker = await browser.worker();
  await worker.evaluate('chrome.runtime.openOptionsPage()');
  const page = await until('the page', async () =>
    browser.context.pages().find((one) => one.url().endsWith('/options.html')),
  );
  await page.close();
});

const background = (page: Page) =>
  page
    .locator('.preview .mark-content')
    .first()
    .evaluate((element) => getComputedStyle(element).backgroundColor);

const KEPT = '{"edgeMarks":false,"markStyle":"line","tintStrength":0.5,"version":1}';
test('a change is seen in the sample at once, and kept', async () => {
  const page = await open();
  const full = await background(page);
  await page.getByLabel('Strength of the tint').fill('0.5');
  expect(await background(page)).not.toBe(full);
  await page.getByRole('radio', { name: 'A line' }).check();
  expect(await background(page)).toBe('rgba(0, 0, 0, 0)');
  await page.getByRole('switch', { name: 'Ticks at the edge' }).uncheck();
  expect(await page.locator('.tick').count()).toBe(0);
  await until('the settings', async () => {
    const now = Object.entries((await stored()) ?? {}).sort();
    return JSON.stringify(Object.fromEntries(now)) === KEPT;
  });
  await page.reload();
  expect(await page.getByRole('radio', { name: 'A line' }).isChecked()).toBe(true);
  await page.close();
});

test('a slider that is held does not write more often than the browser allows', async () => {
  const page = await open();
  await page.getByLabel('How sure According must be').focus();
  for (let i = 0; i < 9; i++) await page.keyboard.press('ArrowRight');
  expect(await page.getByText('At least 90% sure').count()).toBe(1);
  await until('the settings', async () => JSON.stringify(await stored())?.includes('"leastConfidence":0.9'));
  await page.close();
});

test('another page of According follows', async () => {
  const [one, other] = [await open(), await open()];
  await one.bringToFront();
  await one.getByRole('switch', { name: 'Card' }).uncheck();
  await until('the switch', async () => !(await other.getByRole('switch', { name: 'Card' }).isChecked()));
  await one.close();
  await other.close();
});

test('what is stored and can’t be understood is said, and forgotten when asked', async () => {
  await store({ version: 1, markStyle: 'glow', tintStrength: 9, card: false });
  const page = await open();
  expect(await page.locator('.remark').innerText()).toContain(
    '“Claims are marked with” and “Strength of the tint”',
  );
  await page.getByRole('button', { name: 'Forget what was stored' }).click();
  await until('the remark to go', async () => (await page.locator('.remark').count()) === 0);
  expect(await stored()).toEqual({ version: 1, card: false });
  await page.close();
});

test('a change that the browser does not store is said, and taken back', async () => {
  const page = await open();
  await page.evaluate(
    `(globalThis.browser ?? chrome).storage.sync.set = async () => { throw new Error('QUOTA_BYTES quota exceeded'); }`,
  );
  await page.getByRole('switch', { name: 'Card' }).uncheck();
  await until('the error', async () =>
    /did not store/.test(await page.locator('[role=alert]').first().innerText()),
  );
  expect(await page.getByRole('switch', { name: 'Card' }).isChecked()).toBe(true);
  await page.close();
});

// Firefox lets no test into an own page before its scripts.
test.skipIf(inFirefox())('what a school has locked says so, and can’t be changed', async () => {
  const page = await browser.context.newPage();
  await page.addInitScript(
    `(globalThis.browser ?? chrome).storage.managed.get = async () => ({ card: false, markStyle: 'both' })`,
  );
  await page.goto(browser.address('options.html'));
  await page.waitForSelector('h1');
  expect(await page.getByRole('switch', { name: 'Card' }).isDisabled()).toBe(true);
  expect(await page.getByRole('switch', { name: 'Card' }).isChecked()).toBe(false);
  expect(await page.getByRole('radio', { name: 'Both' }).isDisabled()).toBe(true);
  expect(await page.getByRole('switch', { name: 'Ticks at the edge' }).isDisabled()).toBe(false);
  expect(await page.getByText('Set by your school or organization', { exact: true }).count()).toBe(2);
  expect(await violations(page)).toEqual([]);
  await page.close();
});

test('every setting can be put back, after one more question', async () => {
  await store({ version: 1, markStyle: 'both', card: false });
  const page = await open();
  await page.getByRole('button', { name: 'Reset settings' }).focus();
  await page.keyboard.press('Enter');
  // The focus is on the answer that loses nothing; Escape takes the question back.
  const focused = (name: string) =>
    until(`the focus on "${name}"`, () =>
      page.evaluate<boolean>(`document.activeElement.innerText === ${JSON.stringify(name)}`),
    );
  await focused('Leave them');
  await page.keyboard.press('Escape');
  await focused('Reset settings');
  await page.keyboard.press('Enter');
  await focused('Leave them');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await until('the defaults', () => page.getByRole('switch', { name: 'Card' }).isChecked());
  expect(await stored()).toEqual({ version: 1 });
  await page.close();
});

test('corrections are counted and deleted', async () => {
  const worker = await browser.worker();
  const rows = { 'corrections:https://a.example/': [1, 2], 'corrections:https://b.example/': [3], other: 4 };
  await worker.evaluate(`chrome.storage.local.set(${JSON.stringify(rows)})`);
  const page = await open();
  await until('the count', async () => (await page.getByText('3 corrections on 2 pages').count()) === 1);
  await page.getByRole('button', { name: 'Delete all' }).click();
  await page.getByRole('button', { name: 'Delete them for good' }).click();
  await until('none', async () => (await page.getByText('No corrections yet.').count()) === 1);
  expect(await worker.evaluate('chrome.storage.local.get(null)')).toEqual({ other: 4 });
  await page.close();
});

test('the shortcuts are those of the browser, and lead to its page of shortcuts', async () => {
  const page = await open();
  const keys = await until('the keys', async () => {
    const rows = await page.locator('li:has(.keys)').allInnerTexts();
    return rows.length > 0 && rows.map((row) => row.replace(/\s+/g, ' '));
  });
  // S and H open menus of Firefox's own.
  const [show, hide] = inFirefox() ? ['W', 'U'] : ['S', 'H'];
  expect(keys).toEqual([
    `Show who said what Alt Shift ${show}`,
    'Go to the next claim Alt Shift J',
    'Go to the previous claim Alt Shift K',
    `Hide or show the marks Alt Shift ${hide}`,
  ]);
  const opened = browser.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Change shortcuts' }).click();
  const shortcuts = await opened;
  await until('the browser’s page', async () =>
    /^(chrome:\/\/extensions\/shortcuts|about:addons)$/.test(shortcuts.url()),
  );
  await shortcuts.close();
  await page.close();
});

test('what is no address of a site is said', async () => {
  const page = await open();
  await page.getByLabel('Address of a site').fill('the news');
  await page.keyboard.press('Enter');
  expect(await page.locator('#site-problem').innerText()).toContain('not the address of a site');
  expect(await page.getByLabel('Address of a site').getAttribute('aria-invalid')).toBe('true');
  await page.close();
});

test('everything can be reached by keyboard, in reading order', async () => {
  const page = await open();
  await page.waitForSelector('.keys');
  expect(await tabStops(page)).toEqual([
    'A tint',
    'Strength of the tint',
    'Ticks at the edge',
    'Card',
    'How sure According must be',
    'According’s own language',
    'Address of a site',
    'Add',
    'Change shortcuts',
    'Reset settings',
  ]);
  await page.close();
});
