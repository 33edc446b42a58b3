/**
 * What stands over the page, in Firefox. Nothing looks into its closed root there, so the page is asked: what stands
 * at a point, and what has the focus.
 */
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

const SAID = 'We had calm water';
const HOST = 'according-overlay';
const ESCAPE = '\uE00C';
const TAB = '\uE004';
const SERIALISED = 'new XMLSerializer().serializeToString(document)';
const FOCUSED = 'document.activeElement.localName';

/** Brings the words to the middle of the view; where their first letters stand. */
const PLACE = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.data.indexOf(${JSON.stringify(SAID)});
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + 4);
    scrollTo(0, scrollY + range.getBoundingClientRect().top - innerHeight / 2);
    getSelection().removeAllRanges();
    getSelection().addRange(range.cloneRange());
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
  }
})()`;
/** How many of many points on the article's column have something of ours over them: none without a card. */
const COVERED = `(() => {
  let covered = 0;
  for (let y = 4; y < innerHeight; y += 12) {
    for (let x = 40; x < innerWidth - 60; x += 40) {
      if (document.elementFromPoint(x, y)?.localName === '${HOST}') covered++;
    }
  }
  return covered;
})()`;

describe.skipIf(!isThere)('Firefox', () => {
  let site: Site;
  let firefox: ExtensionFirefox;
  let page: string;
  let own: string;
  let before: string;

  const covered = () => firefox.evaluate<number>(page, COVERED);
  const opened = () => until('a card', async () => (await covered()) > 0);
  const closed = () => until('no card', async () => (await covered()) === 0);
  const ask = (message: object) => {
    const sent = JSON.stringify({ to: 'tab', ...message });
    const send = `browser.tabs.sendMessage(tab.id, ${sent}).catch(() => null)`;
    return firefox.evaluate(
      own,
      `browser.tabs.query({}).then((tabs) => Promise.all(tabs.map((tab) => ${send})))`,
    );
  };

  beforeAll(async () => {
    site = await startSite({ '/2026/ferry': { body: readFileSync('test/fixtures/sample/article.html') } });
    firefox = await launchWithExtension(FIREFOX, builtFor('firefox-mv3'));
    page = await firefox.open(site.url('/2026/ferry'));
    before = await firefox.evaluate<string>(page, SERIALISED);
    await firefox.clickToolbar();
    await until('marks', () => firefox.evaluate<boolean>(page, 'CSS.highlights.size > 0'));
    own = await firefox.openExtensionPage();
    await until('the extension’s API', () => firefox.evaluate<boolean>(own, 'typeof browser === "object"'));
  });
  afterAll(async () => {
    await firefox?.close();
    site?.close();
  });

  test('a card opens under the pointer and goes with it', async () => {
    const { x, y } = await firefox.evaluate<{ x: number; y: number }>(page, PLACE);
    expect(await covered()).toBe(0);
    await firefox.move(page, x, y);
    await opened();
    expect(await firefox.evaluate(page, `document.elementFromPoint(${x}, ${y}).localName`)).not.toBe(HOST);
    writeFileSync(path.join(screensFolder(), 'overlay-firefox.png'), await firefox.screenshot(page));
    await firefox.move(page, 20, 8);
    await closed();
  });

  test('a link in a mark opens its card with the focus', async () => {
    // The popup of the click still has the window's focus.
    await firefox.inWindow(`document.querySelector('#customizationui-widget-panel')?.hidePopup()`);
    await firefox.inWindow('gBrowser.selectedBrowser.focus()');
    await until('the focus', () => firefox.evaluate<boolean>(page, 'document.hasFocus()'));
    await firefox.evaluate(page, `document.querySelector('[rel=author]').focus()`);
    await firefox.press(page, TAB);
    expect(await firefox.evaluate(page, 'document.activeElement.textContent')).toBe('Marta Oyelaran');
    await opened();
    expect(await firefox.evaluate(page, FOCUSED)).toBe('a');
    await firefox.press(page, ESCAPE);
    await closed();
    await firefox.evaluate(page, 'document.activeElement.blur()');
  });

  test('a step opens a card that has the focus; Escape closes it', async () => {
    await ask({ type: 'step', direction: 'next', sourceId: null });
    await until('the focus', async () => (await firefox.evaluate(page, FOCUSED)) === HOST);
    await firefox.press(page, ESCAPE);
    await closed();
    expect(await firefox.evaluate(page, FOCUSED)).toBe('body');
  });

  test('who said this is answered for the selection', async () => {
    await firefox.evaluate(page, PLACE);
    await ask({ type: 'whoSaid' });
    await opened();
    await firefox.press(page, ESCAPE);
    await closed();
  });

  test('ticks stand at the edge', async () => {
    const atEdge = `Array.from({ length: innerHeight >> 2 }, (_, i) =>
      document.elementFromPoint(document.documentElement.clientWidth - 6, i * 4)?.localName).filter((name) => name === '${HOST}').length`;
    expect(await until('ticks', () => firefox.evaluate<number>(page, atEdge))).toBeGreaterThan(10);
  });

  test('off leaves the document as it was', async () => {
    await ask({ type: 'turnOff' });
    await until('the host to go', async () => (await firefox.evaluate<string>(page, SERIALISED)) === before);
  });
});
