import { describe, expect, it } from 'vitest';
import { sameName, scoreSources } from '../../lib/evaluation/sources.ts';
import { GOLD, PREDICTED, SOURCES } from './made.ts';

const entity = (name: string, kind: string, ...aliases: string[]) => ({
  key: 'k',
  name,
  kind,
  anonymous: false,
  aliases,
});

describe('sameName', () => {
  it.each([
    [entity('Ann Lee', 'person'), 'Mrs. Lee', true],
    [entity('Ann Lee', 'person'), 'Jo Lee', false],
    [entity('Ann Lee', 'person'), 'Ann', false],
    [entity('Ann Lee', 'person', 'the mayor'), 'mayor', true],
    [entity('Bank of the North', 'organization'), 'the North Bank', true],
    [entity('Bank of the North', 'organization'), 'the Southern Fund', false],
    [entity('Ann Lee', 'person'), 'the', false],
  ])('%o and %s: %s', (one, name, same) => {
    expect(sameName(one, name)).toBe(same);
  });
});

describe('scoreSources', () => {
  const result = scoreSources(GOLD, SOURCES, PREDICTED);
  const counts = ({ tp, predicted, gold }: { tp: number; predicted: number; gold: number }) => [
    tp,
    predicted,
    gold,
  ];

  it.each([
    ['matched', [3, 4, 5]],
    ['resolved', [2, 4, 5]],
    ['anonymous', [1, 1, 2]],
    ['figures', [2, 3, 3]],
    ['figureSource', [1, 3, 3]],
    ['ownVoice', [0, 2, 0]],
  ] as const)('%s', (name, wanted) => {
    expect(counts(result[name])).toEqual(wanted);
  });

  it('asks whether one source’s attributions stay together', () => {
    expect(result.clusters.p).toBeCloseTo((0.5 + 0.5 + 1) / 3, 12);
    expect(result.clusters.r).toBeCloseTo((1 + 0.5 + 0.5) / 3, 12);
  });

  it('says what is wrong', () => {
    expect(result.errors).toEqual([
      'first  wanted Jo Roe, got Ann Lee',
      'first  figure $2 million: wanted attribution 2',
      'first  not a figure: Few',
      'second  figure missed: 12 villages',
    ]);
  });
});
