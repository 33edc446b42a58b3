import { expect, it } from 'vitest';
import type { BlockKind } from '../../lib/model.ts';
import { findRepeats, type Repeat } from '../../lib/page/repeats.ts';

const A = 'The council met on Monday and put off its decision on the harbour.';
const B = '“We will come back to it in June,” said the mayor after the vote.';
const C = 'The union called the delay a gift to the owner of the port.';

// blocks with their kinds, what each repeats
const CASES: [string, [BlockKind, string][], Repeat[]][] = [
  [
    'different paragraphs',
    [
      ['paragraph', A],
      ['paragraph', B],
    ],
    [null, null],
  ],
  [
    'the same twice',
    [
      ['paragraph', A],
      ['paragraph', A],
    ],
    [null, 'copy'],
  ],
  [
    'a caption first',
    [
      ['caption', A],
      ['paragraph', A],
    ],
    ['copy', null],
  ],
  [
    'other quotation marks',
    [
      ['paragraph', B],
      ['paragraph', B.replaceAll(/[“”]/g, '"')],
    ],
    [null, 'copy'],
  ],
  [
    'part of a longer one',
    [
      ['paragraph', `${A} ${B}`],
      ['quotation', B],
    ],
    [null, 'part'],
  ],
  [
    'before the longer one',
    [
      ['quotation', B],
      ['paragraph', `${A} ${B}`],
    ],
    ['part', null],
  ],
  [
    'short ones may recur',
    [
      ['paragraph', 'He declined.'],
      ['paragraph', 'He declined.'],
    ],
    [null, null],
  ],
  [
    'part of a word is no part',
    [
      ['paragraph', `${A.slice(0, -1)}s were shut.`],
      ['paragraph', A],
    ],
    [null, null],
  ],
  [
    'all of them again in one block',
    [
      ['paragraph', A],
      ['paragraph', B],
      ['paragraph', C],
      ['paragraph', `${A} ${B} ${C}`],
    ],
    [null, null, null, 'copy'],
  ],
];

it.each(CASES)('%s', (_, blocks, repeats) => {
  expect(findRepeats(blocks.map(([kind, text]) => ({ kind, text })))).toEqual(repeats);
});
