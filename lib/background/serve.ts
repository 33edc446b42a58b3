import { browser } from 'wxt/browser';
import {
  type AnalyseAnswer,
  type BackgroundRequest,
  isTo,
  type ReadAnswer,
  type TabState,
} from '../messages.ts';
import { prepare } from './ahead.ts';
import { analyseArticle } from './engine.ts';
import { askTab, putOverlay, readTabForView } from './read-tab.ts';

async function answer(
  request: BackgroundRequest,
  tabId: number | undefined,
): Promise<AnalyseAnswer | ReadAnswer | null> {
  switch (request.type) {
    case 'read':
      return { state: await read(request) };
    case 'analyse':
      return analyseArticle(request.article, (progress) => tell(tabId, progress));
    case 'overlay':
      if (tabId !== undefined) await putOverlay(tabId);
      return null;
  }
}

/** A tab that has gone meanwhile need not be told how far its text is read. */
function tell(tabId: number | undefined, progress: number): void {
  if (tabId === undefined) return;
  askTab(tabId, { to: 'tab', type: 'progress', progress }).catch((error: unknown) => {
    console.debug('According: nobody waits for this text any more.', error);
  });
}

async function read({
  tabId,
  anyway,
  isNew,
}: Extract<BackgroundRequest, { type: 'read' }>): Promise<TabState | null> {
  try {
    return await readTabForView(tabId, anyway, prepare, isNew);
  } catch (error) {
    console.error('According: the tab was lost while it was read.', error);
    return { phase: 'failed', why: 'gone' };
  }
}

/**
 * Answers the background's requests. Keeps nothing between them: browsers stop the background when they
 * like, and what matters lives in the tabs.
 */
export function serve(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id || !isTo('background', message)) return undefined;
    // Only According's own pages may point at a tab.
    const isOwnPage = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
    if (message.type === 'read' && !isOwnPage) return undefined;
    void answer(message, sender.tab?.id).then(respond);
    // Keeps the channel open for the answer that comes later.
    return true;
  });
}
