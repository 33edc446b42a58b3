import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';

const { readAhead, warmUp } = vi.hoisted(() => ({ readAhead: vi.fn(), warmUp: vi.fn() }));
vi.mock('../../lib/background/engine.ts', () => ({ readAhead, warmUp }));
const { prepare } = await import('../../lib/background/ahead.ts');

const executeScript = vi.fn();

beforeEach(() => {
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
  readAhead.mockReset();
  warmUp.mockReset();
  executeScript.mockReset();
  Object.assign(browser, { scripting: { executeScript } });
});

const GIVEN: readonly (readonly [what: string, results: unknown, paragraphs: readonly string[]])[] = [
  ['paragraphs', [{ result: ['One.', 'Two.'] }], ['One.', 'Two.']],
  ['something else among them', [{ result: ['One.', 2, null] }], ['One.']],
  ['no list', [{ result: 'One.' }], []],
  ['nothing', [], []],
];
test.each(GIVEN)('reads ahead what the page gives: %s', async (_what, results, paragraphs) => {
  executeScript.mockResolvedValue(results);
  prepare(7, 4);
  expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/paragraphs.js'] });
  await vi.waitFor(() => expect(readAhead).toHaveBeenCalledOnce());
  expect(readAhead).toHaveBeenCalledWith(paragraphs);
  expect(warmUp).toHaveBeenCalledOnce();
});

test('a page that lets nobody in is no trouble of its own', async () => {
  executeScript.mockRejectedValue(new Error('Cannot access contents of the page.'));
  prepare(7, 4);
  await vi.waitFor(() => expect(console.debug).toHaveBeenCalledOnce());
  expect(readAhead).not.toHaveBeenCalled();
  expect(warmUp).toHaveBeenCalledOnce();
});

test('on two processors the engine is made ready, and leaves both to page and popup', () => {
  prepare(7, 2);
  expect(warmUp).toHaveBeenCalledOnce();
  expect(executeScript).not.toHaveBeenCalled();
});
