/** Articles in open shadow trees and in frames, in Firefox: each tree needs the sheet, and Xray wrappers are around all. */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFor, screensFolder } from './chromium.ts';
import { type ExtensionFirefox, launchWithExtension } from './firefox.ts';
import { type Site, startSite } from './site.ts';
import { TREE_PAGES, WAYS } from './treePages.ts';
import { until } from './wait.ts';

const FIREFOX = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
const isThere = existsSync(FIREFOX);
if (!isThere) console.log(`skipped: Firefox, because ${FIREFOX} is not there`);

/** What is marked in the page or in its frame, and how many of the trees in it have a sheet of ours. */
const SEEN = `(() => {
  const view = document.querySelector('iframe')?.contentWindow ?? window;
  const trees = [view.document];
  for (const one of trees) for (const { shadowRoot } of one.querySelectorAll('*')) if (shadowRoot) trees.push(shadowRoot);
  const ours = [...view.CSS.highlights].filter(([name]) => name.startsWith('according-'));
  return {
    marked: ours.filter(([name]) => name.startsWith('according-content')).flatMap(([, of]) => [...of].map(String)).join(' | '),
    names: ours.length,
    trees: trees.length,
    sheets: trees.filter((one) => one.adoptedStyleSheets.length > 0).length,
    text: trees.map((one) => one.host ? one.innerHTML : one.documentElement.outerHTML).join('\\n')
      .replace(/<according-overlay[^>]*>(<\\/according-overlay>)?/, ''),
  };
})()`;

interface Seen {
  readonly marked: string;
  readonly names: number;
  readonly trees: number;
  readonly sheets: number;
  readonly text: string;
}

/** What is selected, and who is said to have said it. */
const SELECTED: readonly (readonly [from: string, to: string, answer: string])[] = [
  ['mortar', 'thirty', 'Owen Pryce'],
  ['laid them', 'grass', 'No source is given here'],
  ['mortar', 'nine days', 'Owen Pryce'],
];

/** Where words begin and end that stand in the page or in its shadow trees, in CSS pixels of the view. */
const placeOf = (words: string) => `(() => {
  const trees = [document];
  for (const one of trees) for (const { shadowRoot } of one.querySelectorAll('*')) if (shadowRoot) trees.push(shadowRoot);
  for (const tree of trees) {
    const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.data.indexOf(${JSON.stringify(words)});
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + ${words.length});
      const { left, right, top, height } = range.getBoundingClientRect();
      return { from: [left + 1, top + height / 2], to: [right - 1, top + height / 2] };
    }
  }
})()`;

describe.skipIf(!isThere)('Firefox', () => {
  let site: Site;
  let firefox: ExtensionFirefox;

  beforeAll(async () => {
    site = await startSite(TREE_PAGES);
    firefox = await launchWithExtension(FIREFOX, builtFor('firefox-mv3'));
  });
  afterAll(async () => {
    await firefox?.close();
    site?.close();
  });

  test.each(WAYS)('%s', async (_way, address) => {
    const page = await firefox.open(site.url(address));
    const seen = () => firefox.evaluate<Seen>(page, SEEN);
    const before = await seen();
    await firefox.clickToolbar();
    const after = await until('the marks', async () => {
      const now = await seen();
      return now.marked.includes('The kiln will be lit') && now;
    });
    // The popup goes with a second click, or the next page's click would only close it.
    await firefox.clickToolbar();
    expect(after.marked).toContain('We lost three orders');
    expect(after.text).toBe(before.text);
    expect(after.sheets).toBeGreaterThan(0);
    writeFileSync(
      path.join(screensFolder(), `firefox-trees-${address.slice(1)}.png`),
      await firefox.screenshot(page),
    );

    const popup = await firefox.openExtensionPage();
    const ask = (type: string) =>
      firefox.evaluate(
        popup,
        `browser.tabs.query({}).then((tabs) => Promise.all(tabs.filter(({ url, id }) => id).map(({ id }) =>
          browser.tabs.sendMessage(id, { to: 'tab', type: '${type}' }).catch(() => null))))`,
      );
    // The driver's pointer stays in the page itself.
    const isInFrame = address.includes('frame');
    for (const [from, to, answer] of isInFrame ? [] : SELECTED) {
      type Place = Readonly<Record<'from' | 'to', readonly [number, number]>>;
      const begin = await firefox.evaluate<Place>(page, placeOf(from));
      const end = await firefox.evaluate<Place>(page, placeOf(to));
      await firefox.drag(page, begin.from, end.to);
      await ask('whoSaid');
      await until(`“${answer}”`, async () => (await firefox.overlayText(page)).includes(answer));
    }
    await ask('turnOff');
    const off = await until('no marks', async () => {
      const now = await seen();
      return now.names === 0 && now;
    });
    expect(off).toEqual(before);
  });
});
