// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Trouble } from '../../lib/messages.ts';
import { harbour } from './harbour.ts';
import { byName, click, open, popup, settled, turnTo } from './openApp.tsx';
import { STATES } from './states.ts';

/** What the report says beside its lists: what is amiss, and what to do. */

const TROUBLES: readonly (readonly [trouble: Trouble, text: string])[] = [
  ['notKept', 'could not be stored. They hold until you leave this page.'],
  ['unreadable', 'Not all corrections kept for this page could be read.'],
];

test.each(TROUBLES)('corrections, %s: says so, with the way to the settings', async (trouble, text) => {
  const openSettings = vi.spyOn(fakeBrowser.runtime, 'openOptionsPage').mockResolvedValue();
  vi.spyOn(globalThis, 'close').mockReturnValue();
  await open({ ...harbour(), trouble });
  const note = popup.root.querySelector('.note[role=status]');
  expect(note?.textContent).toContain(text);
  note?.querySelector('button')?.click();
  await settled();
  expect(openSettings).toHaveBeenCalled();
});

test('corrections that are kept: nothing is said', async () => {
  await open(harbour());
  expect(popup.root.querySelector('.note')).toBeNull();
});

/** The answer of the browser to the question for a site, and what is said. */
const ANSWERS: readonly (readonly [answer: () => Promise<boolean>, text: string])[] = [
  [async () => true, ''],
  [async () => false, 'The browser was not allowed to let According in, so nothing has changed.'],
  [() => Promise.reject(new Error('No.')), 'The browser did not make this change.'],
];

test.each(ANSWERS)('"Always on", %#: says what became of it', async (answer, text) => {
  vi.spyOn(console, 'error').mockReturnValue();
  const event = { addListener: () => undefined, removeListener: () => undefined };
  const permissions = { getAll: async () => ({ origins: [] }), request: answer };
  Object.assign(fakeBrowser.permissions, { ...permissions, onAdded: event, onRemoved: event });
  await open(harbour());
  await click(byName('switch', 'Always on courier.example'));
  await settled();
  const said = popup.root.querySelector('.site-problem')?.textContent ?? null;
  if (text === '') expect(said).toBe('');
  else expect(said).toContain(text);
});

test('only numbers: from the empty list of sources to them', async () => {
  const state = STATES['only-numbers'];
  if (!state) throw new Error('There is no such state.');
  await open(state);
  expect(popup.root.querySelector('.nothing p')?.textContent).toBe('No source is given for anything here.');
  const way = popup.root.querySelector<HTMLElement>('.nothing button');
  expect(way?.textContent).toBe('Numbers');
  if (way) await click(way);
  expect(popup.root.querySelector('[role=tab][aria-selected=true]')?.textContent).toContain('Numbers');
  expect(popup.root.querySelectorAll('.number').length).toBe(3);
});

test('no numbers: from the empty list to the sources', async () => {
  const state = STATES.thirty;
  if (!state) throw new Error('There is no such state.');
  await open(state);
  await turnTo('Numbers');
  expect(popup.root.querySelector('.nothing button')?.textContent).toBe('Sources');
});
