import { expect, test } from 'vitest';
import { type Direction, type Placed, stepFrom } from '../../lib/overlay/steps.ts';

const HEIGHT = 800;
/** Where four claims begin; the second stands nowhere any more. */
const CLAIMS: readonly Placed[] = [
  { id: 'a', top: -500 },
  { id: 'gone', top: null },
  { id: 'b', top: 100 },
  { id: 'c', top: 400 },
  { id: 'd', top: 1200 },
];

const STEPS: readonly (readonly [direction: Direction, from: string | null, to: string | null])[] = [
  ['next', null, 'b'],
  ['previous', null, 'a'],
  ['next', 'b', 'c'],
  ['next', 'c', 'd'],
  ['previous', 'c', 'b'],
  ['previous', 'b', 'a'],
  // Scrolled away from: the page's place counts.
  ['next', 'd', 'b'],
  ['previous', 'a', 'a'],
  ['next', 'unknown', 'b'],
];

test.each(STEPS)('%s from %s: %s', (direction, from, to) => {
  expect(stepFrom(CLAIMS, direction, null, from, HEIGHT)).toBe(to);
});

test.each([
  ['next', 'c'],
  ['previous', 'b'],
] as const)('no %s beyond %s', (direction, from) => {
  expect(stepFrom(CLAIMS.slice(2, 4), direction, from, null, HEIGHT)).toBeNull();
});

test('from an open card the step goes on wherever the page stands: it may still be scrolling there', () => {
  expect(stepFrom(CLAIMS, 'next', 'a', null, HEIGHT)).toBe('b');
  expect(stepFrom(CLAIMS, 'previous', 'd', null, HEIGHT)).toBe('c');
});

test('no step without claims', () => {
  expect(stepFrom([], 'next', null, null, HEIGHT)).toBeNull();
});
