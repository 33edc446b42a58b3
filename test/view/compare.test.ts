import { describe, expect, test } from 'vitest';
import { compareOf } from '../../lib/view/compare.ts';
import { opened } from '../../lib/view/kept.ts';
import { pages as english } from '../../lib/words/en/pages.ts';
import { hostile } from '../export/sample.ts';
import { savedFrom } from './saved.ts';

const COURIER = savedFrom({
  outlet: 'The Courier',
  text: 'Elena Ruiz, the harbour master, said the ferry sank at night. The storm killed 32 people, the Coastal Rescue Authority said. A senior official called it a shame. Marco Bell said nobody knew. Some 400 people waited.',
  sources: [
    ['s1', 'Elena Ruiz', 'person', 'the harbour master'],
    ['s2', 'Coastal Rescue Authority', 'government'],
    ['s3', 'A senior official', 'anonymous-person'],
    ['s4', 'Marco Bell', 'person'],
  ],
  claims: [
    ['s1', 'the ferry sank at night'],
    ['s2', 'The storm killed 32 people'],
    ['s3', 'a shame', 'direct'],
    ['s4', 'nobody knew'],
  ],
  figures: [
    ['32 people', 32, 'people', 'The storm killed 32 people'],
    ['400 people', 400, 'people'],
  ],
});
const DAILY = savedFrom({
  outlet: 'Coast Daily',
  text: 'Ruiz, a former captain, said “the ferry sank”. CRA counted that the storm killed 20 people. Officials feared more. Tom Hale wept. Some 400 people waited.',
  sources: [
    ['a', 'Ruiz', 'person', 'a former captain'],
    ['b', 'CRA', 'organization'],
    ['c', 'Officials', 'anonymous-person'],
    ['d', 'Tom Hale', 'person'],
  ],
  claims: [
    ['a', 'the ferry sank', 'direct'],
    ['b', 'the storm killed 20 people'],
    ['c', 'more'],
  ],
  figures: [
    ['20 people', 20, 'people', 'the storm killed 20 people'],
    ['400 people', 400, 'people'],
  ],
});

const view = compareOf(
  [COURIER, DAILY].map((one, i) => opened(String(i), one, english)),
  english,
);

test('the articles stand in their order, under the names of their outlets', () => {
  expect(view.articles.map(({ outlet, title }) => [outlet, title])).toEqual([
    ['The Courier', 'The ferry, by The Courier'],
    ['Coast Daily', 'The ferry, by Coast Daily'],
  ]);
});

test('sources in both, in one only, and those that nobody can match', () => {
  expect(
    view.groups.map(({ heading, rows }) => [heading, rows.map(({ name, matchedBy }) => [name, matchedBy])]),
  ).toEqual([
    [
      'In both articles',
      [
        ['Coastal Rescue Authority', 'matched by its initials'],
        ['Elena Ruiz', 'matched by last name'],
      ],
    ],
    ['Only in The Courier', [['Marco Bell', '']]],
    [
      'Without a name of their own, so they can’t be matched',
      [
        ['A senior official', ''],
        ['Officials', ''],
      ],
    ],
  ]);
});

test('each article’s own name, description, count and share', () => {
  const ruiz = view.groups[0]?.rows.find(({ name }) => name === 'Elena Ruiz');
  // 5 of 14 words; 3 of 9.
  expect(ruiz?.cells).toEqual([
    { name: '', description: 'the harbour master', count: '1 claim', share: 5 / 14, shareInWords: '36%' },
    { name: 'Ruiz', description: 'a former captain', count: '1 claim', share: 3 / 9, shareInWords: '33%' },
  ]);
});

test('at a glance', () => {
  expect(view.facts.map(({ label, values }) => `${label}: ${values.join(' ')}`)).toEqual([
    'Sources: 4 3',
    'named: 3 2',
    'unnamed: 1 1',
    'Claims: 4 3',
    'Quotation: 1 1',
    'Part quotation: 0 0',
    'Paraphrase: 3 2',
    'Numbers: 2 2',
    'with no source: 1 1',
  ]);
});

test('parts stand in the same places in every column, so that a fill means one thing', () => {
  const parts = (columns: typeof view.naming) => columns.map((some) => some.map(({ key }) => key));
  expect(parts(view.naming)).toEqual(Array(2).fill(['named', 'unnamed', 'none']));
  expect(parts(view.quoting)).toEqual(Array(2).fill(['direct', 'mixed', 'indirect']));
});

test('a number that differs stands with who tells it; one told alike is only counted', () => {
  expect(view.numbers).toHaveLength(1);
  const [row] = view.numbers;
  expect([row?.counted, row?.difference]).toEqual(['people', 'different values']);
  expect(row?.cells.map((cells) => cells.map(({ text, teller }) => `${text}: ${teller}`))).toEqual([
    ['32 people: Coastal Rescue Authority'],
    ['20 people: CRA'],
  ]);
  expect(view.alike).toContain('1 more number is told');
});

describe('the same value', () => {
  const told = (outlet: string, who: string) =>
    savedFrom({
      outlet,
      text: `The storm killed 32 people, said ${who}.`,
      sources: [['s', who, 'person']],
      claims: [['s', 'The storm killed 32 people']],
      figures: [['32 people', 32, 'people', 'The storm killed 32 people']],
    });
  const numbersOf = (one: string, other: string) =>
    compareOf(
      [told('A', one), told('B', other)].map((saved, i) => opened(String(i), saved, english)),
      english,
    ).numbers.map(({ difference }) => difference);

  test.each([
    ['by another source', 'Ann Lee', 'Tom Hale', ['same value, different sources']],
    ['by the same source', 'Ann Lee', 'Ann Lee', []],
    ['by one who is known by the last name', 'Ann Lee', 'Lee', []],
  ])('%s', (_, one, other, expected) => {
    expect(numbersOf(one, other)).toEqual(expected);
  });
});

test('no words of judgement', () => {
  const all = JSON.stringify(english.compare) + JSON.stringify(english.audit);
  expect(all).not.toMatch(
    /\b(true|false|wrong|biased?|reliable|credib|trustworth|fake|accurate|better|worse)/i,
  );
});

test('three articles: in all, in some, in one', () => {
  const third = savedFrom({
    outlet: 'Third',
    text: 'Elena Ruiz said no.',
    sources: [['s', 'Elena Ruiz', 'person']],
    claims: [['s', 'no']],
  });
  const three = compareOf(
    [COURIER, DAILY, third].map((one, i) => opened(String(i), one, english)),
    english,
  );
  expect(three.groups.map(({ heading }) => heading)).toEqual([
    'In all 3 articles',
    'In some of them',
    'Only in The Courier',
    'Without a name of their own, so they can’t be matched',
  ]);
});

test('hostile text stays text, and an article without anything is no trouble', () => {
  const empty = savedFrom({ outlet: '', text: 'x' });
  const articles = [hostile(), empty].map((one, i) => opened(String(i), one, english));
  expect(compareOf(articles, english).groups.flatMap(({ rows }) => rows)).toHaveLength(1);
});
