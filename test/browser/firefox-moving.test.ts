/** Pages that go on by themselves, in Firefox: no `navigation` in older ones, and Xray wrappers around all. */
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFor } from './chromium.ts';
import { type ExtensionFirefox, launchWithExtension } from './firefox.ts';
import { html, LATE, SECOND, STORY } from './movingPages.ts';
import { type Site, startSite } from './site.ts';
import { until } from './wait.ts';

const FIREFOX = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
const isThere = existsSync(FIREFOX);
if (!isThere) console.log(`skipped: Firefox, because ${FIREFOX} is not there`);

const MARKED = `[...CSS.highlights]
  .filter(([name]) => name.startsWith('according-content'))
  .flatMap(([, ranges]) => [...ranges].filter((range) => range.startContainer.isConnected).map(String))
  .join(' | ')`;

describe.skipIf(!isThere)('Firefox', () => {
  let site: Site;
  let firefox: ExtensionFirefox;
  let page: string;

  const marked = () => firefox.evaluate<string>(page, MARKED);
  const holds = (text: string) =>
    until(`a mark on "${text}"`, async () => (await marked()).includes(text), 20_000);

  beforeAll(async () => {
    site = await startSite({ '/kiln': { body: html('The kiln', STORY) } });
    firefox = await launchWithExtension(FIREFOX, builtFor('firefox-mv3'));
    page = await firefox.open(site.url('/kiln'));
    await firefox.clickToolbar();
    await holds('The kiln will be lit');
  });
  afterAll(async () => {
    await firefox?.close();
    site?.close();
  });

  test('nodes made anew are found by their text', async () => {
    const before = await marked();
    await firefox.evaluate(
      page,
      `(() => { const main = document.querySelector('main'); main.innerHTML = main.innerHTML + ''; })()`,
    );
    await until('the same marks', async () => (await marked()) === before, 20_000);
  });

  test('what is taken away is listed as lost, and is found when it comes back', async () => {
    const own = await firefox.openExtensionPage();
    await until('the extension’s API', () => firefox.evaluate<boolean>(own, 'typeof browser === "object"'));
    const send = `browser.tabs.sendMessage(tab.id, { to: 'tab', type: 'state' }).catch(() => null)`;
    const lost = async () => {
      const states = await firefox.evaluate<({ phase?: string; lost?: string[] } | null)[]>(
        own,
        `browser.tabs.query({}).then((tabs) => Promise.all(tabs.map((tab) => ${send})))`,
      );
      return states.find((state) => state?.phase === 'ready')?.lost?.length ?? -1;
    };
    await firefox.evaluate(page, `void (window.gone = document.querySelectorAll('p')[2]).remove()`);
    await until('a lost claim', async () => (await lost()) > 0, 15_000);
    await firefox.evaluate(page, `document.querySelectorAll('p')[1].after(window.gone)`);
    await until('nothing lost', async () => (await lost()) === 0, 15_000);
  });

  test('a page that goes dark gets marks for the dark', async () => {
    const tint = `document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules])
      .find(({ selectorText }) => selectorText?.endsWith('(according-content-0-0)')).style.backgroundColor`;
    const light = await firefox.evaluate<string>(page, tint);
    await firefox.evaluate(page, `document.body.classList.add('night')`);
    await until('darker marks', async () => (await firefox.evaluate<string>(page, tint)) !== light, 15_000);
    await firefox.evaluate(page, `document.body.classList.remove('night')`);
    await until(
      'the marks as before',
      async () => (await firefox.evaluate<string>(page, tint)) === light,
      15_000,
    );
  });

  test('late text is read', async () => {
    await firefox.evaluate(
      page,
      `(() => {
        const late = document.createElement('p');
        late.textContent = ${JSON.stringify(LATE)};
        document.querySelector('article').append(late);
      })()`,
    );
    await holds('a fine thing to see smoke');
  });

  test('another article in the page takes the place of the first', async () => {
    await firefox.evaluate(
      page,
      `(() => {
        history.pushState(null, '', '/lighthouse');
        document.querySelector('article').innerHTML = '<h1>The lighthouse</h1>' +
          ${JSON.stringify(SECOND)}.map((text) => '<p>' + text + '</p>').join('');
      })()`,
    );
    await holds('The lighthouse will be painted');
    expect(await marked()).not.toContain('kiln');
  });
});
