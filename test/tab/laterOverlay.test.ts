// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { DEFAULTS } from '../../lib/settings.ts';
import { createLaterOverlay, loadOverlay, offerOverlay } from '../../lib/tab/laterOverlay.ts';
import type { TabOverlay } from '../../lib/tab/overlay.ts';
import type { Report } from '../../lib/tab/report.ts';
import { fakeOverlay } from './fakeOverlay.ts';

const REPORT = {} as Report;

const overlay = fakeOverlay();
let come: () => void;
let fail: (error: Error) => void;
const load = vi.fn(
  () =>
    new Promise<TabOverlay>((resolve, reject) => {
      come = () => resolve(overlay);
      fail = reject;
    }),
);
let later: TabOverlay;
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(() => {
  vi.clearAllMocks();
  Reflect.deleteProperty(globalThis, Symbol.for('according.overlay'));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  later = createLaterOverlay(load);
});

test('is loaded once, when something is marked', () => {
  later.follow(null, DEFAULTS);
  expect(load).not.toHaveBeenCalled();
  later.follow(REPORT, DEFAULTS);
  later.follow(REPORT, DEFAULTS);
  expect(load).toHaveBeenCalledOnce();
});

test('takes up what there is by the time that it comes, and from then on everything', async () => {
  later.follow(REPORT, { ...DEFAULTS, card: false });
  later.follow(REPORT, DEFAULTS);
  come();
  await settled();
  expect(overlay.follow.mock.calls).toEqual([[REPORT, DEFAULTS]]);
  later.follow(null, DEFAULTS);
  expect(overlay.follow.mock.lastCall).toEqual([null, DEFAULTS]);
});

const ASKED: readonly (readonly [what: 'step' | 'whoSaid' | 'refuse', given: readonly unknown[]])[] = [
  ['step', ['next', null]],
  ['whoSaid', []],
  ['refuse', [() => 'No.']],
];
test.each(ASKED)('%s is done once it has come, and not before', async (what, given) => {
  Reflect.apply(later[what], later, given);
  expect(overlay[what]).not.toHaveBeenCalled();
  come();
  await settled();
  expect(overlay[what].mock.calls).toEqual([given]);
});

test('where it does not come, it is asked for again the next time', async () => {
  later.follow(REPORT, DEFAULTS);
  fail(new Error('gone'));
  await settled();
  expect(console.error).toHaveBeenCalledOnce();
  later.follow(REPORT, DEFAULTS);
  expect(load).toHaveBeenCalledTimes(2);
  come();
  await settled();
  expect(overlay.follow).toHaveBeenCalledOnce();
});

test('the background puts it there, and it is found by whoever asked', async () => {
  const sendMessage = vi.fn(async () => offerOverlay(() => overlay));
  Object.assign(browser.runtime, { sendMessage });
  expect(await loadOverlay()).toBe(overlay);
  expect(sendMessage).toHaveBeenCalledWith({ to: 'background', type: 'overlay' });
});

test('where it is there already nobody is asked', async () => {
  const sendMessage = vi.fn();
  Object.assign(browser.runtime, { sendMessage });
  offerOverlay(() => overlay);
  expect(await loadOverlay()).toBe(overlay);
  expect(sendMessage).not.toHaveBeenCalled();
});

test('a script that does not come is an error', async () => {
  Object.assign(browser.runtime, { sendMessage: async () => null });
  await expect(loadOverlay()).rejects.toThrow('did not come');
});
