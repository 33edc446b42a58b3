import { describe, expect, test } from 'vitest';
import { ALL_SHOWN, type Display } from '../../lib/messages.ts';
import type { Act } from '../../lib/model.ts';
import { countsOfActs, passes, unfiltered, withAct } from '../../lib/view/filter.ts';
import { pictureOf } from '../../lib/view/picture.ts';
import { reportOf } from '../../lib/view/report.ts';
import { english } from '../../lib/words/en/english.ts';
import { analysis, article, attribution, figure, source, Text } from './made.ts';

const CASES: readonly (readonly [
  why: string,
  display: Partial<Display>,
  act: Act,
  confidence: number,
  expected: boolean,
])[] = [
  ['no filter', {}, 'belief', 0.01, true],
  ['its act is hidden', { hiddenActs: ['belief'] }, 'belief', 1, false],
  ['another act is hidden', { hiddenActs: ['wish'] }, 'belief', 1, true],
  ['as sure as asked for', { leastConfidence: 0.6 }, 'statement', 0.6, true],
  ['less sure', { leastConfidence: 0.6 }, 'statement', 0.59, false],
];

test.each(CASES)('%s', (_why, display, act, confidence, expected) => {
  expect(passes({ ...ALL_SHOWN, ...display })({ act, confidence })).toBe(expected);
});

test('an act is hidden, then shown again', () => {
  const hidden = withAct(ALL_SHOWN, 'wish');
  expect(hidden.hiddenActs).toEqual(['wish']);
  expect(withAct(hidden, 'wish').hiddenActs).toEqual([]);
});

test('"show all" takes filters away and leaves hidden sources hidden', () => {
  const display: Display = {
    ...ALL_SHOWN,
    hiddenActs: ['wish'],
    leastConfidence: 0.5,
    hiddenSources: ['a'],
  };
  expect(unfiltered(display)).toEqual({ ...ALL_SHOWN, hiddenSources: ['a'] });
});

describe('a filtered report', () => {
  const text = new Text(
    'Lee said the dam held. Lee hopes for rain in 9 days. Ito doubts it, quoting Kim: never. 4 men came.',
  );
  const read = (display: Partial<Display>) => ({
    article: article(text.text),
    analysis: analysis({
      sources: [
        source('lee', 'Lee', 'person'),
        source('ito', 'Ito', 'person'),
        source('kim', 'Kim', 'person'),
      ],
      attributions: [
        attribution('a1', 'lee', 'indirect', [text.span('the dam held')]),
        attribution('a2', 'lee', 'indirect', [text.span('rain in 9 days')], { act: 'wish' }),
        attribution('a3', 'ito', 'indirect', [text.span('it, quoting Kim: never')], {
          act: 'belief',
          confidence: 0.5,
        }),
        attribution('a4', 'kim', 'direct', [text.span('never')], { parentId: 'a3' }),
      ],
      figures: [figure('f1', text.span('9 days'), { attributionId: 'a2' }), figure('f2', text.span('4 men'))],
    }),
    display: { ...ALL_SHOWN, ...display },
    corrections: [],
    lost: [],
  });

  const FILTERED: readonly (readonly [
    why: string,
    display: Partial<Display>,
    sources: readonly string[],
    numbers: number,
    away: string,
  ])[] = [
    ['nothing', {}, ['A Lee 2', 'B Ito 1', 'C Kim 1'], 2, ''],
    [
      'wishes',
      { hiddenActs: ['wish'] },
      ['A Lee 1', 'B Ito 1', 'C Kim 1'],
      1,
      '1 of 4 claims is filtered away',
    ],
    ['the unsure', { leastConfidence: 0.6 }, ['A Lee 2', 'C Kim 1'], 2, '1 of 4 claims is filtered away'],
    [
      'all but decisions',
      { hiddenActs: ['statement', 'wish', 'belief'] },
      [],
      1,
      '4 of 4 claims are filtered away',
    ],
  ];

  test.each(FILTERED)('without %s: letters stay, counts go', (_why, display, sources, numbers, away) => {
    const report = reportOf(read(display), english);
    expect(report.sources.map(({ slot, name, count }) => `${slot.letter} ${name} ${count}`)).toEqual(sources);
    expect([report.numberCount, report.filters.away]).toEqual([numbers, away]);
    expect(report.summary).toBe('3 sources · 4 claims · 2 numbers, 1 with no source');
    expect(report.sourceIds).toEqual(['lee', 'ito', 'kim']);
  });

  test('words quoted within what is filtered away count for the one quoted', () => {
    const shares = (display: Partial<Display>) =>
      reportOf(read(display), english).shares.map(({ name, share }) => [name, Math.round(share * 100)]);
    // Words: Lee 3 + 4, Ito 4 with Kim's one among them.
    expect(shares({})).toEqual([
      ['Lee', 64],
      ['Ito', 36],
    ]);
    expect(shares({ leastConfidence: 0.6 })).toEqual([
      ['Lee', 88],
      ['Kim', 13],
    ]);
  });

  test('the picture draws what is left', () => {
    expect(pictureOf(read({ leastConfidence: 0.6 }), english).places.map(({ name }) => name)).toEqual([
      'Lee',
      'Kim',
    ]);
  });

  test('each act with how many there are', () => {
    expect(countsOfActs(read({}).analysis)).toEqual({ statement: 2, belief: 1, wish: 1, decision: 0 });
  });
});

const SURE: readonly (readonly [least: number, expected: string])[] = [
  [0, 'everything found'],
  [0.05, '5% or more: uncertain ones too'],
  [0.6, '60% or more: likely'],
  [0.75, '75% or more: very likely'],
  [0.95, '95% or more: nearly certain'],
];

test.each(SURE)('a least confidence of %f reads as %j', (least, expected) => {
  expect(english.confidence(least)).toBe(expected);
});
