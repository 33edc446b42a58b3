import { expect, test } from 'vitest';
import { auditOf, sorted } from '../../lib/view/audit.ts';
import { opened } from '../../lib/view/kept.ts';
import { pages as english } from '../../lib/words/en/pages.ts';
import { savedFrom } from './saved.ts';

const ARTICLES = [
  savedFrom({
    outlet: 'A',
    text: 'Elena Ruiz, the harbour master, said one two three. A source said four. It was five. It hit 12 cars.',
    sources: [
      ['s1', 'Elena Ruiz', 'person', 'the harbour master'],
      ['s2', 'A source', 'anonymous-person'],
    ],
    claims: [
      ['s1', 'one two three', 'direct'],
      ['s2', 'four'],
      [null, 'five'],
    ],
    figures: [['12 cars', 12, 'cars']],
  }),
  savedFrom({
    outlet: 'B',
    text: 'Ruiz, a captain, said six. The Harbour Office said 30 ships came.',
    sources: [
      ['a', 'Ruiz', 'person', 'a captain'],
      ['b', 'The Harbour Office', 'government'],
    ],
    claims: [
      ['a', 'six'],
      ['b', '30 ships came'],
    ],
    figures: [['30 ships', 30, 'ships', '30 ships came']],
  }),
];
const view = auditOf(
  ARTICLES.map((one, i) => opened(String(i), one, english)),
  english,
);

test('counts', () => {
  expect(view.summary).toBe(
    '2 articles · 3 sources, 1 in more than one · 5 claims · 2 numbers, 1 with no source',
  );
});

test('a source that recurs is one row, with all that is printed of it', () => {
  expect(view.sources[0]).toEqual({
    id: 's0',
    name: 'Elena Ruiz',
    descriptions: ['the harbour master', 'a captain'],
    kind: 'Person',
    named: 'name',
    namedInWords: 'Named',
    otherNames: ['Ruiz'],
    articles: 2,
    claims: 2,
    quoted: 1,
    share: 4 / 9,
    shareInWords: '44%',
    shares: [3 / 5, 1 / 4],
  });
});

test('parts of the words and of the numbers', () => {
  const parts = (some: readonly { label: string; share: number }[]) =>
    some.map(({ label, share }) => [label, Math.round(share * 90) / 10]);
  expect(parts(view.naming)).toEqual([
    ['Named', 7],
    ['Unnamed', 1],
    ['No source given', 1],
  ]);
  expect(parts(view.kinds)).toEqual([
    ['Person', 5],
    ['Government', 3],
    ['No source given', 1],
  ]);
  expect(parts(view.numbers)).toEqual([
    ['Named', 4.5],
    ['Unnamed', 0],
    ['No source given', 4.5],
  ]);
});

test('each article', () => {
  expect(
    view.articles.map((one) => [
      one.outlet,
      one.sources,
      one.named,
      one.unnamed,
      one.claims,
      one.numbers,
      one.unsourcedNumbers,
    ]),
  ).toEqual([
    ['A', 2, 1, 1, 3, 1, 1],
    ['B', 2, 2, 0, 2, 1, 0],
  ]);
});

test.each([
  ['name', false, 'A source, Elena Ruiz, The Harbour Office'],
  ['name', true, 'The Harbour Office, Elena Ruiz, A source'],
  ['kind', false, 'The Harbour Office, Elena Ruiz, A source'],
  ['named', false, 'Elena Ruiz, The Harbour Office, A source'],
  ['articles', false, 'Elena Ruiz, The Harbour Office, A source'],
  ['claims', true, 'The Harbour Office, A source, Elena Ruiz'],
  ['quoted', false, 'Elena Ruiz, The Harbour Office, A source'],
  ['share', true, 'A source, The Harbour Office, Elena Ruiz'],
] as const)('sorted by %s, reversed: %s', (column, isReversed, expected) => {
  expect(
    sorted(view.sources, column, isReversed, 'en')
      .map(({ name }) => name)
      .join(', '),
  ).toBe(expected);
});

test('nothing at all', () => {
  expect(auditOf([], english)).toMatchObject({ sources: [], naming: [], kinds: [], numbers: [] });
});
