// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPointer } from '../../lib/overlay/pointer.ts';

type Step = readonly [x: number, wait: number, how?: MouseEventInit & { pointerType?: string }];

/** What the pointer does, and the places in which it is then taken to rest. */
const WAYS: readonly (readonly [what: string, steps: readonly Step[], rests: readonly number[]])[] = [
  ['comes and stays', [[10, 400]], [10]],
  [
    'passes through',
    [
      [10, 60],
      [20, 60],
      [30, 60],
      [40, 400],
    ],
    [40],
  ],
  [
    'stops twice',
    [
      [10, 400],
      [20, 400],
    ],
    [10, 20],
  ],
  [
    'lies still while the page scrolls',
    [
      [10, 400],
      [10, 400],
    ],
    [10],
  ],
  [
    'selects',
    [
      [10, 20],
      [20, 400, { buttons: 1 }],
    ],
    [],
  ],
  ['is a finger', [[10, 400, { pointerType: 'touch' }]], []],
];

let stop: () => void;
const rested = vi.fn();
const moved = vi.fn();

function move([clientX, wait, how = {}]: Step): void {
  const event = new MouseEvent('pointermove', { bubbles: true, clientX, clientY: 5, ...how });
  if (how.pointerType) Object.assign(event, { pointerType: how.pointerType });
  document.body.dispatchEvent(event);
  vi.advanceTimersByTime(wait);
}

beforeEach(() => {
  vi.useFakeTimers();
  rested.mockReset();
  moved.mockReset();
  stop = watchPointer(document, { rested, moved });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

test.each(WAYS)('a pointer that %s', (_what, steps, rests) => {
  for (const step of steps) move(step);
  expect(rested.mock.calls.map(([{ point }]) => point.x)).toEqual(rests);
});

test('a hundred moves in a moment are looked at a few times', () => {
  for (let x = 0; x < 100; x++) move([x, 1]);
  expect(moved.mock.calls.length).toBeLessThan(4);
  expect(rested).not.toHaveBeenCalled();
});

test('a tap is a rest', () => {
  document.body.dispatchEvent(
    Object.assign(new MouseEvent('click', { bubbles: true }), { pointerType: 'touch' }),
  );
  expect(rested).toHaveBeenCalledOnce();
});

test('after the end nothing is told', () => {
  move([10, 10]);
  stop();
  vi.advanceTimersByTime(1000);
  move([20, 1000]);
  expect(rested).not.toHaveBeenCalled();
});
