// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { cameByItself, sayByItself, whenSeen } from '../../lib/tab/byItself.ts';

test('a click says nothing; the script before it does', () => {
  expect(cameByItself()).toBe(false);
  sayByItself();
  expect(cameByItself()).toBe(true);
});

test('a page behind is not read before it is looked at, and once only', () => {
  let visibility = 'hidden';
  Object.defineProperty(document, 'visibilityState', { get: () => visibility, configurable: true });
  const read = vi.fn();
  whenSeen(document, read);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(read).not.toHaveBeenCalled();
  visibility = 'visible';
  document.dispatchEvent(new Event('visibilitychange'));
  document.dispatchEvent(new Event('visibilitychange'));
  expect(read).toHaveBeenCalledOnce();
});

test('a page in front is read at once', () => {
  Object.defineProperty(document, 'visibilityState', { get: () => 'visible', configurable: true });
  const read = vi.fn();
  whenSeen(document, read);
  expect(read).toHaveBeenCalledOnce();
});
