import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportOf } from '../../lib/view/report.ts';
import { find, fold, pieces, termsOf } from '../../lib/view/search.ts';
import { english } from '../../lib/words/en/english.ts';
import { harbour } from '../components/harbour.ts';

const REPORT = reportOf(harbour(), english);

const QUERIES: readonly (readonly [
  why: string,
  query: string,
  sources: readonly string[],
  claims: number,
  numbers: readonly string[],
])[] = [
  ['a name: all its claims', 'Elena', ['Elena Ruiz'], 4, []],
  ['a description', 'hydrologist', ['Samuel Okafor'], 5, []],
  ['the words of a claim', 'invoices', ['senior city official'], 1, []],
  ['words before a claim', 'spokesman ruiz', ['spokesman'], 1, []],
  ['a straight mark for a printed one', "don't", ['Joan Petrie'], 1, []],
  ['all words, in any order', 'tested gates', ['Samuel Okafor'], 1, []],
  ['a number', '85', ['Brandt & Hollis'], 1, ['85 percent']],
  ['what a number counts', 'INSPECTIONS', ['The audit'], 1, ['11 of 14 inspections']],
  ['a claim of nobody', 'holding back', [], 1, []],
  ['nothing', 'volcano', [], 0, []],
];

test.each(QUERIES)('%s', (_why, query, sources, claims, numbers) => {
  const found = find(REPORT, query);
  expect(found.sources.map(({ name }) => name)).toEqual(sources);
  expect(found.claimCount).toBe(claims);
  const rows = [...found.numbers.sourced, ...found.numbers.unsourced];
  expect(rows.map(({ text }) => text)).toEqual(numbers);
});

test('found by its name, a source keeps all its claims; found by a claim, those found', () => {
  const byName = find(REPORT, 'okafor');
  expect(byName.sources.map(({ name }) => name)).toEqual(['Samuel Okafor', 'Okafor and Petrie']);
  expect(byName.byClaim.size).toBe(0);
  const byClaim = find(REPORT, 'numbers');
  expect(byClaim.sources.map(({ name, claims }) => [name, claims.length])).toEqual([['Samuel Okafor', 1]]);
  expect([...byClaim.byClaim]).toEqual(['s3']);
});

test('a quantity told by several is found whole', () => {
  const { numbers, numberCount } = find(REPORT, '1,650');
  expect(numbers.several.map((one) => one.numbers.length)).toEqual([2]);
  expect(numberCount).toBe(2);
});

test('an empty query finds everything, and opens nothing', () => {
  const found = find(REPORT, '  ');
  expect(found.sources).toEqual(REPORT.sources);
  expect([found.claimCount, found.numberCount]).toEqual([27, 11]);
  expect(found.byClaim.size).toBe(0);
});

const PIECES: readonly (readonly [text: string, query: string, expected: string])[] = [
  ['The water rose', 'water', 'The [water] rose'],
  ['Élysée and élysée', 'elysee', '[Élysée] and [élysée]'],
  ['banana', 'ana', 'b[ana]na'],
  ['one two one', 'one two', '[one] [two] [one]'],
  ['aab', 'a aa', '[aa]b'],
  ['nothing here', 'x', 'nothing here'],
  ['', 'x', ''],
];

test.each(PIECES)('in %j, %j marks %j', (text, query, expected) => {
  const marked = pieces(text, termsOf(query)).map((piece) => (piece.found ? `[${piece.text}]` : piece.text));
  expect(marked.join('')).toBe(expected);
});

describe('on any text', () => {
  const anyText = fc.string({ unit: 'grapheme', maxLength: 200 });

  test('folding keeps every place', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });

  test('pieces are the text, cut', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, query) => {
        const cut = pieces(text, termsOf(query));
        expect(cut.map((piece) => piece.text).join('')).toBe(text);
        expect(cut.every((piece) => piece.text !== '' || text === '')).toBe(true);
      }),
    );
  });
});
