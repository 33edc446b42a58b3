import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostOf, isOneSite, patternOf } from '../lib/sites.ts';

const ADDRESSES: [address: string, pattern: string | null][] = [
  ['https://news.example/2026/story?x=1#top', 'https://news.example/*'],
  ['http://news.example', 'http://news.example/*'],
  ['news.example', 'https://news.example/*'],
  ['  www.News.example/politics ', 'https://www.news.example/*'],
  ['news.example:8443', 'https://news.example/*'],
  ['http://127.0.0.1:8000/a', 'http://127.0.0.1/*'],
  ['http://localhost:3000', 'http://localhost/*'],
  ['https://reader:secret@news.example/', 'https://news.example/*'],
  ['https://zeitung.exämple/', 'https://zeitung.xn--exmple-cua/*'],
  ['', null],
  ['news', null],
  ['the news', null],
  ['*.example', null],
  ['https://*/*', null],
  ['<all_urls>', null],
  ['file:///home/story.html', null],
  ['chrome://extensions', null],
  ['javascript:alert(1)', null],
  ['data:text/html,hi', null],
];
test.each(ADDRESSES)('the site of "%s"', (address, pattern) => {
  expect(patternOf(address)).toBe(pattern);
});

test('whatever is typed, no more than one site is asked for', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (typed) => {
      const pattern = patternOf(typed);
      expect(pattern === null || isOneSite(pattern)).toBe(true);
    }),
  );
});

const PERMISSIONS: [pattern: string, isOne: boolean][] = [
  ['https://news.example/*', true],
  ['http://127.0.0.1/*', true],
  ['https://*/*', false],
  ['*://*/*', false],
  ['<all_urls>', false],
  ['https://*.news.example/*', false],
  ['https://news.example/politics/*', false],
  ['file:///*', false],
];
test.each(PERMISSIONS)('%s names one site: %s', (pattern, isOne) => {
  expect(isOneSite(pattern)).toBe(isOne);
});

test('a site is shown by its host', () => {
  expect(hostOf('https://www.news.example/*')).toBe('www.news.example');
});
