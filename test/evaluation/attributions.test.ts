import { describe, expect, it } from 'vitest';
import { kindOf, score } from '../../lib/evaluation/attributions.ts';
import { GOLD, PREDICTED } from './made.ts';

describe('kindOf', () => {
  it.each([
    ['“All of it,” she said', [[0, 12]], 'direct'],
    ['He likes “some of it” now', [[0, 25]], 'mixed'],
    ['He likes none of it', [[0, 19]], 'indirect'],
    ['"All of it," she said', [[0, 12]], 'direct'],
    ['Well “all but one word” here', [[5, 28]], 'direct'],
    ['“never closed', [[0, 13]], 'direct'],
    ['… — …', [[0, 5]], 'indirect'],
  ] as const)('%s', (text, content, kind) => {
    expect(kindOf(text, content)).toBe(kind);
  });
});

describe('score', () => {
  const result = score(GOLD, PREDICTED);
  const counts = ({ tp, predicted, gold }: { tp: number; predicted: number; gold: number }) => [
    tp,
    predicted,
    gold,
  ];

  it('counts what is exact, partly right, and rightly named', () => {
    expect(counts(result.exact)).toEqual([1, 4, 5]);
    expect(counts(result.partial)).toEqual([3, 4, 5]);
    expect(counts(result.whoSaidWhat)).toEqual([2, 4, 5]);
  });

  it('gives the rates of these counts', () => {
    expect(result.whoSaidWhat.p).toBe(2 / 4);
    expect(result.whoSaidWhat.r).toBe(2 / 5);
    expect(result.whoSaidWhat.f1).toBe((2 * (2 / 4) * (2 / 5)) / (2 / 4 + 2 / 5));
  });

  it('counts a document without prediction as an empty one, and names it missing', () => {
    expect(result.missing).toBe(1);
    expect(score(GOLD, []).whoSaidWhat.f1).toBe(0);
    expect(score(GOLD, []).partial.predicted).toBe(0);
  });

  it('tells the kinds apart', () => {
    expect(result.kinds).toEqual({
      direct: { found: 1, right: 1, gold: 1 },
      indirect: { found: 2, right: 1, gold: 4 },
    });
  });

  it('is perfect against itself', () => {
    const same = score(GOLD, GOLD);
    expect([same.exact.f1, same.partial.f1, same.whoSaidWhat.f1]).toEqual([1, 1, 1]);
  });
});
