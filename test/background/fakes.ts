import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { TabRequest, TabState } from '../../lib/messages.ts';

// Node has no such thing before version 21; browsers' backgrounds have it.
vi.stubGlobal('navigator', { languages: ['en'] });

/** An event of the browser that a test fires itself. */
export function event<Arguments extends unknown[]>() {
  const listeners: ((...given: Arguments) => unknown)[] = [];
  return {
    addListener: (listener: (...given: Arguments) => unknown) => void listeners.push(listener),
    removeListener: () => undefined,
    /** Calls every listener; the answers of all. */
    fire: (...given: Arguments) => listeners.map((listener) => listener(...given)),
  };
}

/** A tab that answers requests: with `after` once it has been read, else with `before`, or not at all. */
export function inhabit(before: TabState | null, after: TabState): TabRequest[] {
  const asked: TabRequest[] = [];
  let state = before;
  Object.assign(browser.tabs, {
    get: async () => ({ url: 'chrome://version/' }),
    sendMessage: async (_tab: number, request: TabRequest) => {
      if (!state) throw new Error('Receiving end does not exist.');
      asked.push(request);
      if (request.type === 'read') state = after;
      return state;
    },
  });
  Object.assign(browser, {
    scripting: {
      executeScript: vi.fn(async () => {
        if (after.phase === 'unreadable') throw new Error('Cannot access contents of the page.');
        state = { phase: 'off' };
      }),
    },
  });
  return asked;
}

/** The requests that came after the reading, by what they ask. */
export function beyondReading(asked: readonly TabRequest[]): TabRequest[] {
  return asked.filter(({ type }) => type !== 'state' && type !== 'read');
}
