import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibration } from '../../lib/evaluation/calibration.ts';

const judged = (confidence: number, ...right: boolean[]) => right.map((one) => ({ confidence, right: one }));

describe('calibration', () => {
  /** Rows: bins, predictions, the bins that hold any as [from, count, right], error, Brier's score. */
  it.each([
    [10, [], [], 0, 0],
    [10, judged(0.8, true, true, true, true, false), [[0.8, 5, 4]], 0, 0.16],
    [10, judged(0.9, true, false), [[0.9, 2, 1]], 0.4, 0.41],
    [
      10,
      [...judged(0, false), ...judged(1, true)],
      [
        [0, 1, 0],
        [0.9, 1, 1],
      ],
      0,
      0,
    ],
    [
      2,
      [...judged(0.25, false), ...judged(0.75, true)],
      [
        [0, 1, 0],
        [0.5, 1, 1],
      ],
      0.25,
      0.0625,
    ],
  ] as const)('%i bins, %o', (count, predictions, filled, error, brier) => {
    const result = calibration(predictions, count);
    expect(result.bins).toHaveLength(count);
    expect(
      result.bins.filter((bin) => bin.count > 0).map(({ from, count, right }) => [from, count, right]),
    ).toEqual(filled);
    expect(result.error).toBeCloseTo(error, 12);
    expect(result.brier).toBeCloseTo(brier, 12);
  });

  it('puts each prediction into the bin of its confidence, and loses none', () => {
    const one = fc.record({ confidence: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() });
    fc.assert(
      fc.property(fc.array(one), (predictions) => {
        const { bins, error, brier } = calibration(predictions);
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(predictions.length);
        for (const { from, to, count, right, confidence } of bins) {
          expect(right).toBeLessThanOrEqual(count);
          if (count === 0) continue;
          expect(confidence).toBeGreaterThanOrEqual(from - 1e-9);
          expect(confidence).toBeLessThanOrEqual(to + 1e-9);
        }
        for (const measure of [error, brier]) {
          expect(measure).toBeGreaterThanOrEqual(0);
          expect(measure).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});
