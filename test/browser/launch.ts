/**
 * The browser that a suite runs in: Chromium, unless the file that brings it in has asked for Firefox. One Firefox serves
 * all suites of a file.
 */
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe } from 'vitest';
import { builtFor, type ExtensionBrowser, launchChromium } from './chromium.ts';
import { type FirefoxBrowser, launchFirefoxBrowser } from './firefoxBrowser.ts';

const FIREFOX = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';

let firefox: Promise<FirefoxBrowser> | null = null;
let isFirefox = false;

/** True where the tests that are being collected, or run, are to run in Firefox. */
export const inFirefox = (): boolean => isFirefox;

/**
 * The browser of a suite; the last thing that the suite does is to close it.
 * @param without switches that Playwright would set for Chromium
 */
export async function launch(without: string[] = []): Promise<ExtensionBrowser> {
  if (!firefox) return launchChromium(builtFor('chrome-mv3'), without);
  const shared = await firefox;
  return { ...shared, close: shared.leave };
}

/**
 * Runs suites that were written for Chromium in Firefox, one after the other.
 * @param suites each with its name and the import of its file
 */
export function runInFirefox(suites: Readonly<Record<string, () => Promise<unknown>>>): void {
  const isThere = existsSync(FIREFOX);
  if (!isThere) console.log(`skipped: Firefox, because ${FIREFOX} is not there`);
  isFirefox = true;
  describe.skipIf(!isThere)('Firefox', () => {
    beforeAll(async () => {
      firefox = launchFirefoxBrowser(FIREFOX);
      await firefox;
    });
    afterAll(async () => {
      await (await firefox)?.close();
    });
    for (const [name, suite] of Object.entries(suites)) describe(name, suite as () => Promise<void>);
  });
}
