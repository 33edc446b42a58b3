import { expect, test } from 'vitest';
import type { TextSpan } from '../../lib/model.ts';
import { lostIn, sourceOf, spansOf } from '../../lib/tab/located.ts';
import { analysis, attribution, figure, span } from '../highlight/analyses.ts';

const ANALYSIS = analysis(
  [
    attribution({ id: 'a1', sourceId: 's', content: [span(0, 9), span(20, 29)] }),
    attribution({ id: 'a2', content: [span(40, 49)] }),
  ],
  [figure('f1', span(2, 4), 'a1'), figure('f2', span(60, 62))],
);

const IDS: [id: string, spans: TextSpan[], source: string | null][] = [
  ['a1', [span(0, 9), span(20, 29)], 's'],
  ['a2', [span(40, 49)], null],
  ['f1', [span(2, 4)], 's'],
  ['f2', [span(60, 62)], null],
  ['unknown', [], null],
];
test.each(IDS)('%s', (id, spans, source) => {
  expect(spansOf(ANALYSIS, id)).toEqual(spans);
  expect(sourceOf(ANALYSIS, id)).toBe(source);
});

const LOST: [what: string, isIntact: (at: TextSpan) => boolean, lost: string[]][] = [
  ['nothing', () => true, []],
  ['a claim of which one part is gone', ({ start }) => start !== 20, ['a1']],
  ['a number', ({ start }) => start !== 60, ['f2']],
  ['everything', () => false, ['a1', 'a2', 'f1', 'f2']],
];
test.each(LOST)('lost: %s', (_, isIntact, lost) => {
  expect(lostIn(ANALYSIS, { isIntact })).toEqual(lost);
});
