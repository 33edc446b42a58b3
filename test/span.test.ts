import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextSpan } from '../lib/model.ts';
import { contains, hull, length, merge, overlaps, slice, trim } from '../lib/span.ts';

const span = (start: number, end: number): TextSpan => ({ start, end });
const anySpan = fc
  .tuple(fc.nat(60), fc.nat(20))
  .map(([start, size]): TextSpan => ({ start, end: start + size }));

describe('merge', () => {
  const cases: [string, TextSpan[], TextSpan[]][] = [
    ['nothing', [], []],
    ['apart', [span(5, 6), span(0, 2)], [span(0, 2), span(5, 6)]],
    ['overlapping', [span(0, 4), span(2, 6)], [span(0, 6)]],
    ['touching', [span(0, 2), span(2, 3)], [span(0, 3)]],
    ['one in another', [span(0, 9), span(2, 3)], [span(0, 9)]],
    ['empty', [span(3, 3)], []],
  ];
  it.each(cases)('%s', (_name, given, expected) => expect(merge(given)).toEqual(expected));

  it('covers exactly what was covered, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 12 }), (spans) => {
        const merged = merge(spans);
        const covered = (at: number, list: readonly TextSpan[]): boolean =>
          list.some((one) => one.start <= at && at < one.end);
        for (let at = 0; at < 90; at++) expect(covered(at, merged)).toBe(covered(at, spans));
        for (const [i, one] of merged.entries()) {
          if (i > 0) expect(one.start).toBeGreaterThan((merged[i - 1] as TextSpan).end);
        }
      }),
    );
  });
});

describe('relations', () => {
  const cases: [TextSpan, TextSpan, { contains: boolean; overlaps: boolean }][] = [
    [span(0, 4), span(0, 4), { contains: true, overlaps: true }],
    [span(0, 4), span(1, 2), { contains: true, overlaps: true }],
    [span(0, 4), span(3, 6), { contains: false, overlaps: true }],
    [span(0, 4), span(4, 6), { contains: false, overlaps: false }],
  ];
  it.each(cases)('%o and %o', (a, b, expected) =>
    expect({ contains: contains(a, b), overlaps: overlaps(a, b) }).toEqual(expected),
  );
});

it('measures, cuts, trims and covers', () => {
  expect(length([span(0, 3), span(5, 6)])).toBe(4);
  expect(slice('he said so', span(3, 7))).toBe('said');
  expect(trim('  so \n', span(0, 6))).toEqual(span(2, 4));
  expect(trim('   ', span(0, 3))).toEqual(span(3, 3));
  expect(hull([span(4, 6), span(1, 2)])).toEqual(span(1, 6));
  expect(hull([])).toBeNull();
});
