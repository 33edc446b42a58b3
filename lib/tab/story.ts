import type { TabRequest, TabState } from '../messages.ts';
import { live } from './live.ts';
import { createTabOverlay } from './overlay.ts';

/** An article in a page of our own, read by the same code as every other, but not before somebody asks. */
export interface Story {
  /** Asks as the popup does. */
  ask(request: TabRequest): Promise<TabState>;
  /** Calls back with every state that is announced. Returns the undo. */
  watch(callback: (state: TabState) => void): () => void;
}

/** Brings this page's article to life, also for the popup and the keys. */
export function liveStory(): Story {
  const watching = new Set<(state: TabState) => void>();
  const tab = live(
    () => createTabOverlay(document),
    'whenAsked',
    (state) => {
      for (const callback of watching) callback(state);
    },
  );
  return {
    async ask(request) {
      return (await tab?.handle(request)) ?? { phase: 'off' };
    },
    watch(callback) {
      watching.add(callback);
      return () => watching.delete(callback);
    },
  };
}
