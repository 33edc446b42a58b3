// @vitest-environment jsdom
/** Who is answered by a living content script, and what becomes of a second one. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { TabState } from '../../lib/messages.ts';
import { createLaterOverlay } from '../../lib/tab/laterOverlay.ts';
import { live } from '../../lib/tab/live.ts';
import type { Tab } from '../../lib/tab/tab.ts';
import { fakeRegistry } from '../highlight/registry.ts';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;

const OURSELVES = 'abcdefgh';
const STATE = { to: 'tab', type: 'state' };

let listeners: Listener[];
let tab: Tab | null;

const begin = () => live(() => createLaterOverlay(() => new Promise(() => undefined)), 'whenAsked');

beforeEach(() => {
  listeners = [];
  fakeRegistry();
  Object.assign(browser.runtime, { id: OURSELVES });
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((added) => {
    listeners.push(added as Listener);
  });
  tab = begin();
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('according.tab'));
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const ask = (message: unknown, sender: object) => {
  const respond = vi.fn();
  return { kept: listeners[0]?.(message, sender, respond), respond };
};

test('our own pages and background are answered', async () => {
  const { kept, respond } = ask(STATE, { id: OURSELVES });
  expect(kept).toBe(true);
  await vi.waitFor(() => expect(respond).toHaveBeenCalledWith({ phase: 'off' }));
});

test.each([
  ['who hears what the tab tells', true, null],
  ['who does not', undefined, { phase: 'ready' }],
])('a reading is over: %s', async (_who, isHeard, answer) => {
  vi.spyOn(tab as Tab, 'handle').mockResolvedValue({ phase: 'ready' } as TabState);
  vi.spyOn(tab as Tab, 'readHeard').mockResolvedValue(null);
  const { respond } = ask({ to: 'tab', type: 'read', anyway: false, isHeard }, { id: OURSELVES });
  await vi.waitFor(() => expect(respond).toHaveBeenCalledWith(answer));
});

test.each([
  ['another extension', STATE, { id: 'another' }],
  ['somebody without a name', STATE, {}],
  ['what is meant for the background', { to: 'background', type: 'analyse' }, { id: OURSELVES }],
  ['what is meant for the views', { to: 'views', type: 'stateChanged' }, { id: OURSELVES }],
  ['no message at all', null, { id: OURSELVES }],
  ['a bare word', 'state', { id: OURSELVES }],
  ['a list', [STATE], { id: OURSELVES }],
])('%s is not', (_who, message, sender) => {
  const { kept, respond } = ask(message, sender);
  expect(kept).toBeUndefined();
  expect(respond).not.toHaveBeenCalled();
});

test('a second script leaves at once, and the first goes on', () => {
  expect(begin()).toBeNull();
  expect(listeners).toHaveLength(1);
});

test('one that an update has left behind gives way', () => {
  const stop = vi.spyOn(tab as Tab, 'stop');
  Object.assign(browser.runtime, { id: undefined });
  expect(begin()).not.toBeNull();
  expect(stop).toHaveBeenCalledOnce();
});

test.each([
  ['one that an update has left behind hears of a newer one, and gives way', undefined, 1],
  ['one that lives lets the page say what it likes', OURSELVES, 0],
])('%s', (_what, id, times) => {
  const stop = vi.spyOn(tab as Tab, 'stop');
  Object.assign(browser.runtime, { id });
  // In a world of its own the newer one sees nothing of the old one but this.
  document.dispatchEvent(new Event('according-came'));
  expect(stop).toHaveBeenCalledTimes(times);
});
