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
