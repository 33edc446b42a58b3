import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { Language } from '../../lib/settings.ts';
import type { ExtensionBrowser } from './chromium.ts';
import { inFirefox } from './launch.ts';

export interface Look {
  readonly dark?: boolean;
  readonly width?: number;
}

/** Opens one of the extension's own pages in a tab. */
export async function openOwn(browser: ExtensionBrowser, path: string, look: Look = {}): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: look.width ?? 1000, height: 800 });
  await page.emulateMedia({ colorScheme: look.dark ? 'dark' : 'light', reducedMotion: 'reduce' });
  await page.goto(browser.address(path));
  await page.waitForSelector('h1');
  return page;
}

/** Has the interface speak this language, from a page of its own, as the reader chooses it in the settings. */
export async function speak(page: Page, language: Language): Promise<void> {
  await page.evaluate(`chrome.storage.sync.set({ settings: { version: 1, language: '${language}' } })`);
  await page.locator(`html[lang=${language}]`).waitFor();
}

/** What alone a look changes of a page. */
type Changed = 'colours' | 'layout' | undefined;

/** What a page in this look has other than in no look at all. */
export function changedBy({ dark, width }: Look): Changed {
  // There one look is tried, and asked everything.
  if (inFirefox()) return undefined;
  if (dark) return 'colours';
  return width ? 'layout' : undefined;
}

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What axe can find on a page by its colours, which takes it longest. */
const BY_COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * What axe has against the page, each with the first place where.
 * @param changed since axe was asked everything: then only what can have come of it is asked
 */
export async function violations(page: Page, changed?: Changed): Promise<unknown[]> {
  const axe = new AxeBuilder({ page })
    // To name all that is right takes axe longest, and nobody reads it. Our pages have no frames from elsewhere:
    // axe needs no page beside to put together what it finds in each.
    .options({ resultTypes: ['violations'] })
    .setLegacyMode();
  const asked = changed === 'colours' ? axe.withRules(BY_COLOUR) : axe.withTags(STANDARDS);
  if (changed === 'layout') asked.disableRules(BY_COLOUR);
  const { violations: found } = await asked.analyze();
  return found.map(({ id, nodes }) => [id, nodes[0]?.html, nodes[0]?.failureSummary]);
}

/** The names of what Tab comes to, in order, until it leaves the page. */
export async function tabStops(page: Page): Promise<string[]> {
  const names: string[] = [];
  await page.evaluate('document.activeElement?.blur()');
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const name: string = await page.evaluate(`(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return '';
      return (at.labels?.[0] ?? at).innerText.trim() || at.id || at.tagName;
    })()`);
    if (name === '') break;
    names.push(name);
  }
  return names;
}

/** What each of these elements says that takes more than one line. */
export function onSeveralLines(page: Page, selector: string): Promise<string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll('${selector}')]
    .filter((one) => one.getBoundingClientRect().height > 1.5 * parseFloat(getComputedStyle(one).lineHeight))
    .map((one) => one.textContent)`);
}
