/** What a reader does in a page with pointer and selection, and what According's keys say to it. */
import type { Page } from 'playwright-core';
import type { TabRequest } from '../../lib/messages.ts';
import type { ExtensionBrowser } from './chromium.ts';

/** Where these words begin, in CSS pixels of the view, once they were brought to its middle. */
export function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 4);
      scrollTo(0, scrollY + range.getBoundingClientRect().top - innerHeight / 2);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    throw new Error(`The page does not say ${wanted}`);
  }, words);
}

/** Brings the pointer onto these words. */
export async function hover(page: Page, words: string): Promise<{ x: number; y: number }> {
  const place = await placeOf(page, words);
  await page.mouse.move(place.x - 4, place.y);
  await page.mouse.move(place.x, place.y);
  return place;
}

/** Selects so many letters from these words on. */
export function select(page: Page, from: string, letters: number): Promise<void> {
  return page.evaluate(
    ([wanted, count]) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const at = node.data.indexOf(wanted);
        if (at >= 0) {
          getSelection()?.setBaseAndExtent(node, at, node, at + count);
          return;
        }
      }
    },
    [from, letters] as const,
  );
}

type Asked = TabRequest extends infer One ? (One extends TabRequest ? Omit<One, 'to'> : never) : never;

/** Sends a request to the active tab, as the background does for a key or a menu. */
export async function ask(browser: ExtensionBrowser, request: Asked): Promise<void> {
  const worker = await browser.worker();
  const sent = JSON.stringify({ to: 'tab', ...request });
  await worker.evaluate(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.tabs.sendMessage(tab.id, ${sent}))`,
  );
}
