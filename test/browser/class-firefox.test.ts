/** The same hour in Firefox: save, print, predict, reveal, compare, export. The panel stands in a tab of its own here. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromJson } from '../../lib/export/json.ts';
import { builtFor, screensFolder } from './chromium.ts';
import { type ExtensionFirefox, launchWithExtension } from './firefox.ts';
import { kept, PAPER } from './paper.ts';
import { type Site, startSite } from './site.ts';
import { until } from './wait.ts';

const FIREFOX = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
const isThere = existsSync(FIREFOX);
if (!isThere) console.log(`skipped: Firefox, because ${FIREFOX} is not there`);

const HIGHLIGHTS = `[...CSS.highlights.keys()].filter((name) => name.startsWith('according-'))`;
const read = (file: string) => readFileSync(path.join(import.meta.dirname, '../fixtures', file));

describe.skipIf(!isThere)('Firefox', () => {
  let site: Site;
  let firefox: ExtensionFirefox;
  let page: string;
  let panel: string;

  beforeAll(async () => {
    site = await startSite({
      '/harbour': { body: read('page/harbour.html') },
      '/ferry': { body: read('sample/article.html') },
    });
    firefox = await launchWithExtension(FIREFOX, builtFor('firefox-mv3'));
  });
  afterAll(async () => {
    await firefox?.close();
    site?.close();
  });

  const text = (context: string) => firefox.evaluate<string>(context, 'document.body.innerText');
  const shows = (context: string, words: string | RegExp) =>
    until(`${words}`, async () => new RegExp(words).test(await text(context)), 20_000);
  /** Clicks the first enabled control whose name begins so. */
  const click = (context: string, name: string) =>
    until(`a control "${name}"`, () =>
      firefox.evaluate<boolean>(
        context,
        `(() => {
          const all = [...document.querySelectorAll('button, a, [role=menuitem], input[type=checkbox]')];
          const named = (one) => one.getAttribute('aria-label') ?? one.labels?.[0]?.innerText ?? one.innerText;
          const found = all.find((one) => !one.disabled && named(one).trim().startsWith(${JSON.stringify(name)}));
          found?.click();
          return found !== undefined;
        })()`,
      ),
    );
  const select = (words: string) =>
    firefox.evaluate(
      page,
      `(() => {
        const walker = document.createTreeWalker(document.querySelector('article'), 4);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.textContent.indexOf(${JSON.stringify(words)});
          if (at >= 0) return void getSelection().setBaseAndExtent(node, at, node, at + ${words.length});
        }
        throw new Error('not in the page');
      })()`,
    );
  const marks = async () =>
    (await firefox.evaluate<string[]>(page, HIGHLIGHTS)).filter((name) => !name.includes('predicted'));
  const save = async (at: string) => {
    page = await firefox.open(site.url(at));
    // A popup that is still open over the article before is closed by the first click.
    const isMarked = () => until('marks', async () => (await marks()).length > 0, 5000).catch(() => false);
    await until(
      'a read page',
      async () => {
        await firefox.clickToolbar();
        return isMarked();
      },
      30_000,
    );
    panel = await firefox.openExtensionPage('sidepanel.html');
    await click(panel, 'Save this article');
    await shows(panel, 'Saved\\.');
  };

  test('two articles are saved', async () => {
    await save('/harbour');
    await save('/ferry');
  });

  test('predict, then reveal', async () => {
    await click(panel, 'For a class');
    await click(panel, 'Predict, then reveal');
    await shows(panel, 'Nothing is selected yet');
    expect(await marks()).toEqual([]);
    await select('Eleven passengers were treated for cold and bruises');
    await click(panel, 'Mark this passage');
    await shows(panel, 'Who says it');
    await select('St Brannoc’s Hospital');
    await click(panel, 'This is the source');
    await shows(panel, '1 passage marked');
    expect(await firefox.evaluate<string[]>(page, HIGHLIGHTS)).toContain('according-predicted');
    await click(panel, 'Reveal');
    await shows(panel, 'You marked 1 passage\\.');
    expect((await marks()).length).toBeGreaterThan(10);
    const counts = await firefox.evaluate<string[]>(
      panel,
      `[...document.querySelectorAll('.outcome-counts dd')].map((one) => one.textContent)`,
    );
    expect([counts[0], counts[1], counts[3]]).toEqual(['1', '0', '0']);
    writeFileSync(path.join(screensFolder(), 'class-firefox-revealed.png'), await firefox.screenshot(page));
    await click(panel, 'Stop');
    await shows(panel, '\\d+ sources');
  });

  test.each(['A4', 'Letter'] as const)('the worksheet is printed on %s', async (size) => {
    const id = encodeURIComponent(site.url('/ferry'));
    const sheet = await firefox.openExtensionPage(`worksheet.html?id=${id}`);
    await shows(sheet, 'Five questions for each source');
    const { pages, texts } = kept(await firefox.print(sheet, PAPER[size]), `class-firefox-${size}`);
    if (!texts) return;
    expect(pages).toBeGreaterThan(4);
    expect(pages).toBeLessThan(13);
    expect(texts[0]).toContain('Who said what?');
    expect(texts.join('')).not.toContain('Save as PDF');
    const key = texts.filter((one) => /^\s*Answer key\s*$/m.test(one));
    expect(key).toHaveLength(1);
    expect(key[0]?.trimStart()).toMatch(/^Answer key/);
  });

  test('both are compared', async () => {
    const library = await firefox.openExtensionPage('library.html');
    await shows(library, '2 articles');
    await click(library, 'Select all');
    await click(library, 'Compare');
    await shows(library, 'Coastal Rescue Authority');
    writeFileSync(path.join(screensFolder(), 'class-firefox-compare.png'), await firefox.screenshot(library));
  });

  test('both are exported as one file', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'according-exported-'));
    await firefox.inWindow(`(() => {
      Services.prefs.setIntPref('browser.download.folderList', 2);
      Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(folder)});
    })()`);
    const library = await firefox.openExtensionPage('library.html');
    await click(library, 'Saved articles');
    await shows(library, '2 selected');
    await click(library, 'Export');
    await click(library, 'JSON');
    const name = await until('a whole file', async () => {
      const [only, other] = readdirSync(folder);
      // While it is written, Firefox keeps a second one beside it.
      return other === undefined && only?.endsWith('.json') && only;
    });
    expect(fromJson(readFileSync(path.join(folder, name), 'utf8'))).toHaveLength(2);
    rmSync(folder, { recursive: true });
  });
});
