import { expect, test } from 'vitest';
import { ALL_SHOWN, NO_SOURCE_ID } from '../../lib/messages.ts';
import { allHidden, alone, shown, toggled } from '../../lib/view/display.ts';

const ALL = ['a', 'b', 'c'];
const HIDDEN = allHidden(ALL_SHOWN, ALL);

const STEPS: readonly (readonly [
  why: string,
  after: ReturnType<typeof toggled>,
  visible: readonly string[],
])[] = [
  ['all shown', ALL_SHOWN, ['a', 'b', 'c']],
  ['all hidden', HIDDEN, []],
  ['one hidden', toggled(ALL_SHOWN, ALL, 'b'), ['a', 'c']],
  ['hidden and shown again', toggled(toggled(ALL_SHOWN, ALL, 'b'), ALL, 'b'), ['a', 'b', 'c']],
  ['one switched on while all are hidden', toggled(HIDDEN, ALL, 'b'), ['b']],
  ['one alone', alone(ALL_SHOWN, ALL, 'b'), ['b']],
  ['another alone', alone(alone(ALL_SHOWN, ALL, 'b'), ALL, 'c'), ['c']],
  ['alone, asked for again', alone(alone(ALL_SHOWN, ALL, 'b'), ALL, 'b'), ['a', 'b', 'c']],
  ['alone while all are hidden', alone(HIDDEN, ALL, 'a'), ['a']],
  ['marks off, whatever the list says', { ...ALL_SHOWN, on: false }, []],
];

/** Marks without a source: hidden by "Only this", back once all sources are. */
const UNSOURCED: readonly (readonly [why: string, after: ReturnType<typeof toggled>, visible: boolean])[] = [
  ['all shown', ALL_SHOWN, true],
  ['one hidden', toggled(ALL_SHOWN, ALL, 'b'), true],
  ['one alone', alone(ALL_SHOWN, ALL, 'b'), false],
  ['one alone, then another too', toggled(alone(ALL_SHOWN, ALL, 'b'), ALL, 'c'), false],
  ['one alone, then all of them', toggled(toggled(alone(ALL_SHOWN, ALL, 'b'), ALL, 'c'), ALL, 'a'), true],
];

test.each(UNSOURCED)('without a source: %s', (_why, display, visible) => {
  expect(shown(display)(NO_SOURCE_ID)).toBe(visible);
});

test.each(STEPS)('%s', (_why, display, visible) => {
  expect(ALL.filter(shown(display))).toEqual(visible);
});
