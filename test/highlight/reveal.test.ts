// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { slotOf } from '../../lib/highlight/palette.ts';
import { reveal } from '../../lib/highlight/reveal.ts';
import { fakeRegistry } from './registry.ts';

const STILL = '(prefers-reduced-motion: reduce)';
const scrollTo = vi.fn();

function passage(top: number): Range {
  const range = document.createRange();
  range.selectNodeContents(document.body);
  range.getBoundingClientRect = () => new DOMRect(0, top, 100, 20);
  return range;
}

beforeEach(() => {
  vi.useFakeTimers();
  scrollTo.mockReset();
  vi.stubGlobal('DOMRect', window.DOMRect ?? FakeRect);
  window.scrollTo = scrollTo;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

class FakeRect {
  constructor(
    readonly x: number,
    readonly top: number,
    readonly width: number,
    readonly height: number,
  ) {}
}

test('scrolls to the middle of the view and lights the passage for a moment', () => {
  const registry = fakeRegistry();
  reveal(document, [passage(3000)], slotOf(0), 'light');
  const middle = 3000 + 10 - window.innerHeight / 2;
  expect(scrollTo).toHaveBeenCalledWith({ top: middle, behavior: 'smooth' });
  expect([...registry.highlights.keys()]).toEqual(['according-flash']);
  vi.advanceTimersByTime(2000);
  expect(registry.highlights.size).toBe(0);
  expect(registry.sheets()).toEqual([]);
});

test('without motion where the reader asks for none', () => {
  fakeRegistry([STILL]);
  reveal(document, [passage(3000)], slotOf(0), 'light');
  expect(scrollTo).toHaveBeenCalledWith(expect.objectContaining({ behavior: 'instant' }));
});

test('can be ended before its time, and once only', () => {
  const registry = fakeRegistry();
  const first = reveal(document, [passage(10)], slotOf(0), 'light');
  first();
  reveal(document, [passage(20)], slotOf(1), 'light');
  first();
  vi.advanceTimersByTime(100);
  expect([...registry.highlights.keys()]).toEqual(['according-flash']);
});

test('does nothing for text that is no longer there', () => {
  const registry = fakeRegistry();
  reveal(document, [], null, 'light')();
  expect(scrollTo).not.toHaveBeenCalled();
  expect(registry.sheets()).toEqual([]);
});
