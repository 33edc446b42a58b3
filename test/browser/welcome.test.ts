/** The page that opens after the installation, in real Chromium. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ExtensionBrowser } from './chromium.ts';
import { changedBy, openOwn, tabStops, violations } from './extension-page.ts';
import { inFirefox, launch } from './launch.ts';
import { painted } from './marks.ts';
import { until } from './wait.ts';

let browser: ExtensionBrowser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const open = (look = {}) => openOwn(browser, 'welcome.html', look);

test('it opens after the installation, and behind for those who try a build of their own', async () => {
  const page = await until('the page', async () =>
    browser.context.pages().find((one) => one.url().endsWith('/welcome.html')),
  );
  const worker = await browser.worker();
  const inFront = 'chrome.tabs.query({ active: true }).then((tabs) => tabs.map(({ url }) => url ?? ""))';
  expect(await worker.evaluate(inFront)).not.toContain(page.url());
  await page.close();
});

const LOOKS = [
  ['light', {}],
  ['dark', { dark: true }],
  ['narrow', { width: 360 }],
] as const;
// Axe takes its time in Firefox, and the same rules give the same colours.
test.each(inFirefox() ? LOOKS.slice(1, 2) : LOOKS)(
  '%s: axe finds nothing, marked or not; nothing is cut off sideways',
  async (_, look) => {
    const page = await open(look);
    expect(await violations(page, changedBy(look))).toEqual([]);
    await page.getByRole('button', { name: 'Mark this story' }).click();
    await page.getByRole('button', { name: 'Take the marks off' }).waitFor();
    expect(await violations(page, changedBy(look))).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    await page.close();
  },
);

/** What a reader must see marked in the story. */
const SAID = [
  'The night train between Varnholt and the coast will run again from May',
  '“This was the first line we lost',
  'the station there is not ready for travellers at night',
  'half of that must come from the towns along the line',
  '“There is no second plan,”',
];

test('the story is marked by According itself, and only when asked', async () => {
  const page = await open();
  expect(await painted(page)).toEqual({ highlights: {}, sheets: 0 });
  await page.getByRole('button', { name: 'Mark this story' }).click();
  await page.getByRole('button', { name: 'Take the marks off' }).waitFor();
  // They follow the news of them.
  await until('the marks', async () => Object.keys((await painted(page)).highlights).length > 0);
  const { highlights } = await painted(page);
  const content = Object.entries(highlights)
    .filter(([name]) => name.startsWith('according-content'))
    .flatMap(([, texts]) => texts)
    .join(' ');
  for (const said of SAID) expect(content).toContain(said);
  // The rest of the page speaks for itself.
  const all = Object.values(highlights).flat().join(' ');
  expect(all).not.toMatch(/puzzle|server|What a source says/);
  await page.getByRole('button', { name: 'Take the marks off' }).click();
  await until('no marks', async () => Object.keys((await painted(page)).highlights).length === 0);
  await page.close();
});

test('the toolbar button works on it as on any article, and the page knows', async () => {
  const page = await open();
  const popup = await browser.clickToolbar(page);
  await until('the list', async () => (await popup.text()).includes('Ida Brandt'));
  expect(await popup.text()).toContain('The Varnholt Post');
  expect(await popup.text()).toContain('The night train to the coast returns');
  await page.getByRole('button', { name: 'Take the marks off' }).waitFor();
  await popup.click('button', 'Turn off');
  await page.getByRole('button', { name: 'Mark this story' }).waitFor();
  await page.close();
});

test('it tells the shortcut as the browser has it, and the way to the settings', async () => {
  const page = await open();
  await page.locator('.try .keys').waitFor();
  expect((await page.locator('.try p').first().innerText()).replace(/\s+/g, ' ')).toContain(
    `Press Alt Shift ${inFirefox() ? 'W' : 'S'} or click`,
  );
  const opened = browser.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Settings' }).click();
  const settings = await opened;
  await until('the settings', async () => settings.url().endsWith('/options.html'));
  await settings.close();
  await page.close();
});

test('everything can be reached by keyboard, in reading order', async () => {
  const page = await open();
  expect(await tabStops(page)).toEqual(['Mark this story', 'Settings']);
  await page.close();
});
