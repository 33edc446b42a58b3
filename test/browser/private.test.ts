/** Privacy that can be checked: what the built files hold, what a page can learn, what leaves the machine. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFor, type ExtensionBrowser } from './chromium.ts';
import { launch } from './launch.ts';
import { painted } from './marks.ts';
import { html, STORY } from './movingPages.ts';
import { strangersIn } from './requests.ts';
import { type Site, startSite } from './site.ts';
import { until } from './wait.ts';

/** What would send, load or make code, each with an example that the pattern must see. */
const FORBIDDEN: readonly (readonly [pattern: RegExp, example: string])[] = [
  [/\bfetch\b/, 'fetch(a.href)'],
  [/XMLHttpRequest/, 'new XMLHttpRequest'],
  [/\bWebSocket/, 'new WebSocket(u)'],
  [/\bEventSource\b/, 'new EventSource(u)'],
  [/WebTransport/, 'new WebTransport(u)'],
  [/RTCPeerConnection/, 'new RTCPeerConnection'],
  [/sendBeacon/, 'navigator.sendBeacon(u)'],
  [/\bimportScripts\b/, 'importScripts(u)'],
  [/new Image\b/, '(new Image).src=u'],
  [/(?<![-\w])eval\b/, '(0,eval)(t)'],
  [/\bnew Function\b|(?<![.\w])Function\(/, 'Function("return this")()'],
  [/set(?:Timeout|Interval)\(\s*["'`]/, 'setTimeout("t")'],
  // Other extensions and pages must find no ear.
  [/onMessageExternal|onConnectExternal|onUserScriptMessage/, 'runtime.onMessageExternal'],
];

/** Addresses that nothing is loaded from: names that standards gave in the form of an address, and patterns. */
const NAMES: readonly (readonly [name: string, why: string])[] = [
  ['http://www.w3.org/1999/xhtml', 'the namespace of HTML'],
  ['http://www.w3.org/2000/svg', 'the namespace of SVG'],
  ['http://www.w3.org/1998/Math/MathML', 'the namespace of MathML'],
  ['http://www.w3.org/ns/anno.jsonld', 'what an export of annotations calls their vocabulary'],
  ['http://*/*', 'the sites that the reader may name one by one'],
  ['https://*/*', 'the sites that the reader may name one by one'],
  ['https://${', 'a site that the reader has typed, made whole to be checked'],
];
const ADDRESS = /\b(?:https?|wss?|ftp):\/\/[^\s"'`)\\<]*/g;
const isName = (address: string) =>
  NAMES.some(([name]) => address === name || (name.endsWith('{') && address.startsWith(name)));

const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
const TEXT = /\.(?:js|html|css|json)$/;

describe.each(BUILDS)('the files of %s', (name) => {
  const folder = builtFor(name);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => TEXT.test(file))
    .map((file) => [file, readFileSync(path.join(folder, file), 'utf8')] as const);
  const holding = (pattern: RegExp) => files.filter(([, text]) => pattern.test(text)).map(([file]) => file);

  test('are read', () => {
    expect(files.map(([file]) => file)).toEqual(
      expect.arrayContaining(['background.js', 'manifest.json', 'popup.html', 'content-script.js']),
    );
  });

  test.each(FORBIDDEN)('hold no %s', (pattern, example) => {
    expect(pattern.test(example)).toBe(true);
    expect(holding(pattern)).toEqual([]);
  });

  test('name no address but those of standards', () => {
    const addresses = files.flatMap(([, text]) => text.match(ADDRESS) ?? []);
    expect([...new Set(addresses)].filter((address) => !isName(address))).toEqual([]);
    expect(addresses.length).toBeGreaterThan(0);
  });

  test('are shut to pages, other extensions and the network by the manifest', () => {
    const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'",
    });
    for (const key of ['externally_connectable', 'web_accessible_resources', 'host_permissions'])
      expect(manifest).not.toHaveProperty(key);
    for (const key of ['update_url', 'homepage_url', 'chrome_settings_overrides'])
      expect(manifest).not.toHaveProperty(key);
  });
});

describe('the log of the network', () => {
  const log = (url: string, initiator: string) =>
    JSON.stringify({
      constants: { logEventTypes: { URL_REQUEST_START_JOB: 7 } },
      events: [{ type: 7, params: { url, initiator } }, { type: 1 }],
    });
  const ROWS: readonly (readonly [url: string, initiator: string, found: number])[] = [
    ['https://count.example/pixel', 'http://127.0.0.1:8080', 1],
    ['wss://count.example/', 'chrome-extension://abc', 1],
    ['http://127.0.0.1:8080/story', 'http://127.0.0.1:8080', 0],
    ['chrome-extension://abc/popup.html', 'chrome-extension://abc', 0],
    ['https://update.example/', 'not an origin', 0],
  ];
  test.each(ROWS)('%s from %s', (url, initiator, found) => {
    expect(strangersIn(log(url, initiator))).toHaveLength(found);
  });
});

describe('in the browser', () => {
  let site: Site;
  let browser: ExtensionBrowser;

  beforeAll(async () => {
    site = await startSite({ '/kiln': { body: html('The kiln', STORY, '') } });
    browser = await launch();
  });
  afterAll(async () => {
    // Throws if anything was asked for outside of this machine: what every browser test ends with.
    await browser?.close();
    site?.close();
  });

  test('a page learns of According by its marks alone', async () => {
    const page = await browser.open(site.url('/kiln'));
    const known = () =>
      page.evaluate(() => ({
        // What the driver itself leaves begins so.
        globals: Object.getOwnPropertyNames(window)
          .filter((name) => !name.startsWith('__pw'))
          .sort(),
        prototypes: Object.getOwnPropertyNames(Element.prototype).length,
        attributes: document.documentElement.getAttributeNames(),
        storage: localStorage.length + sessionStorage.length,
        cookies: document.cookie,
      }));
    const before = await known();
    await page.evaluate(`globalThis.addEventListener('message', ({ data }) => {
      document.title += JSON.stringify(data);
    })`);
    const title = await page.title();
    const popup = await browser.clickToolbar(page);
    await until('the marks', async () => Object.keys((await painted(page)).highlights).length > 0);
    await browser.closePopup(popup);
    expect(await known()).toEqual(before);
    expect(await page.title()).toBe(title);
    // Chromium gives a page `chrome.runtime` only where an extension lets itself be spoken to.
    expect(
      await page.evaluate(() => typeof Reflect.get(Reflect.get(window, 'chrome') ?? {}, 'runtime')),
    ).toBe('undefined');
    for (const file of ['manifest.json', 'icons/16.png', 'popup.html', 'content-script.js']) {
      const reached = await page.evaluate(
        (address) =>
          fetch(address).then(
            () => true,
            () => false,
          ),
        browser.address(file),
      );
      expect(reached, file).toBe(false);
    }
    await page.close();
  });

  test('own pages cannot reach the network', async () => {
    for (const own of ['popup.html', 'options.html', 'welcome.html', 'library.html']) {
      const page = await browser.context.newPage();
      await page.goto(browser.address(own));
      const reached = await page.evaluate(
        (address) =>
          fetch(address, { mode: 'no-cors' }).then(
            () => true,
            () => false,
          ),
        site.url('/kiln'),
      );
      expect(reached, own).toBe(false);
      await page.close();
    }
  });

  // Leave to look into private windows makes Chromium load the extension anew: no test on it may be under way.
  test('in a private window a page is read, and nothing of it is kept', async () => {
    await browser.allowPrivate();
    // Asked on a page of our own: nothing wakes the background of an extension that was loaded anew.
    const own = await browser.context.newPage();
    await until('the leave', async () => {
      await own.goto(browser.address('library.html'));
      return own.evaluate('chrome.extension.isAllowedIncognitoAccess()');
    });
    await own.waitForSelector('.library-empty');
    const kept = () =>
      own.evaluate<string>(`Promise.all([
        chrome.storage.local.get(null), chrome.storage.sync.get(null), indexedDB.databases(),
      ]).then(JSON.stringify)`);
    const before = await kept();
    const [page] = await Promise.all([
      browser.context.waitForEvent('page'),
      own.evaluate(
        `chrome.windows.create({ incognito: true, url: '${site.url('/kiln')}' }).then(() => null)`,
      ),
    ]);
    await page.waitForLoadState('load');
    const popup = await browser.clickToolbar(page);
    await until('the marks', async () => Object.keys((await painted(page)).highlights).length > 0);
    await until('the list', async () => (await popup.text()).includes('Owen Pryce'));
    const corrected = await own.evaluate(`chrome.windows.getAll({ populate: true }).then((all) => {
      const [tab] = all.find(({ incognito }) => incognito).tabs;
      const correction = { type: 'notASource', source: 'Owen Pryce' };
      return chrome.tabs.sendMessage(tab.id, { to: 'tab', type: 'correct', correction })
        .then(({ corrections }) => corrections.length);
    })`);
    expect(corrected).toBe(1);
    expect(await kept()).toBe(before);
    await own.bringToFront();
    await own.reload();
    await own.waitForSelector('.library-empty');
    await browser.closePopup(popup);
    await page.close();
    await own.close();
  });

  test('a request that leaves the machine is seen', async () => {
    const other = await launch();
    const page = await other.open(site.url('/kiln'));
    await page.evaluate(() => fetch('https://count.example/pixel').catch(() => null));
    await expect(other.close()).rejects.toThrow('https://count.example/pixel');
  });
});
