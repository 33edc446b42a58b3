/** What a browser that is killed while it writes leaves of the saved articles. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { toJson } from '../../lib/export/json.ts';
import type { SavedArticle } from '../../lib/export/savedArticle.ts';
import { builtFor } from './chromium.ts';
import { ferries } from './ferries.ts';

const choose = (page: Page, articles: readonly SavedArticle[]) =>
  page.locator('input[type=file]').setInputFiles({
    name: 'articles.json',
    mimeType: 'application/json',
    buffer: Buffer.from(toJson(articles)),
  });

describe('a browser that is killed in the middle of a write', () => {
  let three: SavedArticle[];
  const launch = (profile: string): Promise<BrowserContext> =>
    chromium.launchPersistentContext(profile, {
      executablePath: process.env.BROWSER_PATH ?? '/usr/bin/chromium',
      headless: true,
      args: [
        `--disable-extensions-except=${builtFor('chrome-mv3')}`,
        `--load-extension=${builtFor('chrome-mv3')}`,
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
      ],
    });
  const openIn = async (context: BrowserContext): Promise<Page> => {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const page = await context.newPage();
    await page.goto(`chrome-extension://${new URL(worker.url()).hostname}/library.html`);
    await page.waitForSelector('h1');
    return page;
  };
  beforeAll(async () => {
    three = await ferries();
  });

  // In ms after an import has begun. At once: a browser that has just been started keeps its pages waiting, at rest,
  // until it knows that nobody manages it.
  test.concurrent.each([0, 30, 120])(
    '%i ms into an import: all of it or none, and what was there before',
    async (wait) => {
      const profile = mkdtempSync(path.join(tmpdir(), 'according-killed-'));
      let context = await launch(profile);
      let page = await openIn(context);
      await choose(page, three);
      await page.waitForSelector('.saved');
      const many = Array.from({ length: 60 }, (_, i) => {
        const one = three[i % three.length] as SavedArticle;
        return { ...one, article: { ...one.article, url: `https://courier.example/${i}` } };
      });
      const session = await context.browser()?.newBrowserCDPSession();
      const over = new Promise((resolve) => context.once('close', resolve));
      await choose(page, many);
      await new Promise((resolve) => setTimeout(resolve, wait));
      // Its answer never comes: the browser is gone.
      session?.send('Browser.crash').catch(() => undefined);
      await over;

      context = await launch(profile);
      page = await openIn(context);
      await page.waitForSelector('.saved');
      expect([3, 63]).toContain(await page.locator('.saved').count());
      await page.getByRole('button', { name: 'Source audit', exact: true }).click();
      await page.waitForSelector('.audit-table');
      // Nothing is damaged.
      expect(await page.locator('.remark').count()).toBe(0);
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  );
});
