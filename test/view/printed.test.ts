import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printed, surroundings, withMarks, wordCount } from '../../lib/view/printed.ts';
import { Text } from './made.ts';

const QUOTE = new Text('“We warned them,” said Okafor, a hydrologist. “Twice.”');

const PRINTED: readonly (readonly [why: string, words: readonly string[], expected: string])[] = [
  ['one span', ['“We warned them,”'], '“We warned them,”'],
  ['two with other words between', ['“We warned them,”', '“Twice.”'], '“We warned them,” … “Twice.”'],
  [
    'in printed order, whatever the order given',
    ['“Twice.”', '“We warned them,”'],
    '“We warned them,” … “Twice.”',
  ],
  ['a mention and its cue beside it', ['Okafor', 'said'], 'said Okafor'],
  ['none', [], ''],
];

test.each(PRINTED)('prints %s', (_why, words, expected) => {
  expect(
    printed(
      QUOTE.text,
      words.map((w) => QUOTE.span(w)),
    ),
  ).toBe(expected);
});

const MARKS: readonly (readonly [text: string, words: string, expected: string])[] = [
  ['She said “never again” twice.', 'never again', '“never again”'],
  ['She said “never again” twice.', '“never again”', '“never again”'],
  ['She said "never again" twice.', 'never again', '"never again"'],
  ['Elle a dit «jamais» hier.', 'jamais', '«jamais»'],
  ['“It opens here and does not close', 'It opens here', '“It opens here'],
  ['No marks at all', 'marks', 'marks'],
];

test.each(MARKS)('in %j, the marks around %j give %j', (text, words, expected) => {
  expect(printed(text, withMarks(text, [new Text(text).span(words)]))).toBe(expected);
});

const WORDS: readonly (readonly [text: string, expected: number])[] = [
  ['', 0],
  ['   ', 0],
  ['one', 1],
  ['  one,  two\nthree ', 3],
  ['a no-break\u00a0space', 3],
];

test.each(WORDS)('%j holds %i words', (text, expected) => {
  expect(wordCount(text, [{ start: 0, end: text.length }])).toBe(expected);
});

test('a word under two spans counts once', () => {
  const text = 'one two three';
  expect(
    wordCount(text, [
      { start: 0, end: 7 },
      { start: 4, end: 13 },
    ]),
  ).toBe(3);
});

const AROUND: readonly (readonly [text: string, words: string, before: string, after: string])[] = [
  ['It has 9 gates.', '9 gates', 'It has ', '.'],
  ['It is late. The barrier has 9 gates in all.', '9 gates', 'The barrier has ', ' in all.'],
  ['A paragraph.\nIt has 9 gates.\nAnother.', '9 gates', 'It has ', '.'],
  ['The engineers of the northern harbour counted 9 gates.', '9 gates', '…northern harbour counted ', '.'],
  [
    'It has 9 gates, each as high as a house and as wide as two of the barges that once came through here.',
    '9 gates',
    'It has ',
    ', each as high as a house and as wide as two of the barges that once…',
  ],
  [
    'It has 9 gates, each as high as a house and as wide as two of the old barges here. Some say it has more.',
    '9 gates',
    'It has ',
    ', each as high as a house and as wide as two of the old barges here.',
  ],
];

test.each(AROUND)('in %j, around %j', (text, words, before, after) => {
  expect(surroundings(text, new Text(text).span(words))).toEqual({ before, after });
});

describe('on any text', () => {
  const textAndSpan = fc
    .string({ unit: 'grapheme', maxLength: 300 })
    .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)))
    .map(([text, a, b]) => ({ text, span: { start: Math.min(a, b), end: Math.max(a, b) } }));

  test('surroundings stand in the text, beside the span', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, span }) => {
        const { before, after } = surroundings(text, span);
        expect(text.slice(0, span.start).endsWith(before.replace(/^…/, ''))).toBe(true);
        expect(text.slice(span.end).startsWith(after.replace(/…$/, ''))).toBe(true);
        expect(before.length).toBeLessThanOrEqual(29);
        expect(after.length).toBeLessThanOrEqual(73);
      }),
    );
  });

  test('marks grow a span by one unit at most to each side', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, span }) => {
        const [grown] = withMarks(text, [span]);
        expect(span.start - (grown?.start ?? 0)).toBeLessThanOrEqual(1);
        expect((grown?.end ?? 0) - span.end).toBeLessThanOrEqual(1);
        expect(grown?.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
