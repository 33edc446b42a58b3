import { describe, expect, test } from 'vitest';
import { ALL_SHOWN } from '../../lib/messages.ts';
import type { Correction } from '../../lib/model.ts';
import { anchorOf, correctionInWords, isCorrected } from '../../lib/view/corrections.ts';
import { reportOf } from '../../lib/view/report.ts';
import { english } from '../../lib/words/en/english.ts';
import { analysis, article, attribution, source, Text } from './made.ts';

const TEXT = new Text(`Lee said the dam held. Ito said the dam broke. ${'It went on and on. '.repeat(9)}`);
const HELD = attribution('a1', 'lee', 'indirect', [TEXT.span('the dam held')]);
const BROKE = attribution('a2', 'ito', 'indirect', [TEXT.span('the dam broke')]);
const LONG = attribution('a3', 'ito', 'indirect', [TEXT.span('It went on and on. '.repeat(9))]);

const ANCHORS: readonly (readonly [why: string, claim: typeof HELD, start: number, length: number])[] = [
  ['a short claim whole', HELD, 9, 12],
  ['a long one by its first words', LONG, 47, 80],
];

test.each(ANCHORS)('%s', (_why, claim, start, length) => {
  const anchor = anchorOf(claim, TEXT.text);
  expect([anchor.start, anchor.text.length]).toEqual([start, length]);
  expect(TEXT.text.startsWith(anchor.text, anchor.start)).toBe(true);
});

const wrong: Correction = { type: 'wrongSource', claim: anchorOf(HELD, TEXT.text), to: 'Ito' };

const CORRECTED: readonly (readonly [
  why: string,
  claim: typeof HELD,
  made: Correction,
  expected: boolean,
])[] = [
  ['the claim itself', HELD, wrong, true],
  ['another claim', BROKE, wrong, false],
  ['the same place, other words', HELD, { ...wrong, claim: { start: 9, text: 'the dyke' } }, false],
  ['an anchor of no words', HELD, { ...wrong, claim: { start: 9, text: '' } }, false],
  ['another kind of correction', HELD, { type: 'notASource', source: 'Lee' }, false],
];

test.each(CORRECTED)('corrected by the reader: %s', (_why, claim, made, expected) => {
  expect(isCorrected(claim, [made], TEXT.text)).toBe(expected);
});

const SENTENCES: readonly (readonly [made: Correction, expected: string])[] = [
  [{ type: 'notASource', source: 'Lee' }, 'Lee is not a source'],
  [{ type: 'sameAs', source: 'Mr. Lee', as: 'Lee' }, 'Mr. Lee is the same as Lee'],
  [wrong, '“the dam held” is said by Ito'],
  [{ ...wrong, to: null }, '“the dam held” has no source'],
  [
    { type: 'wrongSource', claim: anchorOf(LONG, TEXT.text), to: null },
    '“It went on and on. It went on and on.…” has no source',
  ],
];

test.each(SENTENCES)('%j in words', (made, expected) => {
  expect(correctionInWords(made, english)).toBe(expected);
});

describe('in a report', () => {
  const report = (corrections: readonly Correction[]) =>
    reportOf(
      {
        article: article(TEXT.text),
        analysis: analysis({
          sources: [source('lee', 'Lee', 'person'), source('ito', 'Ito', 'person')],
          attributions: [HELD, BROKE, LONG],
        }),
        display: ALL_SHOWN,
        corrections,
        lost: [],
      },
      english,
    );

  test('what was corrected says so, and the last one can be named', () => {
    const { sources, corrections } = report([{ type: 'sameAs', source: 'Mr. Ito', as: 'Ito' }, wrong]);
    expect(sources.map(({ corrected }) => corrected)).toEqual([false, true]);
    expect(sources.flatMap(({ claims }) => claims.map(({ corrected }) => corrected))).toEqual([
      true,
      false,
      false,
    ]);
    expect(corrections).toEqual({
      count: 2,
      countInWords: '2 corrections by you',
      last: '“the dam held” is said by Ito',
    });
  });

  test('none', () => {
    expect(report([]).corrections).toEqual({ count: 0, countInWords: '', last: '' });
  });
});
