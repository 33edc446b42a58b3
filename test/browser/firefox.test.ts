/** The same way through in Firefox, where content scripts see the page through Xray wrappers. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALL_SHOWN } from '../../lib/messages.ts';
import { builtFor, screensFolder } from './chromium.ts';
import { coloursIn, near } from './colours.ts';
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

/** The first claim within a claim: brought to the middle, where it stands, and what our sheet says of both. */
const NESTED = `(() => {
  const layers = [...CSS.highlights].filter(([name]) => name.startsWith('according-content'));
  const [inner, ranges] = layers.find(([name]) => name.endsWith('-1'));
  const [range] = ranges;
  const [outer] = layers.find(([name, others]) => name.endsWith('-0') &&
    [...others].some((one) => one.compareBoundaryPoints(0, range) <= 0 && one.compareBoundaryPoints(2, range) >= 0));
  scrollTo(0, scrollY + range.getBoundingClientRect().top - innerHeight / 2);
  const { left, top, width, height } = range.getClientRects()[0];
  const styleOf = (name) => {
    const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    return rules.find(({ selectorText }) => selectorText?.endsWith('(' + name + ')')).style;
  };
  return {
    box: [left, top, width, height + 8],
    line: styleOf(inner).textDecorationColor,
    innerTint: styleOf(inner).backgroundColor,
    tint: styleOf(outer).backgroundColor,
  };
})()`;

/**
 * Sends one message to the content script that lives in one of the tabs, as the popup does. Without the
 * permission `tabs`, addresses are not told: the one that answers with a state is meant.
 */
function tell(message: object): string {
  const send = `browser.tabs.sendMessage(tab.id, ${JSON.stringify(message)}).catch(() => null)`;
  return `browser.tabs.query({})
    .then((tabs) => Promise.all(tabs.map((tab) => ${send})))
    .then((answers) => answers.find((answer) => answer?.phase === 'ready') ?? answers.find((answer) => answer?.phase))`;
}

interface Nested {
  readonly box: readonly [left: number, top: number, width: number, height: number];
  readonly line: string;
  readonly innerTint: string;
  readonly tint: string;
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

  test('the button tells how many sources there are', async () => {
    own = await firefox.openExtensionPage();
    // `browser` comes a moment after the page.
    await until('the extension’s API', () => firefox.evaluate<boolean>(own, 'typeof browser === "object"'));
    const texts = `browser.tabs.query({}).then((tabs) => Promise.all(tabs.map(({ id: tabId }) => browser.action.getBadgeText({ tabId }))))`;
    const told = await until('the number', async () =>
      (await firefox.evaluate<string[]>(own, texts)).find((text) => text !== ''),
    );
    expect(Number(told)).toBeGreaterThan(10);
  });

  test('the menus are there', async () => {
    // A browser tells no items, but refuses to change one that is not there.
    const update = (id: string) =>
      firefox.evaluate<boolean>(
        own,
        `browser.contextMenus.update('${id}', {}).then(() => true, () => false)`,
      );
    expect([await update('show'), await update('who-said'), await update('another')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('a claim within a claim has a line of its own on the other’s tint', async () => {
    const { box, line, tint, innerTint } = await firefox.evaluate<Nested>(page, NESTED);
    const picture = await firefox.screenshot(page);
    writeFileSync(path.join(screensFolder(), 'sample-firefox-nested.png'), picture);
    const colours = await coloursIn(firefox, own, picture, box);
    expect(innerTint).toBe('');
    expect(colours[0]?.colour).toBe(tint);
    expect(near(colours, line)).toBeGreaterThan(20);
  });

  test('the reader’s look of marks is taken up at once', async () => {
    const line = `document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules])
      .find(({ selectorText }) => selectorText?.endsWith('(according-content-0-0)')).style`;
    const change = (markStyle: string) =>
      firefox.evaluate(
        own,
        `browser.storage.sync.set({ settings: { version: 1, markStyle: '${markStyle}' } })`,
      );
    await change('line');
    await until('a line', () =>
      firefox.evaluate<boolean>(
        page,
        `${line}.textDecorationLine === 'underline' && ${line}.backgroundColor === ''`,
      ),
    );
    await change('tint');
    await until('a tint', () => firefox.evaluate<boolean>(page, `${line}.backgroundColor !== ''`));
  });

  test('with forced colours lines alone tell what is marked, in the reader’s own colours', async () => {
    const prefer = (value: number) =>
      firefox.inWindow(`Services.prefs.setIntPref('browser.display.document_color_use', ${value})`);
    await prefer(2);
    await until('them', () =>
      firefox.evaluate<boolean>(page, `matchMedia('(forced-colors: active)').matches`),
    );
    const { box, tint } = await firefox.evaluate<Nested>(page, NESTED);
    const picture = await firefox.screenshot(page);
    writeFileSync(path.join(screensFolder(), 'sample-firefox-forced-colors.png'), picture);
    const marked = await coloursIn(firefox, own, picture, box);
    expect(near(marked, tint)).toBe(0);
    const dark = near(marked, 'rgb(0, 0, 0)');
    await firefox.evaluate(own, tell({ to: 'tab', type: 'display', display: { ...ALL_SHOWN, on: false } }));
    const bare = await coloursIn(firefox, own, await firefox.screenshot(page), box);
    expect(dark).toBeGreaterThan(near(bare, 'rgb(0, 0, 0)') + 20);
    await firefox.evaluate(own, tell({ to: 'tab', type: 'display', display: ALL_SHOWN }));
    await prefer(0);
  });

  test('a claim is flashed, a source hidden, and off restores the page', async () => {
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
