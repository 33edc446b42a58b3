import { browser } from 'wxt/browser';
import { isTo, type TabState } from '../messages.ts';
import { chosenWords } from './words.ts';

/** White on grey: a number of sources is no alarm. */
const BACKGROUND = '#5b5e66';
const TEXT = '#ffffff';

/** How many sources a tab shows; null where nothing is marked. Those without a claim of their own don't count. */
export function sourcesIn(state: TabState): number | null {
  if (state.phase !== 'ready' || !state.display.on) return null;
  const ids = state.analysis.attributions.map(({ sourceId }) => sourceId).filter((id) => id !== null);
  return new Set(ids).size;
}

/** Puts the number of sources on the toolbar button of this tab, or takes it off. */
async function showOn(tabId: number, sources: number | null): Promise<void> {
  const { browser: words } = await chosenWords();
  const title = sources === null ? words.commands._execute_action : words.badge(sources);
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND }),
    browser.action.setBadgeTextColor({ tabId, color: TEXT }),
    browser.action.setBadgeText({ tabId, text: sources === null ? '' : String(sources) }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

/** Follows the tabs' states. When a tab goes to another page, the browser itself clears its badge. */
export function keepBadges(): void {
  // One after the other, so that a tab that was turned off is not overtaken by its own number.
  let showing: Promise<void> = Promise.resolve();
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const tabId = sender.tab?.id;
    if (sender.id !== browser.runtime.id || !isTo('views', message) || tabId === undefined) return undefined;
    const sources = sourcesIn(message.state);
    showing = showing
      .then(() => showOn(tabId, sources))
      .catch((error: unknown) => {
        console.debug('According: the tab went away before its badge came.', error);
      });
    // Nobody waits for an answer.
    return undefined;
  });
}
