import { expect, test } from 'vitest';
import type { Figure } from '../../lib/model.ts';
import { likeNumbers } from '../../lib/view/likeNumbers.ts';
import { savedFrom } from './saved.ts';

type Number = readonly [text: string, number: string, counted: string | null, unit?: string];
const articleOf = ([text, number, counted, unit]: Number) => {
  const { article, analysis } = savedFrom({
    text,
    outlet: 'Courier',
    figures: [[number, 1, counted, undefined, unit]],
  });
  return { text: article.text, figures: analysis.figures };
};

test.each<[string, Number, Number, boolean]>([
  [
    'what happens to the same thing',
    ['The storm killed 32 people.', '32 people', 'people'],
    ['It killed 20 people.', '20 people', 'people'],
    true,
  ],
  [
    'said from the other side',
    ['Some 32 people were killed.', '32 people', 'people'],
    ['The flood, killing 20 people, went on.', '20 people', 'people'],
    true,
  ],
  [
    'something else that happens',
    ['The storm killed 32 people.', '32 people', 'people'],
    ['It drove out 20 people.', '20 people', 'people'],
    false,
  ],
  [
    'something else',
    ['It wrecked 32 homes.', '32 homes', 'homes'],
    ['It wrecked 20 boats.', '20 boats', 'boats'],
    false,
  ],
  [
    'of one sort, singular and plural',
    ['There is 1 flooded home.', '1 flooded home', 'flooded home'],
    ['There are 9 flooded homes.', '9 flooded homes', 'flooded homes'],
    true,
  ],
  [
    'one unit and what it is of',
    ['The barrier costs $3 million.', '$3 million', null, 'USD'],
    ['The barrier costs $4 million.', '$4 million', null, 'USD'],
    true,
  ],
  [
    'another unit',
    ['The barrier costs $3 million.', '$3 million', null, 'USD'],
    ['The barrier costs €4 million.', '€4 million', null, 'EUR'],
    false,
  ],
  [
    'only words that stand anywhere',
    ['More than 32 people were there.', '32 people', 'people'],
    ['About 20 people were there.', '20 people', 'people'],
    false,
  ],
  [
    'another sentence',
    ['It sank. 32 people waited.', '32 people', 'people'],
    ['It sank. 20 people danced.', '20 people', 'people'],
    false,
  ],
  ['no noun and no unit', ['It killed 32.', '32', null], ['It killed 20.', '20', null], false],
])('%s', (_, one, other, alike) => {
  expect(likeNumbers([articleOf(one), articleOf(other)])).toHaveLength(alike ? 1 : 0);
});

test('numbers of one article alone are no comparison', () => {
  const one = savedFrom({
    text: 'It killed 32 people. It killed 20 people.',
    outlet: 'Courier',
    figures: [
      ['32 people', 32, 'people'],
      ['20 people', 20, 'people'],
    ],
  });
  expect(likeNumbers([{ text: one.article.text, figures: one.analysis.figures }])).toEqual([]);
});

test('ten thousand numbers of the same kind cost no more than their reading', () => {
  const text = 'It killed 32 people. '.repeat(10_000);
  const figures = Array.from(
    { length: 10_000 },
    (_, i): Figure => ({
      id: `f${i}`,
      span: { start: i * 21 + 10, end: i * 21 + 19 },
      value: 32,
      upTo: null,
      unit: null,
      counted: { start: i * 21 + 13, end: i * 21 + 19 },
      approximate: false,
      approximation: null,
      negated: false,
      quantityId: `q${i}`,
      attributionId: null,
    }),
  );
  const began = performance.now();
  expect(
    likeNumbers([
      { text, figures },
      { text, figures },
    ]),
  ).toHaveLength(1);
  expect(performance.now() - began).toBeLessThan(4000);
});
