import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { SavedArticle } from '../lib/export/savedArticle.ts';
import { LibraryError } from '../lib/library/failure.ts';
import { openLibrary } from '../lib/library/store.ts';
import type { TabRequest, TabState } from '../lib/messages.ts';
import type { LibraryFailure } from '../lib/words/library.ts';
import type { NoSheet } from '../lib/words/worksheet.ts';

/** The article that the page was opened for, or why there is none. */
export type Opened =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly saved: SavedArticle }
  | { readonly phase: 'none'; readonly why: NoSheet }
  | { readonly phase: 'failed'; readonly why: LibraryFailure };

/** Opens what the page's address names: a saved article (`?id=…`), or the one in a tab (`?tab=…`). */
export function useWorksheet(): Opened {
  const [opened, setOpened] = useState<Opened>({ phase: 'loading' });
  useEffect(() => {
    const asked = new URLSearchParams(location.search);
    const id = asked.get('id');
    const tab = asked.get('tab');
    if (id !== null) void fromLibrary(id).then(setOpened);
    else if (tab !== null) void fromTab(Number.parseInt(tab, 10)).then(setOpened);
    else setOpened({ phase: 'none', why: 'noAddress' });
  }, []);
  return opened;
}

async function fromLibrary(id: string): Promise<Opened> {
  const library = openLibrary();
  try {
    const saved = await library.get(id);
    return saved ? { phase: 'ready', saved } : { phase: 'none', why: 'missing' };
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    console.error('According: a saved article could not be opened.', error);
    return { phase: 'failed', why: error.reason };
  } finally {
    library.close();
  }
}

/** @param tabId NaN for an address that names no tab */
async function fromTab(tabId: number): Promise<Opened> {
  const state = await stateOf(tabId);
  if (state === null) return { phase: 'none', why: 'tabClosed' };
  if (state.phase !== 'ready') return { phase: 'none', why: 'notRead' };
  const { article, analysis, corrections } = state;
  return { phase: 'ready', saved: { article, analysis, corrections, savedAt: '' } };
}

/** Null where nobody answers. */
async function stateOf(tabId: number): Promise<TabState | null> {
  if (Number.isNaN(tabId)) return null;
  const request: TabRequest = { to: 'tab', type: 'state' };
  try {
    const state: TabState | undefined = await browser.tabs.sendMessage(tabId, request, { frameId: 0 });
    return state ?? null;
  } catch (error) {
    console.warn('According: the article’s tab does not answer.', error);
    return null;
  }
}
