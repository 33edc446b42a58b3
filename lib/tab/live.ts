import { browser } from 'wxt/browser';
import { correctionsOf } from '../corrections/store.ts';
import { sweep } from '../highlight/sweep.ts';
import { type AnalyseAnswer, isTo, type TabState } from '../messages.ts';
import type { Article } from '../model.ts';
import { loadSettings, watchSettings } from '../settings.ts';
import { runHere, running, whenReplaced } from './alive.ts';
import { whenSeen } from './byItself.ts';
import type { TabOverlay } from './overlay.ts';
import { createTab, type Tab } from './tab.ts';

/** False once the extension was updated, switched off or removed under the page. */
function isConnected(): boolean {
  return browser.runtime?.id !== undefined;
}

function analyse(article: Article): Promise<AnalyseAnswer | undefined> {
  return browser.runtime.sendMessage({ to: 'background', type: 'analyse', article });
}

function announce(state: TabState): void {
  if (!isConnected()) return;
  browser.runtime.sendMessage({ to: 'views', type: 'stateChanged', state }).catch((error: unknown) => {
    // With no popup open nobody listens, which is usual; a view that opens later asks for the state.
    console.debug('According: nobody listens.', error);
  });
}

/** When the page is read: at once after a click, when it is first looked at, or not before somebody asks. */
export type Begin = 'now' | 'whenSeen' | 'whenAsked';

/**
 * Brings this page to life and reads it, unless that was done already: injected twice, the second script leaves at once and the
 * report stays.
 * @param overlay what stands over the page; asked for if the page does not live already
 * @param watch is told every state, for a page of our own that holds an article
 * @returns null if this page lives already
 */
export function live(
  overlay: () => TabOverlay,
  begin: Begin = 'now',
  watch: (state: TabState) => void = () => undefined,
): Tab | null {
  const existing = running();
  if (existing) {
    if (existing.isAlive()) return null;
    existing.stop();
  } else if (import.meta.env.FIREFOX) {
    // Only there a script is ended without being told.
    sweep(document);
  }
  const tab = createTab({
    document,
    analyse,
    announce(state) {
      announce(state);
      watch(state);
    },
    loadSettings: async () => (await loadSettings()).settings,
    overlay: overlay(),
    correctionsOf: (address) => correctionsOf(address, browser.extension?.inIncognitoContext ?? false),
  });
  const unwatch = watchSettings(({ settings }) => tab.setSettings(settings));
  // A newer script beside a living one leaves by itself; one that an update left behind gives way to it.
  const unheard = whenReplaced(document, () => {
    if (!isConnected()) stop();
  });
  const stop = () => {
    unheard();
    tab.stop();
    // A script that an update left behind hears nothing more, and may not even say that it won't listen.
    if (isConnected()) unwatch();
  };
  const answer: Parameters<typeof browser.runtime.onMessage.addListener>[0] = (message, sender, respond) => {
    if (sender.id !== browser.runtime.id || !isTo('tab', message)) return undefined;
    const isHeard = message.type === 'read' && message.isHeard === true;
    const answering = isHeard ? tab.readHeard(message.anyway) : tab.handle(message);
    answering.then(respond, (error: unknown) => {
      console.error('According: a request failed.', error);
      respond({ phase: 'failed', why: 'unexpected' } satisfies TabState);
    });
    // Keeps the channel open for the answer that comes later.
    return true;
  };
  browser.runtime.onMessage.addListener(answer);
  runHere({ isAlive: isConnected, stop });
  const read = () => {
    tab.readHeard(false).catch((error: unknown) => {
      console.error('According: reading failed.', error);
    });
  };
  // A click means: read. Nobody has clicked where the reader wants the site read always.
  if (begin === 'now') read();
  if (begin === 'whenSeen') whenSeen(document, read);
  return tab;
}
