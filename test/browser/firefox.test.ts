/** The same way through in Firefox, where content scripts see the page through Xray wrappers. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALL_SHOWN } from '../../lib/messages.ts';
import { builtFor, screensFolder } from './chromium.ts';
import { type ExtensionFirefox, launchWithExtension } from './firefox.ts';
import { type Painted, withoutHost } from './marks.ts';
import { type Site, startSite } from './site.ts';
import { until } from './wait.ts';

const FIREFOX = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
const isThere = existsSync(FIREFOX);
if (!isThere) console.log(`skipped: Firefox, because ${FIREFOX} is not there`);

const SAID = '“We had calm water and we had luck';
const PAINTED = `({
  highlights: Object.fromEntries([...CSS.highlights]
    .filter(([name]) => name.startsWith('according-'))
    .map(([name, ranges]) => [name, [...ranges].map(String)])),
  sheets: document.adoptedStyleSheets.length,
})`;
const SERIALISED = 'new XMLSerializer().serializeToString(document)';

/**
 * Sends one message to the content script that lives in one of the tabs, as the popup does. Without the
 * permission `tabs`, addresses are not told: the one that answers with a state is meant.
 */
function tell(message: object): string {
  const send = `browser.tabs.sendMessage(tab.id, ${JSON.stringify(message)}).catch(() => null)`;
  return `browser.tabs.query({})
    .then((tabs) => Promise.all(tabs.map((tab) => ${send})))
    .then((answers) => answers.find((answer) => answer?.phase))`;
}

describe.skipIf(!isThere)('Firefox', () => {
  let site: Site;
  let firefox: ExtensionFirefox;
  let page: string;
  let own: string;
  let before: string;

  const painted = () => firefox.evaluate<Painted>(page, PAINTED);

  beforeAll(async () => {
    site = await startSite({ '/2026/ferry': { body: readFileSync('test/fixtures/sample/article.html') } });
    firefox = await launchWithExtension(FIREFOX, builtFor('firefox-mv3'));
    page = await firefox.open(site.url('/2026/ferry'));
    before = await firefox.evaluate<string>(page, SERIALISED);
  });
  afterAll(async () => {
    await firefox?.close();
    site?.close();
  });

  test('nothing is in the page before the click', async () => {
    expect(await painted()).toEqual({ highlights: {}, sheets: 0 });
  });

  test('one click marks who said what; the document is as it was', async () => {
    await firefox.clickToolbar();
    const { highlights, sheets } = await until('marks', async () => {
      const now = await painted();
      return Object.keys(now.highlights).length > 0 && now;
    });
    const content = Object.entries(highlights).filter(([name]) => name.startsWith('according-content'));
    expect(content.some(([, texts]) => texts.join('').includes(SAID))).toBe(true);
    expect(sheets).toBe(1);
    expect(withoutHost(await firefox.evaluate<string>(page, SERIALISED)) === before).toBe(true);
    writeFileSync(path.join(screensFolder(), 'sample-firefox.png'), await firefox.screenshot(page));
  });

  test('a claim is flashed, a source hidden, and off restores the page', async () => {
    own = await firefox.openExtensionPage();
    // `browser` comes a moment after the page.
    await until('the extension’s API', () => firefox.evaluate<boolean>(own, 'typeof browser === "object"'));
    const ask = <T>(message: object) => firefox.evaluate<T>(own, tell(message));
    const state = await ask<{
      phase: string;
      analysis: { attributions: { id: string; sourceId: string | null }[] };
    }>({
      to: 'tab',
      type: 'state',
    });
    expect(state.phase).toBe('ready');
    const claim = state.analysis.attributions.find(({ sourceId }) => sourceId !== null);

    await ask({ to: 'tab', type: 'reveal', id: claim?.id });
    expect(Object.keys((await painted()).highlights)).toContain('according-flash');

    const whole = Object.keys((await painted()).highlights).length;
    await ask({ to: 'tab', type: 'display', display: { ...ALL_SHOWN, hiddenSources: [claim?.sourceId] } });
    expect(Object.keys((await painted()).highlights).length).toBeLessThan(whole);

    await ask({ to: 'tab', type: 'turnOff' });
    expect(await painted()).toEqual({ highlights: {}, sheets: 0 });
    expect((await firefox.evaluate<string>(page, SERIALISED)) === before).toBe(true);
  });
});
