import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askAhead, asked } from '../../components/useAhead.ts';
import { ALL_SHOWN, type TabState } from '../../lib/messages.ts';

const READY = { phase: 'ready', display: ALL_SHOWN } as TabState;
const NOT_READ: TabState = { phase: 'notArticle', title: '', reason: 'links' };
let messages: unknown[];

/** A tab that stands there, or in which nobody answers; a background that reads it, or can't. */
function browserWith(
  state: TabState | null,
  read: () => Promise<unknown> = async () => ({ state: READY }),
): void {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7, windowId: 3 } as never]);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (_, message) => {
    messages.push(message);
    if (state === null) throw new Error('Receiving end does not exist.');
    return state;
  });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((message: unknown) => {
    messages.push(message);
    return read();
  });
}

beforeEach(() => {
  vi.restoreAllMocks();
  messages = [];
  Reflect.deleteProperty(globalThis, Symbol.for('according.ahead'));
});

test.each([
  ['a page that was read answers by itself', READY, null],
  ['nobody in the tab: it is read', null, { isNew: true }],
  ['no article there before: it is read again', NOT_READ, { isNew: false }],
])('%s', async (_, state, read) => {
  browserWith(state);
  askAhead();
  const { tab, state: told, reading } = await asked();
  expect(tab?.id).toBe(7);
  expect(told).toBe(state);
  expect(reading && (await reading)()).toEqual(read && { state: READY });
  // Asked once, though asked for twice.
  const wanted = read && [{ to: 'background', type: 'read', tabId: 7, anyway: false, ...read }];
  expect(messages).toEqual([{ to: 'tab', type: 'state' }, ...(wanted ?? [])]);
});

test.each([
  ['rejects', () => Promise.reject(new Error('gone'))],
  ['answers nothing', async () => undefined],
])('a background that ends before it has heard the question, and %s, is asked again', async (_what, lost) => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  let asking = 0;
  browserWith(null, async () => (asking++ === 0 ? lost() : { state: READY }));
  const { reading } = await asked();
  expect(reading && (await reading)()).toEqual({ state: READY });
  expect(asking).toBe(2);
});

test('a background that is gone is told to whoever waits, not before', async () => {
  const unheard = vi.fn();
  process.on('unhandledRejection', unheard);
  browserWith(null, () => Promise.reject(new Error('gone')));
  askAhead();
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off('unhandledRejection', unheard);
  expect(unheard).not.toHaveBeenCalled();
  const { reading } = await asked();
  const answer = await reading;
  expect(() => answer?.()).toThrow('gone');
});
