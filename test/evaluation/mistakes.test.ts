import { describe, expect, it } from 'vitest';
import { kindOf, score } from '../../lib/evaluation/attributions.ts';
import { grouped } from '../../lib/evaluation/grouped.ts';
import { mistakes } from '../../lib/evaluation/mistakes.ts';
import { GOLD, PREDICTED } from './made.ts';

const result = score(GOLD, PREDICTED);

describe('mistakes', () => {
  const found = mistakes(GOLD, PREDICTED, result);
  const printed = (part: 'gold' | 'predicted') =>
    found.map((one) => {
      const [first] = one[part]?.content ?? [];
      return first ? one.document.text.slice(...first) : null;
    });

  it('are told apart, the costliest first, with the words they cost', () => {
    expect(found.map(({ fault, words }) => [fault, words])).toEqual([
      ['missed', 9],
      ['source', 4],
      ['missed', 2],
      ['extra', 1],
    ]);
  });

  it('stand side by side: what was wanted, what was given', () => {
    expect(printed('gold')).toEqual([
      'that the road was closed to all 12 villages',
      '32 people had left',
      'Few stayed',
      null,
    ]);
    expect(printed('predicted')).toEqual([null, '32 people had', null, 'said']);
  });

  it('pair a content with the one that shares most of its words, if too few to match', () => {
    const [first] = GOLD;
    if (!first) throw new Error('There is a first document.');
    const gold = [{ ...first, attributions: first.attributions.slice(0, 1) }];
    const [start] = first.attributions[0]?.content[0] ?? [0];
    const cut = { source: [], cue: [], content: [[start, start + 4] as const] };
    const predicted = [{ id: first.id, attributions: [cut] }];
    const [one, ...more] = mistakes(gold, predicted, score(gold, predicted));
    expect([one?.fault, one?.words, more]).toEqual(['extent', 3, []]);
  });

  it('are none where prediction and gold are the same', () => {
    expect(mistakes(GOLD, GOLD, score(GOLD, GOLD))).toEqual([]);
  });

  it('account for every attribution that is not right', () => {
    const { whoSaidWhat } = result;
    const gold = found.filter((one) => one.gold).length;
    const predicted = found.filter((one) => one.predicted).length;
    expect([gold, predicted]).toEqual([
      whoSaidWhat.gold - whoSaidWhat.tp,
      whoSaidWhat.predicted - whoSaidWhat.tp,
    ]);
  });
});

describe('grouped', () => {
  const groups = grouped(GOLD, PREDICTED, result, ({ text }, { content }) => kindOf(text, content));

  it('counts gold and predicted ones by group, the largest group first', () => {
    expect(groups).toEqual([
      { name: 'indirect', gold: 4, found: 2, right: 1, predicted: 3, predictedRight: 1 },
      { name: 'direct', gold: 1, found: 1, right: 1, predicted: 1, predictedRight: 1 },
    ]);
  });

  it('adds up to the whole', () => {
    const sum = (key: 'gold' | 'found' | 'right' | 'predicted' | 'predictedRight') =>
      groups.reduce((total, one) => total + one[key], 0);
    expect([sum('gold'), sum('predicted')]).toEqual([result.partial.gold, result.partial.predicted]);
    expect([sum('found'), sum('right'), sum('predictedRight')]).toEqual([
      result.partial.tp,
      result.whoSaidWhat.tp,
      result.whoSaidWhat.tp,
    ]);
  });
});
