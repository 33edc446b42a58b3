import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';

const { warmUp } = vi.hoisted(() => ({ warmUp: vi.fn() }));
vi.mock('../../lib/background/engine.ts', () => ({ warmUp }));
const { prepare } = await import('../../lib/background/ahead.ts');

const executeScript = vi.fn();

beforeEach(() => {
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
  warmUp.mockReset();
  executeScript.mockReset();
  Object.assign(browser, { scripting: { executeScript } });
});

test('has the page send what can be read ahead', () => {
  executeScript.mockResolvedValue([]);
  prepare(7, false);
  expect(executeScript.mock.calls).toEqual([[{ target: { tabId: 7 }, files: ['/paragraphs.js'] }]]);
  expect(warmUp).toHaveBeenCalledOnce();
});

test('a page that was asked before is not asked again', () => {
  prepare(7, true);
  expect(executeScript).not.toHaveBeenCalled();
  expect(warmUp).toHaveBeenCalledOnce();
});

test('a page that lets nobody in is no trouble of its own', async () => {
  executeScript.mockRejectedValue(new Error('Cannot access contents of the page.'));
  prepare(7, false);
  await vi.waitFor(() => expect(console.debug).toHaveBeenCalledOnce());
  expect(warmUp).toHaveBeenCalledOnce();
});
