import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readTab, readTabForView } from '../../lib/background/read-tab.ts';
import type { TabRequest, TabState } from '../../lib/messages.ts';

/** A tab that knows whether a content script lives in it. */
let isInhabited: boolean;
let url: string;
const requests: TabRequest[] = [];
const executeScript = vi.fn();
const warmUp = vi.fn();
/** The scripts that were put into the page, in order. */
const put = () => executeScript.mock.calls.flatMap(([{ files }]) => files);

beforeEach(() => {
  isInhabited = false;
  url = 'https://news.example/story';
  requests.length = 0;
  warmUp.mockReset();
  executeScript.mockReset();
  executeScript.mockImplementation(async () => {
    isInhabited = true;
  });
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  Object.assign(browser.tabs, {
    get: async () => ({ url }),
    sendMessage: async (_tab: number, request: TabRequest): Promise<TabState> => {
      if (!isInhabited) throw new Error('Could not establish connection. Receiving end does not exist.');
      requests.push(request);
      return request.type === 'read' ? { phase: 'notArticle', title: 't', reason: 'list' } : { phase: 'off' };
    },
  });
  Object.assign(browser, { scripting: { executeScript } });
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('puts the content script there, then has it read', async () => {
  const state = await readTab(7, true, warmUp);
  // What stands over the page comes behind the reading.
  expect(put()).toEqual(['/content-script.js', '/overlay.js']);
  expect(executeScript.mock.calls.every(([{ target }]) => target.tabId === 7)).toBe(true);
  expect(requests).toEqual([{ to: 'tab', type: 'read', anyway: true }]);
  expect(state.phase).toBe('notArticle');
  expect(warmUp).toHaveBeenCalledOnce();
});

test('a content script that lives there is not put there again', async () => {
  isInhabited = true;
  await readTab(7, false, warmUp);
  expect(executeScript).not.toHaveBeenCalled();
  expect(warmUp).not.toHaveBeenCalled();
});

test.each([
  ['a report, of which the tab has told', null, null],
  ['another state', { phase: 'off' }, { phase: 'off' }],
  ['no answer', undefined, { phase: 'failed', why: 'silent' }],
])('for a view that listens: %s', async (_, answer, state) => {
  const sendMessage = vi.fn().mockResolvedValue(answer);
  Object.assign(browser.tabs, { sendMessage });
  expect(await readTabForView(7, false, warmUp, true)).toEqual(state);
  const asked = { to: 'tab', type: 'read', anyway: false, isHeard: true };
  expect(sendMessage.mock.calls).toEqual([[7, asked, { frameId: 0 }]]);
});

test('two views that ask together put one script there', async () => {
  await Promise.all([readTab(7, false, warmUp), readTab(7, false, warmUp)]);
  expect(put()).toEqual(['/content-script.js', '/overlay.js']);
});

const CLOSED: [address: string, why: string][] = [
  ['chrome://extensions/', 'browserPage'],
  ['https://addons.mozilla.org/', 'store'],
  ['https://news.example/report.pdf', 'pdf'],
];
test.each(CLOSED)('%s lets nobody in', async (address, why) => {
  url = address;
  executeScript.mockRejectedValue(new Error('Cannot access contents of the page.'));
  expect(await readTab(7, false, warmUp)).toEqual({ phase: 'unreadable', why });
  // A later try is not held up by the failed one.
  executeScript.mockImplementation(async () => {
    isInhabited = true;
  });
  expect((await readTab(7, false, warmUp)).phase).toBe('notArticle');
});
