import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Source, SourceKind } from '../../lib/model.ts';
import { matched } from '../../lib/view/match.ts';
import { source } from './made.ts';

type Row = readonly [name: string, kind: SourceKind];
const sourcesOf = (rows: readonly Row[]): Source[] =>
  rows.map(([name, kind], i) => source(`s${i}`, name, kind, { anonymous: kind === 'anonymous-person' }));
/** What is matched, as "name = name (sign)"; what stands alone is left out. */
const pairs = (articles: readonly (readonly Row[])[]) =>
  matched(articles.map(sourcesOf))
    .filter(({ occurrences }) => occurrences.length > 1)
    .map(({ occurrences, by }) => `${occurrences.map((one) => one.source.name).join(' = ')} (${by})`);

describe('in two articles', () => {
  test.each<[string, readonly Row[], readonly Row[], string[]]>([
    [
      'the same name',
      [['Elena Ruiz', 'person']],
      [['Elena Ruiz', 'person']],
      ['Elena Ruiz = Elena Ruiz (name)'],
    ],
    [
      'accents and articles',
      [['The Ministère', 'government']],
      [['Ministere', 'government']],
      ['The Ministère = Ministere (name)'],
    ],
    ['dots', [['U.N.', 'organization']], [['UN', 'organization']], ['U.N. = UN (name)']],
    [
      'a middle initial',
      [['Ann B. Lee', 'person']],
      [['Ann Lee', 'person']],
      ['Ann B. Lee = Ann Lee (name)'],
    ],
    [
      'a middle name and its initial',
      [['Ann Beth Lee', 'person']],
      [['Ann B. Lee', 'person']],
      ['Ann Beth Lee = Ann B. Lee (name)'],
    ],
    ['other middle initials', [['George W. Bush', 'person']], [['George H. W. Bush', 'person']], []],
    ['father and son', [['Don Poe', 'person']], [['Don Poe Jr.', 'person']], []],
    ['another first name', [['Ann Lee', 'person']], [['Bob Lee', 'person']], []],
    ['a last name alone', [['Elena Ruiz', 'person']], [['Ruiz', 'person']], ['Elena Ruiz = Ruiz (lastName)']],
    ['last names alone', [['Ruiz', 'person']], [['Ruiz', 'person']], ['Ruiz = Ruiz (lastName)']],
    [
      'a last name of two',
      [
        ['Ann Lee', 'person'],
        ['Bob Lee', 'person'],
      ],
      [['Lee', 'person']],
      [],
    ],
    ['a firm with a person’s last name', [['Henry Ford', 'person']], [['Ford', 'organization']], []],
    [
      'an acronym',
      [['Coastal Rescue Authority', 'government']],
      [['CRA', 'organization']],
      ['Coastal Rescue Authority = CRA (acronym)'],
    ],
    [
      'an acronym with its small words',
      [['Department of Justice', 'government']],
      [['DOJ', 'government']],
      ['Department of Justice = DOJ (acronym)'],
    ],
    [
      'an acronym without them',
      [['Bank of North England', 'organization']],
      [['BNE', 'organization']],
      ['Bank of North England = BNE (acronym)'],
    ],
    [
      'an acronym of two',
      [
        ['Coastal Rescue Authority', 'government'],
        ['City Road Agency', 'government'],
      ],
      [['CRA', 'government']],
      [],
    ],
    ['initials of a person', [['Carl Roy Adams', 'person']], [['CRA', 'organization']], []],
    ['kinds of institutions', [['Hamas', 'group']], [['Hamas', 'government']], ['Hamas = Hamas (name)']],
    ['a role', [['the mayor', 'person']], [['the mayor', 'person']], []],
    ['police', [['police', 'government']], [['police', 'government']], []],
    [
      'unnamed officials',
      [['A senior Israeli official', 'anonymous-person']],
      [['A senior Israeli official', 'anonymous-person']],
      [],
    ],
    [
      'one name twice in one article',
      [
        ['Ann Lee', 'person'],
        ['Ann Lee', 'person'],
      ],
      [['Ann Lee', 'person']],
      [],
    ],
    ['a name that is only signs', [['—', 'person']], [['—', 'person']], []],
  ])('%s', (_, one, other, expected) => {
    expect(pairs([one, other])).toEqual(expected);
    expect(pairs([other, one])).toHaveLength(expected.length);
  });
});

test('in three, the first name that one has holds for the others', () => {
  expect(pairs([[['Ruiz', 'person']], [['Elena Ruiz', 'person']], [['Elena M. Ruiz', 'person']]])).toEqual([
    'Ruiz = Elena Ruiz = Elena M. Ruiz (lastName)',
  ]);
  expect(pairs([[['Ruiz', 'person']], [['Elena Ruiz', 'person']], [['Marco Ruiz', 'person']]])).toEqual([]);
});

test.each([
  ['nominal', false],
  ['pronoun', false],
  ['name', true],
] as const)('what is printed as a %s alone', (form, isMatched) => {
  const one = source('s', 'Harbour Pilots', 'group', { mentions: [{ span: { start: 0, end: 1 }, form }] });
  const [match] = matched([[one], [one]]);
  expect([match?.occurrences.length, match?.isNamed]).toEqual(isMatched ? [2, true] : [1, false]);
});

const name = fc.constantFrom(
  'Ann Lee',
  'Ann B. Lee',
  'Lee',
  'Bob Lee',
  'CRA',
  'Coastal Rescue Authority',
  'police',
  'Ruiz',
  '',
);
const kind = fc.constantFrom<SourceKind>('person', 'government', 'organization', 'anonymous-person');

test('every source is in one match, and no match has two of one article', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.tuple(name, kind), { maxLength: 6 }), { maxLength: 5 }), (articles) => {
      const made = articles.map(sourcesOf);
      const found = matched(made);
      const all = found.flatMap(({ occurrences }) => occurrences.map(({ source: one }) => one));
      expect(new Set(all)).toEqual(new Set(made.flat()));
      expect(all).toHaveLength(made.flat().length);
      for (const { occurrences, by } of found) {
        expect(new Set(occurrences.map(({ article }) => article)).size).toBe(occurrences.length);
        expect(by === null).toBe(occurrences.length === 1);
      }
    }),
  );
});
