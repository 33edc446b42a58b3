/** Is it an article? What each page of these kinds amounts to, by signs alone. */
import { describe, expect, test } from 'vitest';
import { decide, type PageFacts, SIGNS } from '../../lib/page/decide.ts';

const BARE: PageFacts = {
  metadata: { types: [], ogType: '', date: '', byline: '' },
  url: '',
  paragraphs: 0,
  characters: 0,
  linkShare: 0.05,
  listShare: 0,
  posts: 0,
};
const TEXT = { paragraphs: 12, characters: 4000 };
const DATED = { types: [], ogType: '', date: '2024-05-03', byline: 'Mara Quist' };
const at = (path: string) => `https://post.example${path}`;

const ARTICLES: readonly (readonly [what: string, facts: Partial<PageFacts>])[] = [
  [
    'an old one that declares nothing but its day',
    { ...TEXT, metadata: { ...BARE.metadata, date: '2009-01-02' } },
  ],
  [
    'one that declares nothing, at an address of articles',
    { ...TEXT, url: at('/2016/12/harbour-strike.html') },
  ],
  [
    'one in an archive, under its month',
    { ...TEXT, metadata: DATED, url: at('/business/archive/2016/09/harbour-strike/502') },
  ],
  [
    'a short one that says so',
    { paragraphs: 3, characters: 700, metadata: { ...DATED, types: ['NewsArticle'] } },
  ],
  ['one without an address', { ...TEXT, metadata: DATED }],
];
const OTHERS: readonly (readonly [what: string, facts: Partial<PageFacts>])[] = [
  ['a month of an archive', { ...TEXT, url: at('/archive/2016/09/') }],
  ['an archive', { ...TEXT, metadata: DATED, url: at('/news/archives') }],
  ['a tag', { ...TEXT, metadata: DATED, url: at('/tag/harbour') }],
  ['what a search found', { ...TEXT, url: at('/find?q=harbour') }],
  ['a product with a few paragraphs', { paragraphs: 4, characters: 900, metadata: { ...DATED, date: '' } }],
  ['a log', { paragraphs: 70, characters: 14_000, listShare: 1 }],
  ['a question with answers', { ...TEXT, metadata: DATED, posts: 6, url: at('/questions/12345') }],
  ['a front page of teasers', { ...TEXT, linkShare: 0.5, url: at('/') }],
];

describe('an article', () => {
  test.each(ARTICLES)('%s', (_what, facts) => {
    expect(decide({ ...BARE, ...facts })).toEqual({ article: true });
  });
});

describe('no article', () => {
  test.each(OTHERS)('%s', (_what, facts) => {
    expect(decide({ ...BARE, ...facts }).article).toBe(false);
  });
});

test('each sign that speaks against has something to tell', () => {
  expect(SIGNS.filter(({ weight, reason }) => weight < 0 && !reason)).toEqual([]);
});
