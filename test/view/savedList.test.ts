import { expect, test } from 'vitest';
import { summaryOf } from '../../lib/library/summary.ts';
import { savedListOf } from '../../lib/view/savedList.ts';
import { pages as english } from '../../lib/words/en/pages.ts';
import { saved } from '../library/made.ts';

const AT = '2026-03-11T12:00:00.000Z';
const summaries = [
  saved('https://www.courier.example/a', AT, { title: 'Ferry sinks off Kell Sound' }),
  saved('https://daily.example/b', '', { title: 'Président visits “the harbour”' }),
  saved('', 'long ago', { title: '' }),
].map(summaryOf);
const found = (query: string) => savedListOf(summaries, query, english).rows.map(({ title }) => title);

test('a row tells which article it is, what was found, and when it was saved', () => {
  expect(savedListOf(summaries, '', english).rows[0]).toEqual({
    id: 'https://www.courier.example/a',
    title: 'Ferry sinks off Kell Sound',
    address: 'https://www.courier.example/a',
    outlet: 'Courier',
    byline: '',
    date: '',
    counts: '1 source · 2 claims · 2 numbers, 1 with no source',
    saved: 'Saved Mar 11, 2026',
  });
});

test.each([
  ['', 3],
  ['ferry', 1],
  ['FERRY sound', 1],
  ['ferry harbour', 0],
  ['president', 1],
  ['"the', 1],
  ['courier', 3],
])('“%s” finds %i', (query, count) => {
  expect(found(query)).toHaveLength(count);
});

test.each([
  ['https://a.example/', 'https://a.example/'],
  ['http://a.example/', 'http://a.example/'],
  ['javascript:alert(1)', ''],
  ['file:///etc/passwd', ''],
  ['', ''],
])('%s can be opened again at “%s”', (url, address) => {
  expect(savedListOf([summaryOf(saved(url, AT))], '', english).rows[0]?.address).toBe(address);
});
