import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandsOf, nearest, type Stretch, scaled } from '../../lib/overlay/ticks.ts';

const at = (top: number, bottom: number): Stretch => ({ top, bottom });

test.each([
  ['a page twice the view', at(100, 200), 1600, at(50, 100)],
  ['a page as high as the view', at(100, 200), 800, at(100, 200)],
  ['a page with no height', at(100, 200), 0, at(0, 0)],
])('%s', (_what, stretch, whole, expected) => {
  expect(scaled(stretch, whole, 800)).toEqual(expected);
});

const BANDS: readonly (readonly [what: string, ticks: readonly Stretch[], bands: readonly Stretch[]])[] = [
  ['one tick has room around it', [at(100, 104)], [at(90, 114)]],
  ['a long one needs none', [at(100, 140)], [at(100, 140)]],
  ['near ones are one', [at(100, 104), at(110, 114)], [at(90, 124)]],
  ['far ones are two, in order', [at(300, 304), at(100, 104)], [at(90, 114), at(290, 314)]],
  ['none', [], []],
];

const stretches = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 3, max: 60 }))
    .map(([top, height]) => at(top, top + height)),
  { maxLength: 400 },
);

describe('bands', () => {
  test.each(BANDS)('%s', (_what, ticks, bands) => {
    expect(bandsOf(ticks)).toEqual(bands);
  });

  test('hold every tick, are large enough and do not touch', () => {
    fc.assert(
      fc.property(stretches, (ticks) => {
        const bands = bandsOf(ticks);
        expect(
          ticks.every((tick) => bands.some((band) => band.top <= tick.top && tick.bottom <= band.bottom)),
        ).toBe(true);
        for (const [index, band] of bands.entries()) {
          expect(band.bottom - band.top).toBeGreaterThanOrEqual(24);
          expect(band.top).toBeGreaterThan(bands[index - 1]?.bottom ?? Number.NEGATIVE_INFINITY);
        }
      }),
    );
  });
});

const NEAREST: readonly (readonly [y: number, index: number])[] = [
  [0, 0],
  [101, 0],
  [125, 1],
  [170, 3],
  [190, 2],
  [900, 2],
];

describe('the nearest tick', () => {
  const ticks = [at(100, 104), at(130, 134), at(150, 210), at(160, 175)];
  test.each(NEAREST)('at %d: %d', (y, index) => {
    expect(nearest(ticks, y)).toBe(index);
  });

  test('of none', () => {
    expect(nearest([], 10)).toBe(-1);
  });
});
