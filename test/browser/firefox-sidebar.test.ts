/** Firefox's real sidebar: opened by its key beside a real page, and turned to whichever tab is in front. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFor, screensFolder } from './chromium.ts';
import { type ExtensionFirefox, launchWithExtension } from './firefox.ts';
import { type Sidebar, sidebarOf } from './firefoxSidebar.ts';
import { LISTING, PDF, QUIET } from './noReportPages.ts';
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
/** Words of names and values that are broken in their middle. */
const BROKEN = `[...view.document.querySelectorAll('.value, .teller, .chart-name, .name, .claim-text')].flatMap((one) => {
  const walker = view.document.createTreeWalker(one, view.NodeFilter.SHOW_TEXT);
  const broken = [];
  while (walker.nextNode()) {
    for (const { 0: word, index } of walker.currentNode.data.matchAll(/\\S+/g)) {
      const range = view.document.createRange();
      range.setStart(walker.currentNode, index);
      range.setEnd(walker.currentNode, index + word.length);
      // A hyphen is a place to break at.
      if (!/[-–—/]/.test(word) && new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(word);
    }
  }
  return broken;
})`;
const read = (file: string) => readFileSync(path.join(import.meta.dirname, '../fixtures', file));

describe.skipIf(!isThere)('Firefox’s own sidebar', () => {
  let site: Site;
  let firefox: ExtensionFirefox;
  let sidebar: Sidebar;
  let own: string;
  let ferry: string;
  let harbour: string;

  beforeAll(async () => {
    site = await startSite({
      '/ferry': { body: read('sample/article.html') },
      '/harbour': { body: read('page/harbour.html') },
      '/stories': { body: LISTING },
      '/2026/moss': { body: QUIET },
      '/report.pdf': { body: PDF, type: 'application/pdf' },
    });
    firefox = await launchWithExtension(FIREFOX, builtFor('firefox-mv3'));
    own = await firefox.openExtensionPage('options.html');
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

  const says = async (words: string) =>
    (await sidebar.evaluate<string>('view.document.body.innerText')).includes(words);
  const shows = (words: string) => until(`"${words}" in the sidebar`, () => says(words), 20_000);
  const click = (text: string) =>
    sidebar.evaluate<boolean>(
      `(() => {
        const found = [...view.document.querySelectorAll('button')].find((one) => one.textContent.includes(${JSON.stringify(text)}));
        found?.click();
        return found !== undefined;
      })()`,
    );
  const press = (text: string) => until(`a button "${text}"`, () => click(text));
  const marks = (context: string) => firefox.evaluate<string[]>(context, HIGHLIGHTS);
  /** Presses the toolbar button's key; a popup that is still open would be closed by it. */
  const readByKey = async () => {
    await firefox.inWindow(`document.querySelector('#customizationui-widget-panel')?.hidePopup()`);
    await sidebar.press('W');
  };
  /** How many layers of marks there are; what is flashed is none. */
  const layers = async () => (await marks(ferry)).filter((name) => name !== 'according-flash').length;
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

  test('no key of ours is one of Firefox’s menus, which Alt opens with Shift too', async () => {
    const letters = await firefox.inWindow<string[]>(
      `[...document.querySelectorAll('#main-menubar > menu')].map(({ accessKey }) => accessKey.toUpperCase())`,
    );
    expect(letters.length).toBeGreaterThan(5);
    const ours = await firefox.evaluate<string[]>(
      own,
      'browser.commands.getAll().then((all) => all.map(({ shortcut }) => shortcut.slice(-1)))',
    );
    expect(ours.sort()).toEqual(['J', 'K', 'L', 'U', 'W']);
    expect(ours.filter((letter) => letters.includes(letter))).toEqual([]);
  });

  test('shows the report of the article in front once it is read by its key', async () => {
    await readByKey();
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

  test('its three views, search and filters', async () => {
    const click = (selector: string) =>
      sidebar.evaluate(`view.document.querySelector('${selector}').click()`);
    const text = () => sidebar.evaluate<string>('view.document.body.innerText');
    await click('#tab-numbers');
    await shows('No source given');
    expect(await sidebar.evaluate<string[]>(BROKEN)).toEqual([]);
    await picture('numbers');
    await click('#tab-picture');
    await shows('Where each source speaks');
    expect(await sidebar.evaluate<string[]>(BROKEN)).toEqual([]);
    await picture('picture');
    await click('#tab-sources');
    await shows('In order');
    expect(await sidebar.evaluate<string[]>(BROKEN)).toEqual([]);

    await click('.tools button');
    await sidebar.evaluate(`(() => {
      const field = view.document.querySelector('.search-field');
      field.value = 'oyelaran';
      field.dispatchEvent(new view.Event('input', { bubbles: true }));
    })()`);
    await until('what was found', async () => !(await text()).includes('Coastal Rescue Authority'));
    expect(await text()).toContain('Marta Oyelaran');
    await click('.tools button');
    await shows('Coastal Rescue Authority');

    const whole = await layers();
    await click('.tools button + button');
    await until('the slider', () =>
      sidebar.evaluate<boolean>(`view.document.querySelector('input[type=range]') !== null`),
    );
    await picture('filters');
    await sidebar.evaluate(`(() => {
      const slider = view.document.querySelector('input[type=range]');
      slider.value = '0.95';
      slider.dispatchEvent(new view.Event('input', { bubbles: true }));
    })()`);
    await shows('filtered away');
    await until('fewer marks', async () => (await layers()) < whole);
    await press('Show all');
    await until('all marks', async () => (await layers()) === whole);
    await click('.tools button + button');
  });

  test('one source alone, and a correction that is taken back', async () => {
    const whole = await layers();
    await press('Only this: Marta Oyelaran');
    await until('hers alone', async () => (await layers()) < whole / 2);
    await press('Show all');
    await until('all marks', async () => (await layers()) === whole);
    // It was opened before its three views were gone through, and is open still.
    await press('Not a source: Coastal Rescue Authority');
    await shows('Undo');
    await until('fewer marks', async () => (await layers()) < whole);
    await press('Undo');
    await until('all marks', async () => (await layers()) === whole);
  });

  test('the keys lead to the next claim and hide the marks', async () => {
    const focused = () => firefox.evaluate<string>(ferry, 'document.activeElement.localName');
    await sidebar.press('J');
    await until('the card', async () => (await focused()) === 'according-overlay');
    await firefox.press(ferry, '\uE00C');
    await until('its end', async () => (await focused()) === 'body');
    await sidebar.press('U');
    await until('no marks', async () => (await layers()) === 0);
    await sidebar.press('U');
    await until('the marks', async () => (await layers()) > 0);
  });

  test.each([
    ['/stories', 'may not be an article'],
    ['/2026/moss', 'Nobody is quoted here'],
  ])('of %s it says why there is no report', async (address, words) => {
    await firefox.open(site.url(address));
    await readByKey();
    await shows(words);
  });

  test('of a page that no extension may read it says so once it is to be read', async () => {
    await firefox.open(site.url('/report.pdf'));
    await readByKey();
    // The button may still be that of the tab before.
    await until(
      'a PDF in the sidebar',
      async () => {
        await click('Read this page');
        await sleep(700);
        return says('A PDF document');
      },
      30_000,
    );
  });

  test('what is no article is read all the same when asked for', async () => {
    const stories = await firefox.open(site.url('/stories'));
    await readByKey();
    await press('Analyse anyway');
    await until('marks', async () => (await marks(stories)).length > 0);
    await firefox.activate(ferry);
  });

  test('the same key closes it', async () => {
    await sidebar.press('L');
    await until('its end', async () => (await sidebar.shown()) === null);
  });
});
