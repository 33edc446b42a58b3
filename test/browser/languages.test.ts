/** The interface in languages other than English, in real Chromium. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadPageWords } from '../../lib/words/choosePages.ts';
import type { ExtensionBrowser } from './chromium.ts';
import { openOwn, speak, violations } from './extension-page.ts';
import { launch } from './launch.ts';
import { startSite } from './site.ts';

let browser: ExtensionBrowser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const PAGES = [
  ['ar', 'options.html'],
  ['ar', 'welcome.html'],
  ['de', 'options.html'],
  ['de', 'welcome.html'],
] as const;
test.each(PAGES)(
  '%s: %s changes its words and its direction at once, and fits on a phone',
  async (language, path) => {
    const words = await loadPageWords(language);
    const page = await openOwn(browser, path, { width: 360 });
    await speak(page, language);
    expect(await page.evaluate('document.documentElement.dir')).toBe(words.direction);
    const titles = { 'options.html': words.settingsPage.title, 'welcome.html': words.welcome.title };
    expect(await page.locator('h1').first().innerText()).toBe(titles[path]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.close();
  },
);

const FRENCH = ['Falk', 'Okafor', 'Lind', 'Brandt']
  .map(
    (name) =>
      `<p>Le ferry pour l’île était de nouveau en retard lundi. « Nous avons deux bateaux et trois capitaines », a déclaré Inès ${name}, qui dirige la ligne depuis dix ans et ne veut pas la quitter.</p>`,
  )
  .join('');

test('a page that is not in English says so in the chosen language, and is read when asked to', async () => {
  const words = await loadPageWords('de');
  const own = await openOwn(browser, 'options.html');
  await speak(own, 'de');
  const site = await startSite({
    '/2026/05/le-ferry-de-lile-encore-en-retard': {
      body: `<!doctype html><html lang="fr"><title>Le ferry</title><meta property="og:type" content="article"><article><h1>Le ferry</h1>${FRENCH}</article></html>`,
    },
  });
  try {
    const page = await browser.context.newPage();
    await page.goto(site.url('/2026/05/le-ferry-de-lile-encore-en-retard'));
    const popup = await browser.clickToolbar(page);
    const { title, action } = words.notArticle('notEnglish');
    const heading = () => popup.evaluate(`document.querySelector('h1')?.innerText ?? ''`);
    await expect.poll(heading).toBe(title);
    expect(await popup.evaluate(`document.querySelector('main button').innerText`)).toBe(action);
    const clicked = `(() => {
      const button = document.querySelector('main button');
      button?.click();
      return button !== null;
    })()`;
    await expect.poll(() => popup.evaluate<boolean>(clicked)).toBe(true);
    await expect.poll(heading).not.toBe(title);
    await browser.closePopup(popup);
    await page.close();
  } finally {
    site.close();
    await own.evaluate('chrome.storage.sync.clear()');
    await own.close();
  }
}, 60_000);
