// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { runHere } from '../../lib/tab/alive.ts';
import { giveAhead } from '../../lib/tab/giveAhead.ts';

const LONG = 'The harbour would stay closed until the divers had looked at every pile, she said.';
const sendMessage = vi.fn();

beforeEach(() => {
  document.body.replaceChildren();
  const paragraph = document.createElement('p');
  paragraph.append(LONG);
  document.body.append(paragraph);
  sendMessage.mockReset();
  sendMessage.mockResolvedValue(null);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(sendMessage);
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
  Reflect.deleteProperty(globalThis, Symbol.for('according.tab'));
});

test.each([
  ['nobody lives there', null, true],
  ['somebody lives there: it is read already', true, false],
  ['somebody whom an update has left behind', false, true],
])('%s', (_what, alive, isGiven) => {
  if (alive !== null) runHere({ isAlive: () => alive, stop: () => undefined });
  giveAhead();
  const wanted = [[{ to: 'background', type: 'ahead', paragraphs: [LONG] }]];
  expect(sendMessage.mock.calls).toEqual(isGiven ? wanted : []);
});

test('a background that is gone is no trouble of its own', async () => {
  sendMessage.mockRejectedValue(new Error('gone'));
  giveAhead();
  await vi.waitFor(() => expect(console.debug).toHaveBeenCalledOnce());
});
