import { expect, test } from 'vitest';
import { ALL_SHOWN, type Display, NO_SOURCE_ID } from '../../lib/messages.ts';
import { carried } from '../../lib/tab/carry.ts';
import { type Filtered, passing } from '../../lib/tab/filter.ts';
import { analysis, source } from '../highlight/analyses.ts';

const STATEMENT: Filtered = { sourceId: 's', act: 'statement', confidence: 0.6 };
const WISH: Filtered = { ...STATEMENT, act: 'wish' };
const NOBODY: Filtered = { sourceId: null, act: null, confidence: 1 };

const ROWS: [what: string, display: Partial<Display>, one: Filtered, shown: boolean][] = [
  ['all shown', {}, STATEMENT, true],
  ['all off', { on: false }, STATEMENT, false],
  ['its source is hidden', { hiddenSources: ['s'] }, STATEMENT, false],
  ['another source is hidden', { hiddenSources: ['t', NO_SOURCE_ID] }, STATEMENT, true],
  ['what has no source is hidden', { hiddenSources: [NO_SOURCE_ID] }, NOBODY, false],
  ['its act is hidden', { hiddenActs: ['belief', 'wish'] }, WISH, false],
  ['another act is hidden', { hiddenActs: ['belief', 'wish'] }, STATEMENT, true],
  ['a number that nobody states has no act', { hiddenActs: ['statement'] }, NOBODY, true],
  ['less sure than asked for', { leastConfidence: 0.61 }, STATEMENT, false],
  ['just as sure as asked for', { leastConfidence: 0.6 }, STATEMENT, true],
  ['a number that nobody states is sure', { leastConfidence: 1 }, NOBODY, true],
];
test.each(ROWS)('%s', (_, display, one, shown) => {
  expect(passing({ ...ALL_SHOWN, ...display })(one)).toBe(shown);
});

test('what is hidden stays so by name when ids are given anew', () => {
  const before = { ...analysis([]), sources: [source('s1', 'Ada'), source('s2', 'Ben'), source('s3', 'Cy')] };
  const after = { ...analysis([]), sources: [source('s1', 'Dee'), source('s2', 'Ada'), source('s3', 'Ben')] };
  const display = { ...ALL_SHOWN, leastConfidence: 0.3, hiddenSources: ['s1', 's3', NO_SOURCE_ID] };
  expect(carried(display, before, after)).toEqual({ ...display, hiddenSources: ['s2', NO_SOURCE_ID] });
});
