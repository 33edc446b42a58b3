import { browser } from 'wxt/browser';
import type { TabRequest, TabState } from '../messages.ts';
import { prepare } from './ahead.ts';
import { askTab, readTab, stateOf } from './read-tab.ts';

/** What the reader may ask of a page from the browser's menus and by keys. All of it grants `activeTab`. */
export interface PageActions {
  /** Reads and marks the page. */
  show(tabId: number): Promise<void>;
  /** Answers in the page who said what is selected there. */
  whoSaid(tabId: number): Promise<void>;
  /** To the next or previous claim; reads the page first if need be. */
  step(tabId: number, direction: 'next' | 'previous'): Promise<void>;
  /** Hides the marks, or shows them again; reads the page first if need be. */
  toggleMarks(tabId: number): Promise<void>;
}

/** Without marks to see, the popup says why: not an article, a page of the browser, nobody is quoted. */
async function explain(state: TabState): Promise<void> {
  if (state.phase === 'ready') return;
  try {
    await browser.action.openPopup();
  } catch (error) {
    // Chrome before 127 opens it by a click alone, and no browser does in a window behind.
    console.debug('According: the popup could not be opened.', error);
  }
}

function read(tabId: number): Promise<TabState> {
  return readTab(tabId, false, prepare);
}

/** Has the page read, then asks it, if there is something to ask about. */
async function askAboutMarks(tabId: number, request: TabRequest): Promise<void> {
  const state = await read(tabId);
  if (state.phase === 'ready') await askTab(tabId, request);
  else await explain(state);
}

export const pageActions: PageActions = {
  async show(tabId) {
    const state = await read(tabId);
    if (state.phase === 'ready' && !state.display.on) {
      await askTab(tabId, { to: 'tab', type: 'display', display: { ...state.display, on: true } });
    }
    await explain(state);
  },
  async whoSaid(tabId) {
    const state = await read(tabId);
    // The page answers also where nobody is quoted; it can't where nobody may read it.
    if (state.phase === 'unreadable' || state.phase === 'failed') await explain(state);
    else await askTab(tabId, { to: 'tab', type: 'whoSaid' });
  },
  step: (tabId, direction) => askAboutMarks(tabId, { to: 'tab', type: 'step', direction, sourceId: null }),
  async toggleMarks(tabId) {
    const state = await stateOf(tabId);
    if (state?.phase !== 'ready') return this.show(tabId);
    const display = { ...state.display, on: !state.display.on };
    await askTab(tabId, { to: 'tab', type: 'display', display });
  },
};
