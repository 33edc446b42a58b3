/** Firefox's real sidebar: opened by its key beside a real page, and turned to whichever tab is in front. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFor, screensFolder } from './chromium.ts';
import { type ExtensionFirefox, launchWithExtension } from './firefox.ts';
import { type Sidebar, sidebarOf } from './firefoxSidebar.ts';
import { type Site, startSite } from './site.ts';
import { until } from './wait.ts';

const FIREFOX = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
const isThere = existsSync(FIREFOX);
if (!isThere) console.log(`skipped: Firefox, because ${FIREFOX} is not there`);

const HIGHLIGHTS = `[...CSS.highlights.keys()].filter((name) => name.startsWith('according-'))`;
/** Texts of controls in the sidebar that stand over one another. */
const OVER = `(() => {
  const all = [...view.document.querySelectorAll('.tab, .tools button, .list-head button, .head button')];
  const boxes = all.map((one) => [one.getAttribute('aria-label') ?? one.innerText, one.getBoundingClientRect()]);
  return boxes.flatMap(([name, a], at) => boxes.slice(at + 1)
    .filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
    .map(([other]) => name + ' / ' + other));
})()`;
const read = (file: string) => readFileSync(path.join(import.meta.dirname, '../fixtures', file));

describe.skipIf(!isThere)('Firefox’s own sidebar', () => {
  let site: Site;
  let firefox: ExtensionFirefox;
  let sidebar: Sidebar;
  let ferry: string;
  let harbour: string;

  beforeAll(async () => {
    site = await startSite({
      '/ferry': { body: read('sample/article.html') },
      '/harbour': { body: read('page/harbour.html') },
    });
    firefox = await launchWithExtension(FIREFOX, builtFor('firefox-mv3'));
    const own = await firefox.openExtensionPage('options.html');
    await until('the extension’s API', () => firefox.evaluate<boolean>(own, 'typeof browser === "object"'));
    // The key is the reader's to choose, as in about:addons.
    await firefox.evaluate(own, `browser.commands.update({ name: 'open-panel', shortcut: 'Alt+Shift+L' })`);
    sidebar = sidebarOf(firefox, own);
    ferry = await firefox.open(site.url('/ferry'));
  });
  afterAll(async () => {
    await firefox?.close();
    site?.close();
  });

  const shows = (words: string) =>
    until(
      `"${words}" in the sidebar`,
      async () => (await sidebar.evaluate<string>('view.document.body.innerText')).includes(words),
      20_000,
    );
  const press = (text: string) =>
    until(`a button "${text}"`, () =>
      sidebar.evaluate<boolean>(
        `(() => {
          const found = [...view.document.querySelectorAll('button')].find((one) => one.textContent.includes(${JSON.stringify(text)}));
          found?.click();
          return found !== undefined;
        })()`,
      ),
    );
  const marks = (context: string) => firefox.evaluate<string[]>(context, HIGHLIGHTS);
  const picture = async (name: string) =>
    writeFileSync(path.join(screensFolder(), `sidebar-firefox-${name}.png`), await sidebar.screenshot());

  test('is closed until its key is pressed, and says that the page was not read yet', async () => {
    expect(await sidebar.shown()).toBeNull();
    await sidebar.press('L');
    await until('the sidebar', async () => (await sidebar.shown())?.endsWith('/sidepanel.html'));
    await shows('Not read yet');
    expect(await marks(ferry)).toEqual([]);
    await picture('unread');
  });

  test('shows the report of the article in front once it is read', async () => {
    await firefox.clickToolbar();
    await shows('Coastal Rescue Authority');
    await until('marks', async () => (await marks(ferry)).length > 10);
    // Firefox opens it 240 px wide or so: nothing may stand over something else.
    expect(await sidebar.evaluate<string[]>(OVER)).toEqual([]);
    await picture('report');
  });

  test('follows the tab in front, there and back', async () => {
    harbour = await firefox.open(site.url('/harbour'));
    await shows('Not read yet');
    await firefox.activate(ferry);
    await shows('Coastal Rescue Authority');
    await firefox.activate(harbour);
    await shows('Not read yet');
  });

  test('what is clicked in it happens in the page in front', async () => {
    await firefox.activate(ferry);
    await shows('Coastal Rescue Authority');
    await press('Coastal Rescue Authority');
    await press('Divers found a gash');
    await until('the passage', async () => (await marks(ferry)).includes('according-flash'));
    expect(await marks(harbour)).toEqual([]);
    await picture('opened');
  });

  test('the same key closes it', async () => {
    await sidebar.press('L');
    await until('its end', async () => (await sidebar.shown()) === null);
  });
});
