/** Saved articles in Firefox, which has another IndexedDB. */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toJson } from '../../lib/export/json.ts';
import { builtFor, screensFolder } from './chromium.ts';
import { ferries } from './ferries.ts';
import { type ExtensionFirefox, launchWithExtension } from './firefox.ts';
import { until } from './wait.ts';

const FIREFOX = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
const isThere = existsSync(FIREFOX);
if (!isThere) console.log(`skipped: Firefox, because ${FIREFOX} is not there`);

describe.skipIf(!isThere)('saved articles in Firefox', () => {
  let firefox: ExtensionFirefox;
  let page: string;
  const ask = <T>(expression: string) => firefox.evaluate<T>(page, expression);
  const count = (selector: string) =>
    ask<number>(`document.querySelectorAll(${JSON.stringify(selector)}).length`);
  const there = (selector: string, wanted: number) =>
    until(`${wanted} of ${selector}`, async () => (await count(selector)) === wanted);
  const click = (name: string) =>
    ask(
      `[...document.querySelectorAll('button, a')].find((one) => one.textContent === ${JSON.stringify(name)}).click()`,
    );

  beforeAll(async () => {
    firefox = await launchWithExtension(FIREFOX, builtFor('firefox-mv3'));
    page = await firefox.openExtensionPage('library.html');
  });
  afterAll(() => firefox?.close());

  test('a file that is dropped is kept', async () => {
    await there('.library-empty', 1);
    await ask(`(() => {
      const holding = new DataTransfer();
      holding.items.add(new File([${JSON.stringify(toJson(await ferries()))}], 'dropped.json'));
      const options = { dataTransfer: holding, bubbles: true, cancelable: true };
      document.querySelector('.library-drop').dispatchEvent(new DragEvent('drop', options));
    })()`);
    await there('.saved', 3);
    await ask('(window.isOld = true)');
    await ask('setTimeout(() => location.reload())');
    await until('the page anew', () => ask<boolean>('!window.isOld'));
    await there('.saved', 3);
  });

  test('deleted, and put back', async () => {
    await ask(`document.querySelector('.saved input').click()`);
    await click('Delete');
    await there('.saved', 2);
    await click('Undo');
    await there('.saved', 3);
  });

  test('compared and audited', async () => {
    await ask(`document.querySelector('.library-all input').click()`);
    await click('Compare');
    await there('.compare-table', 3);
    expect(await ask('document.body.innerText')).toContain('matched by its initials');
    await firefox.activate(page);
    writeFileSync(path.join(screensFolder(), 'firefox-compare.png'), await firefox.screenshot(page));
    await ask('history.back()');
    await there('.saved', 3);
    await click('Source audit');
    await there('.audit-table', 2);
    writeFileSync(path.join(screensFolder(), 'firefox-audit.png'), await firefox.screenshot(page));
  });
});
