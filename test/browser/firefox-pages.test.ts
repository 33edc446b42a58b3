/** The popup's page alone in Firefox, and sites that are read without a click there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { View } from '../../lib/words/report.ts';
import { BUILT, buildPopup, pretendBrowser } from '../components/popup.ts';
import { SENTENCES } from '../components/rightToLeft.ts';
import { STATES } from '../components/states.ts';
import { builtFor } from './chromium.ts';
import { type ExtensionFirefox, launchWithExtension } from './firefox.ts';
import { violationsIn } from './firefoxAxe.ts';
import { CUT_AT_THE_WRONG_END, seenOrder } from './order.ts';
import { type Site, startSite } from './site.ts';
import { until } from './wait.ts';

const FIREFOX = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
const isThere = existsSync(FIREFOX);
if (!isThere) console.log(`skipped: Firefox, because ${FIREFOX} is not there`);

/** All that is marked, as one text. */
const MARKED = `[...CSS.highlights].filter(([name]) => name.startsWith('according-content'))
  .flatMap(([, ranges]) => [...ranges].map(String)).join(' ')`;

/** One of each kind; that all of them are right is shown in Chromium. */
const EACH = ['ready', 'reading-long', 'off', 'not-article', 'no-access', 'not-kept', 'long-names'];
/** Keys as WebDriver writes them. */
const TAB = '\uE004';
const ESCAPE = '\uE00C';
const RIGHT = '\uE014';
const DARK = 'layout.css.prefers-color-scheme.content-override';
const FORCED = 'browser.display.document_color_use';
const LOOKS: readonly (readonly [
  look: string,
  preferences: Readonly<Record<string, number>>,
  view: View,
  dir: string,
  states: readonly string[],
])[] = [
  ['light', {}, 'sources', 'ltr', EACH],
  ['dark, right to left', { [DARK]: 0 }, 'sources', 'rtl', ['ready', 'long-names', 'not-article']],
  ['forced colours', { [FORCED]: 2 }, 'sources', 'ltr', ['ready']],
  ['numbers', {}, 'numbers', 'ltr', ['ready', 'only-numbers']],
  ['picture', {}, 'picture', 'ltr', ['ready']],
  ['picture, dark', { [DARK]: 0 }, 'picture', 'ltr', ['ready']],
];
/** Opens rows, the form that corrects, the search and the filters; true once all of it is there. */
const OPEN = `(() => {
  const there = (wanted) => document.querySelector(wanted) !== null;
  const press = (wanted) => document.querySelector(wanted)?.click();
  for (const closed of document.querySelectorAll('.disclosure[aria-expanded=false]')) closed.click();
  if (there('.only') && !there('.choose')) press('.row-actions [aria-expanded=false]');
  for (const closed of document.querySelectorAll('.tools [aria-expanded=false]')) closed.click();
  return (!there('.only') || there('.choose')) && (!there('.tools') || there('.filters'));
})()`;

describe.skipIf(!isThere)('Firefox', () => {
  let site: Site;
  let firefox: ExtensionFirefox;
  const prefer = (name: string, value: number) =>
    firefox.inWindow(`Services.prefs.setIntPref('${name}', ${value})`);
  beforeAll(async () => {
    site = await startSite({ '/2026/ferry': { body: readFileSync('test/fixtures/sample/article.html') } });
    firefox = await launchWithExtension(FIREFOX, builtFor('firefox-mv3'));
    // A colour that is on its way is none that axe is to judge.
    await prefer('ui.prefersReducedMotion', 1);
  });
  afterAll(async () => {
    await firefox?.close();
    site?.close();
  });

  describe('the popup’s page alone', () => {
    let page: string;
    let opened = 0;

    beforeAll(async () => {
      await buildPopup();
      for (const file of readdirSync(`${BUILT}assets`)) {
        const type = file.endsWith('.css') ? 'text/css' : 'text/javascript';
        site.put(`/popup/assets/${file}`, { body: readFileSync(`${BUILT}assets/${file}`), type });
      }
      page = await firefox.open(site.url('/2026/ferry'));
    });

    const shown = async (name: string, view: View, dir: string) => {
      const pretended = pretendBrowser(STATES[name] ?? null, { view, order: 'appearance' });
      const html = readFileSync(`${BUILT}index.html`, 'utf8')
        .replace('<script', () => `<script>${pretended.replaceAll('</', '<\\/')}</script><script`)
        .replace('src="/ask.js"', '');
      site.put('/popup/index.html', { body: html });
      // An address of its own, by which the page is told from the one before.
      const address = `${site.url('/popup/index.html')}?${++opened}`;
      await firefox.evaluate(page, `location.assign('${address}')`);
      await until('the page', () =>
        firefox.evaluate<boolean>(
          page,
          `location.href === '${address}' && document.readyState === 'complete' && document.querySelector('h1') !== null`,
        ),
      );
      await firefox.evaluate(page, `document.documentElement.dir = '${dir}'`);
      if (view === 'sources' && name !== 'thirty') {
        await until('all of it', () => firefox.evaluate<boolean>(page, OPEN));
      } else
        await until('the view', () =>
          firefox.evaluate<boolean>(page, `document.querySelector('.view')?.childElementCount !== 0`),
        );
    };

    test('everything can be reached by keyboard, in reading order', async () => {
      await firefox.size(page, 380, 600);
      await shown('ready', 'picture', 'ltr');
      const focused = () =>
        firefox.evaluate<string>(
          page,
          `(document.activeElement.getAttribute('aria-label') ?? document.activeElement.innerText).split('\\n')[0].trim()`,
        );
      const names: string[] = [];
      for (let i = 0; i < 8; i++) {
        await firefox.press(page, TAB);
        names.push(await focused());
      }
      expect(names.map((name) => name.replace(/[\s\d]+$/, ''))).toEqual([
        'Save this article',
        'Export',
        'For a class',
        'Open in the side panel',
        'Turn off',
        'Picture',
        'Search',
        'Filter',
      ]);
      // The search leads to the lists; Escape leaves it, and the focus is where it was.
      await firefox.press(page, '/');
      await until('the search', () =>
        firefox.evaluate<boolean>(page, `document.activeElement.matches('.search-field')`),
      );
      await firefox.press(page, ESCAPE);
      expect(await focused()).toBe('Search');
      await firefox.evaluate(page, `document.querySelector('#tab-sources').focus()`);
      await firefox.press(page, RIGHT);
      expect(
        await firefox.evaluate(page, `document.activeElement.id + document.activeElement.ariaSelected`),
      ).toBe('tab-numberstrue');
    });

    test('names from right to left leave a sentence of ours in order, and are cut at their own end', async () => {
      for (const view of ['numbers', 'picture', 'sources'] as const) {
        await shown('right-to-left', view, 'ltr');
        expect(await firefox.evaluate(page, CUT_AT_THE_WRONG_END)).toEqual([]);
      }
      await shown('right-to-left', 'sources', 'ltr');
      for (const [where, inOrder] of SENTENCES) {
        expect(await firefox.evaluate(page, seenOrder(where, inOrder))).toEqual(inOrder);
      }
    });

    test.each(LOOKS)('axe finds nothing: %s', async (_, preferences, view, dir, states) => {
      for (const [name, value] of Object.entries(preferences)) await prefer(name, value);
      const found: unknown[] = [];
      for (const state of states) {
        await shown(state, view, dir);
        // As high as all of it: what sticks to an edge covers rows only while they are scrolled past.
        await until('all of it in view', async () => {
          const height = await firefox.evaluate<number>(page, 'document.documentElement.scrollHeight');
          if ((await firefox.evaluate<number>(page, 'innerHeight')) === height) return true;
          await firefox.size(page, 380, height);
          return false;
        });
        for (const one of await violationsIn(firefox, page)) found.push([state, one]);
      }
      expect(found).toEqual([]);
      await prefer(DARK, 2);
      await prefer(FORCED, 0);
    });
  });

  test('a site that is given is read without a click, and no more once it is taken back', async () => {
    const settings = await firefox.openExtensionPage('options.html');
    const text = () => firefox.evaluate<string>(settings, 'document.body.innerText');
    const scripts = () =>
      firefox.evaluate<number>(
        settings,
        'browser.scripting.getRegisteredContentScripts().then((all) => all.length)',
      );
    await until('the page', async () => (await text()).includes('No site yet.'));
    await firefox.allow('http://127.0.0.1/*');
    await until('the list', async () => (await text()).includes('127.0.0.1'));
    await until('the script', async () => (await scripts()) === 1);
    const page = await firefox.open(site.url('/2026/ferry'));
    await until('the marks', async () => (await firefox.evaluate<string>(page, MARKED)) !== '');

    await firefox.forbid('http://127.0.0.1/*');
    await until('an empty list', async () => (await text()).includes('No site yet.'));
    await until('no script', async () => (await scripts()) === 0);
    const again = await firefox.open(site.url('/2026/ferry'));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await firefox.evaluate<string>(again, MARKED)).toBe('');
  });
});
