import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AFFIX_SLOTS,
  netRows,
  netUnits,
  SHAPE_ROWS,
  TAG_ROWS,
} from '../../../lib/engine/model/netFeatures.ts';
import { inputRows } from '../../../lib/engine/model/netInput.ts';
import { readDocument } from '../../../lib/engine/read.ts';
import { articleFromText } from '../../../lib/page/plain.ts';

const read = (text: string) => readDocument(articleFromText(text));

const SHAPES: readonly (readonly [text: string, word: string, shape: string])[] = [
  ['It was NATO again.', 'nato', 'capitals: NATO'],
  ['It was Smith again.', 'smith', 'capital within a sentence: Smith'],
  ['The port is shut.', 'the', 'capital at its start: The'],
  ['They paid 1,200 in all.', '0,000', 'digits: 1,200'],
  ['Smith said so.', 'said', 'lower case: said'],
  ['She sold the iPhone.', 'iphone', 'mixed: iPhone'],
  ['“Yes,” she said.', '“', 'other: “'],
  ['It’s late.', "'s", 'lower case: said'],
];

describe('netRows', () => {
  for (const [text, word, shape] of SHAPES) {
    it(`reads ${word} in “${text}”`, () => {
      const row = netRows(read(text)).find((one) => one.word === word);
      expect(SHAPE_ROWS[row?.shape ?? -1]).toBe(shape);
    });
  }

  it('keeps every number within its table, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const row of netRows(read(text))) {
          expect(row.suffix).toBeGreaterThan(0);
          expect(row.suffix).toBeLessThan(AFFIX_SLOTS);
          expect(row.prefix).toBeGreaterThan(0);
          expect(row.prefix).toBeLessThan(AFFIX_SLOTS);
        }
      }),
      { numRuns: 50 },
    );
  });
});

const UNITS: readonly (readonly [name: string, text: string, sizes: readonly number[]])[] = [
  ['a paragraph each', 'It rained.\nIt snowed.', [3, 3]],
  ['what a colon announces with it', 'She put it so:\n“No one came.”\nIt rained.', [11, 3]],
  ['a long lead alone', `${'It rained and rained. '.repeat(20)}Then:\nIt snowed.`, [102, 3]],
  ['a very long paragraph cut at sentences', 'It rained and rained. '.repeat(80), [250, 150]],
  ['nothing', '', []],
];

describe('netUnits', () => {
  for (const [name, text, sizes] of UNITS) {
    it(`takes ${name}`, () => {
      expect(netUnits(read(text)).map(({ from, to }) => to - from)).toEqual(sizes);
    });
  }

  it('covers all tokens in order, whatever the text', () => {
    const lines = fc.array(fc.constantFrom('word '.repeat(90), 'He said:', 'It rained. ', '“', '', 'a'));
    fc.assert(
      fc.property(lines, (parts) => {
        const document = read(parts.join('\n'));
        let next = 0;
        for (const { from, to } of netUnits(document)) {
          expect(from).toBe(next);
          expect(to).toBeGreaterThan(from);
          next = to;
        }
        expect(next).toBe(document.tokens.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe('inputRows', () => {
  const proper = TAG_ROWS.indexOf('ProperNoun');
  const rowOf = inputRows(['<unknown>', '<name>', 'said'], proper);
  const common = { shape: 2, quote: 0, entity: 0, suffix: 7, prefix: 9 };
  const CASES = [
    ['a known word', { ...common, word: 'said', tag: 4, shape: 5 }, [2, 4, 5, 0, 0, 7, 9]],
    [
      'an unknown word, by its letters',
      { ...common, word: 'averred', tag: 4, shape: 5 },
      [0, 4, 5, 0, 0, 7, 9],
    ],
    ['an unknown name, masked', { ...common, word: 'oduya', tag: proper }, [1, proper, 2, 0, 0, 0, 0]],
  ] as const;
  for (const [name, row, expected] of CASES) {
    it(`looks up ${name}`, () => expect(rowOf(row)).toEqual(expected));
  }
});
