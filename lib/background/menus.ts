import { browser } from 'wxt/browser';
import { watchSettings } from '../settings.ts';
import type { BrowserWords } from '../words/browser.ts';
import { pageActions } from './page-actions.ts';
import { chosenWords } from './words.ts';

interface Item {
  readonly id: string;
  /** Where it shows: on selected text, or on a page where nothing is selected. Never two of ours together. */
  readonly context: 'selection' | 'page';
  readonly title: (words: BrowserWords) => string;
  readonly act: (tabId: number) => Promise<void>;
}

const ITEMS: readonly Item[] = [
  {
    id: 'who-said',
    context: 'selection',
    title: ({ menu }) => menu.whoSaid,
    act: (tabId) => pageActions.whoSaid(tabId),
  },
  { id: 'show', context: 'page', title: ({ menu }) => menu.show, act: (tabId) => pageActions.show(tabId) },
];

/** Pages that can be read at all: elsewhere the menu stays as it was. */
const READABLE = ['https://*/*', 'http://*/*', 'file:///*'];

function reportFailure(): void {
  const error = browser.runtime.lastError;
  if (error) console.error('According: an item of the context menu could not be made.', error.message);
}

/** Makes the items anew. The browser keeps them: called when it starts or According is installed, not more often. */
export async function createMenus(): Promise<void> {
  const { browser: words } = await chosenWords();
  await browser.contextMenus.removeAll();
  for (const { id, context, title } of ITEMS) {
    browser.contextMenus.create(
      { id, title: title(words), contexts: [context], documentUrlPatterns: READABLE },
      reportFailure,
    );
  }
}

async function renameMenus(): Promise<void> {
  const { browser: words } = await chosenWords();
  await Promise.all(ITEMS.map(({ id, title }) => browser.contextMenus.update(id, { title: title(words) })));
}

/** Answers the items, and renames them when the reader changes the language. */
export function answerMenus(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    const item = ITEMS.find(({ id }) => id === menuItemId);
    if (!item || tab?.id === undefined) return;
    item.act(tab.id).catch((error: unknown) => {
      console.error(`According: "${item.id}" failed.`, error);
    });
  });
  watchSettings(() => {
    renameMenus().catch((error: unknown) => {
      console.error('According: the context menu could not be renamed.', error);
    });
  });
}
