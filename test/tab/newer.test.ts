// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { ContentScriptContext } from '../../lib/tab/newer.ts';

test('a script learns of a newer one, once, and not of itself', () => {
  const [first, second, third] = [vi.fn(), vi.fn(), vi.fn()];
  new ContentScriptContext().onInvalidated(first);
  expect(first).not.toHaveBeenCalled();
  new ContentScriptContext().onInvalidated(second);
  expect(first).toHaveBeenCalledOnce();
  new ContentScriptContext().onInvalidated(third);
  expect([first, second, third].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 0]);
});

test('nothing is told to the scripts of the page by a message', async () => {
  const heard = vi.fn();
  addEventListener('message', heard);
  new ContentScriptContext();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).not.toHaveBeenCalled();
});
