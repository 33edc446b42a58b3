/** The extension's own pages in Firefox, and sites that are read without a click there. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFor, screensFolder } from './chromium.ts';
import { type ExtensionFirefox, launchWithExtension } from './firefox.ts';
import { type Site, startSite } from './site.ts';
import { until } from './wait.ts';

const FIREFOX = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
const isThere = existsSync(FIREFOX);
if (!isThere) console.log(`skipped: Firefox, because ${FIREFOX} is not there`);

/** All that is marked, as one text. */
const MARKED = `[...CSS.highlights].filter(([name]) => name.startsWith('according-content'))
  .flatMap(([, ranges]) => [...ranges].map(String)).join(' ')`;
const button = (name: string) =>
  `[...document.querySelectorAll('button')].find(({ textContent }) => textContent === ${JSON.stringify(name)})`;

describe.skipIf(!isThere)('Firefox', () => {
  let site: Site;
  let firefox: ExtensionFirefox;

  const picture = async (context: string, name: string) =>
    writeFileSync(path.join(screensFolder(), name), await firefox.screenshot(context));

  beforeAll(async () => {
    site = await startSite({ '/2026/ferry': { body: readFileSync('test/fixtures/sample/article.html') } });
    firefox = await launchWithExtension(FIREFOX, builtFor('firefox-mv3'));
  });
  afterAll(async () => {
    await firefox?.close();
    site?.close();
  });

  test('the welcome page opens after the installation', async () => {
    await until('the page', async () =>
      (await firefox.addresses()).some((address) => address.endsWith('/welcome.html')),
    );
  });

  test('its story is marked by According itself', async () => {
    const page = await firefox.openExtensionPage('welcome.html');
    await firefox.activate(page);
    await until('the button', () =>
      firefox.evaluate<boolean>(page, `${button('Mark this story')} !== undefined`),
    );
    await firefox.evaluate(page, `${button('Mark this story')}.click()`);
    await until('the marks', async () =>
      (await firefox.evaluate<string>(page, MARKED)).includes('no second plan'),
    );
    expect(await firefox.evaluate<string>(page, 'document.body.innerText')).toContain('Pin to Toolbar');
    await picture(page, 'welcome-firefox.png');
  });

  test('the settings page shows the keys and keeps a change', async () => {
    const page = await firefox.openExtensionPage('options.html');
    await firefox.activate(page);
    const text = () => firefox.evaluate<string>(page, 'document.body.innerText');
    await until('the keys', async () => /Go to the next claim\s+Alt\s+Shift\s+J/.test(await text()));
    await firefox.evaluate(page, `document.querySelectorAll('[type=radio]')[1].click()`);
    await until('the setting', async () => {
      const stored = await firefox.evaluate<{ markStyle?: string } | null>(
        page,
        'browser.storage.sync.get("settings").then(({ settings }) => settings)',
      );
      return stored?.markStyle === 'line';
    });
    await picture(page, 'settings-firefox.png');
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
