import { describe, expect, test } from 'vitest';
import { ALL_SHOWN } from '../../lib/messages.ts';
import type { Figure } from '../../lib/model.ts';
import type { Read } from '../../lib/view/context.ts';
import { reportOf } from '../../lib/view/report.ts';
import { english } from '../../lib/words/en/english.ts';
import type { Counts } from '../../lib/words/report.ts';
import { analysis, article, attribution, figure, source, Text } from './made.ts';

const TEXT = new Text(
  'Mayor Ruiz said the city would pay $3 million. “Not a cent,” said Lee, who quoted Ruiz as saying “we are broke.” ' +
    'The ministry counted 12 boats; Lee counted 12 boats. The port was accused of delay. It has 9 gates.',
);

function read(rest: Partial<Read> = {}): Read {
  return {
    article: article(TEXT.text, { title: 'Who pays', outlet: 'The Courier', byline: 'I. Calloway' }),
    analysis: analysis({
      sources: [
        source('unused', 'Nobody', 'person'),
        source('lee', 'Lee', 'person'),
        source('ruiz', 'Ruiz', 'person', { description: TEXT.span('Mayor') }),
        source('ministry', 'ministry', 'government'),
      ],
      attributions: [
        attribution('a1', 'ruiz', 'indirect', [TEXT.span('the city would pay $3 million')], {
          source: [TEXT.span('Mayor Ruiz')],
          cue: [TEXT.span('said')],
        }),
        attribution('a2', 'lee', 'direct', [TEXT.span('Not a cent,')], {
          source: [TEXT.span('Lee')],
          cue: [TEXT.span('said', 40)],
        }),
        attribution('a3', 'ruiz', 'direct', [TEXT.span('“we are broke.”')], { parentId: 'a4' }),
        attribution('a4', 'lee', 'mixed', [TEXT.span('Ruiz as saying “we are broke.”')]),
        attribution('a5', 'ministry', 'indirect', [TEXT.span('12 boats')]),
        attribution('a6', 'lee', 'indirect', [TEXT.span('12 boats', TEXT.span('12 boats').end)]),
        attribution('a7', null, 'indirect', [TEXT.span('of delay')], { cue: [TEXT.span('was accused')] }),
      ],
      figures: [
        boats('f1', 0, 'a5'),
        figure('f2', TEXT.span('9 gates'), { value: 9 }),
        figure('f3', TEXT.span('$3 million'), { value: 3e6, unit: 'USD', attributionId: 'a1' }),
        boats('f4', TEXT.span('12 boats').end, 'a6'),
        figure('f5', TEXT.span('delay'), { attributionId: 'a7' }),
      ],
    }),
    display: ALL_SHOWN,
    corrections: [],
    lost: [],
    ...rest,
  };
}

function boats(id: string, from: number, attributionId: string): Figure {
  return figure(id, TEXT.span('12 boats', from), {
    value: 12,
    quantityId: 'boats',
    counted: TEXT.span('boats', from),
    attributionId,
  });
}

const REPORT = reportOf(read(), english);

test('sources stand in the order of their first claims; those without a claim are left out', () => {
  expect(REPORT.sources.map(({ name, slot, count }) => [slot.letter, name, count])).toEqual([
    ['A', 'Ruiz', '2'],
    ['B', 'Lee', '3'],
    ['C', 'ministry', '1'],
  ]);
});

test('a source is described as printed, or by its kind', () => {
  expect(REPORT.sources.map(({ description, kind }) => [description, kind])).toEqual([
    ['Mayor', 'Person'],
    [null, 'Person'],
    [null, 'Government'],
  ]);
});

test('claims: quotations first, then as printed, each with its words and where they come from', () => {
  const claims = REPORT.sources.flatMap((s) => s.claims.map((c) => [c.id, c.text, c.saidAs, c.within]));
  expect(claims).toEqual([
    ['a3', '“we are broke.”', '', 'within the words of Lee'],
    ['a1', 'the city would pay $3 million', 'Mayor Ruiz said', null],
    ['a2', '“Not a cent,”', 'said Lee', null],
    ['a4', 'Ruiz as saying “we are broke.”', '', null],
    ['a6', '12 boats', '', null],
    ['a5', '12 boats', '', null],
  ]);
});

test('claims without a source stand apart', () => {
  expect(REPORT.unsourcedClaims.map(({ text, saidAs }) => [text, saidAs])).toEqual([
    ['of delay', 'was accused'],
  ]);
});

test('a quantity told by several sources stands apart, side by side', () => {
  const { several, sourced, unsourced } = REPORT.numbers;
  expect(
    several.map(({ counted, agreement, numbers }) => [
      counted,
      agreement,
      ...numbers.map(({ text, teller }) => [text, teller?.name]),
    ]),
  ).toEqual([['boats', 'same value', ['12 boats', 'ministry'], ['12 boats', 'Lee']]]);
  expect(sourced.map(({ id, text, teller }) => [id, text, teller?.name])).toEqual([
    ['f3', '$3 million', 'Ruiz'],
  ]);
  expect(unsourced.map(({ id, text, teller }) => [id, text, teller])).toEqual([
    ['f2', '9 gates', null],
    ['f5', 'delay', null],
  ]);
  expect(REPORT.numberCount).toBe(5);
});

test('values of one quantity that differ are said to; one source alone is no several', () => {
  const base = read();
  const [first, ...others] = base.analysis.figures;
  if (!first) throw new Error('There is no figure.');
  const withFirst = (figures: readonly Figure[]) =>
    reportOf({ ...base, analysis: { ...base.analysis, figures } }, english).numbers;
  expect(withFirst([{ ...first, value: 14 }, ...others]).several[0]?.agreement).toBe('different values');
  expect(withFirst([{ ...first, value: null }, ...others]).several[0]?.agreement).toBe('');
  const byOne = withFirst([{ ...first, attributionId: 'a2' }, ...others]);
  expect(byOne.several).toEqual([]);
  expect(byOne.sourced.map(({ id, sameAsAbove }) => [id, sameAsAbove])).toEqual([
    ['f1', false],
    ['f4', true],
    ['f3', false],
  ]);
});

test('shares: every attributed word counts once, the largest part first, no source last', () => {
  expect(REPORT.shares.map(({ name, shareInWords }) => [name, shareInWords])).toEqual([
    ['Lee', '52%'],
    ['Ruiz', '29%'],
    ['ministry', '10%'],
    ['No source given', '10%'],
  ]);
  expect(REPORT.shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  // Lee 3 + 6 + 2 words, Ruiz 6 (what Lee quotes of him is Lee's), the ministry 2, nobody 2.
  expect(REPORT.shares.map(({ share }) => Math.round(share * 21))).toEqual([11, 6, 2, 2]);
});

test('what is hidden, alone, or gone from the page is said so', () => {
  const hidden = reportOf(read({ display: { ...ALL_SHOWN, hiddenSources: ['lee', 'ministry'] } }), english);
  expect(hidden.sources.map((s) => [s.shown, s.alone])).toEqual([
    [true, true],
    [false, false],
    [false, false],
  ]);
  expect([REPORT.anyHidden, hidden.anyHidden]).toEqual([false, true]);
  const lost = reportOf(read({ lost: ['a1', 'f2'] }), english);
  expect(lost.sources[0]?.claims.map((claim) => claim.lost)).toEqual([false, true]);
  expect(lost.numbers.unsourced.map((number) => number.lost)).toEqual([true, false]);
});

test('a page that was not read to its end says how far', () => {
  expect(reportOf(read(), english).cutShort).toBe('');
  const { analysis: whole, article: long } = read();
  const part = { ...whole, readTo: Math.round(long.text.length * 0.4) };
  expect(reportOf(read({ analysis: part }), english).cutShort).toBe(
    'This page is very long. Only the first 40% of it was read.',
  );
});

describe('words', () => {
  const SUMMARIES: readonly (readonly [
    counts: readonly [number, number, number, number],
    expected: string,
  ])[] = [
    [[11, 26, 9, 4], '11 sources · 26 claims · 9 numbers, 4 with no source'],
    [[1, 1, 1, 0], '1 source · 1 claim · 1 number'],
    [[0, 0, 2, 2], '0 sources · 0 claims · 2 numbers, 2 with no source'],
    [[1200, 3400, 0, 0], '1,200 sources · 3,400 claims'],
  ];
  test.each(SUMMARIES)('%j reads as %j', ([sources, claims, numbers, unsourcedNumbers], expected) => {
    const counts: Counts = { sources, claims, numbers, unsourcedNumbers };
    expect(english.summary(counts)).toBe(expected);
  });

  const SHARES: readonly (readonly [share: number, expected: string])[] = [
    [1, '100%'],
    [0.336, '34%'],
    [0.004, 'under 1%'],
    [0, '0%'],
  ];
  test.each(SHARES)('a share of %f reads as %j', (share, expected) => {
    expect(english.share(share)).toBe(expected);
  });

  test('nothing shouts: no exclamation marks anywhere', () => {
    const said = JSON.stringify([
      english,
      english.notArticle('unlike'),
      english.failed('unexpected'),
      english.nothingFound('x'),
    ]);
    expect(said).not.toContain('!');
  });
});

test('empty: nothing was found', () => {
  const report = reportOf(read({ analysis: analysis() }), english);
  expect(report.sources).toEqual([]);
  expect(report.shares).toEqual([]);
  expect(report.summary).toBe('0 sources · 0 claims');
  expect(report.filters.away).toBe('');
});

test('words that have a source are not listed or counted as without one, nor are their numbers', () => {
  const text = new Text('“The port was accused of losing 40 crates,” Lee said.');
  const report = reportOf(
    read({
      article: article(text.text),
      analysis: analysis({
        sources: [source('lee', 'Lee', 'person')],
        attributions: [
          attribution('a1', 'lee', 'direct', [text.span('The port was accused of losing 40 crates,')]),
          attribution('a2', null, 'indirect', [text.span('losing 40 crates')], { parentId: 'a1' }),
        ],
        figures: [figure('f1', text.span('40 crates'), { attributionId: 'a2' })],
      }),
    }),
    english,
  );
  expect(report.summary).toBe('1 source · 1 claim · 1 number');
  expect(report.unsourcedClaims).toEqual([]);
  expect(report.numbers.unsourced).toEqual([]);
  expect(report.numbers.sourced.map(({ teller }) => teller?.name)).toEqual(['Lee']);
  expect(report.shares.map(({ sourceId }) => sourceId)).toEqual(['lee']);
});
