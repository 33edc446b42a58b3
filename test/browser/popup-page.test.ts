import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILT, buildPopup, type Look, launch, openPopup } from '../components/popup.ts';
import { STATES } from '../components/states.ts';

/** The popup's page alone, in real Chromium: accessible in every state and look, small, quick. */

let browser: Browser;

beforeAll(async () => {
  await buildPopup();
  browser = await launch();
});

afterAll(() => browser?.close());

/** 200 rows tell axe nothing that 30 do not: those have every hue, and letters in pairs. */
const EACH = Object.keys(STATES).filter((name) => name !== 'many');

const LOOKS: readonly (readonly [name: string, look: Look, states: readonly string[]])[] = [
  ['light', {}, EACH],
  ['dark', { colorScheme: 'dark' }, ['ready', 'thirty', 'long-names', 'not-article', 'reading-long']],
  ['right to left', { dir: 'rtl' }, ['ready']],
  ['forced colours', { forcedColors: 'active' }, ['ready', 'long-names']],
];

async function openEverything(page: Page): Promise<void> {
  for (const disclosure of await page.locator('.disclosure').all()) await disclosure.click();
  const first = page.locator('.only').first();
  if (await first.count()) await first.click();
  const claim = page.locator('.claim:enabled').first();
  if (await claim.count()) await claim.click();
}

for (const [look, options, states] of LOOKS) {
  test.each(states)(`%s, ${look}: axe finds nothing`, async (name) => {
    const state = STATES[name];
    if (!state) throw new Error(`There is no state "${name}".`);
    const page = await openPopup(browser, state, { reducedMotion: 'reduce', ...options });
    if (name !== 'thirty') await openEverything(page);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html, nodes[0]?.failureSummary])).toEqual([]);
    await page.context().close();
  });
}

test('everything can be reached by keyboard, in reading order', async () => {
  const page = await openPopup(browser, STATES.ready as NonNullable<typeof STATES.ready>);
  const names: (string | null)[] = [];
  for (let i = 0; i < 6; i++) {
    await page.keyboard.press('Tab');
    names.push(
      await page.evaluate(
        'document.activeElement.getAttribute("aria-label") ?? document.activeElement.innerText.split("\\n")[0]',
      ),
    );
  }
  expect(names).toEqual([
    'Turn off',
    'Hide all',
    'Elena Ruiz',
    'Elena Ruiz',
    'Only this',
    'Harbour Authority',
  ]);
  await page.context().close();
});

test('nothing is cut off sideways at 320 px, nor with long names', async () => {
  for (const state of [STATES.ready, STATES['long-names']]) {
    const page = await openPopup(browser, state as NonNullable<typeof state>, {
      viewport: { width: 320, height: 600 },
    });
    await openEverything(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    await page.context().close();
  }
});

test('the popup is at most 35 kB gzip', async () => {
  const assets = await readdir(`${BUILT}assets`);
  const sizes = await Promise.all(
    assets.map(async (name) => gzipSync(await readFile(`${BUILT}assets/${name}`)).length),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(35_000);
});
