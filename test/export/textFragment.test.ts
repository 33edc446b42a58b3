import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fragmentLink } from '../../lib/export/textFragment.ts';

const PAGE = 'https://courier.example/kell-sound';
const LONG =
  'A long passage that goes on and on for more words than anybody would care to put into a link by hand, because links are read by people too, now and then.';
const TEXT = `The ferry sank, the captain said. Nobody was hurt, he added.
“Well-known risks, and more,” said a diver. The ferry sank, a teacher said.
${LONG}`;

function spanOf(words: string, from = 0) {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
}

const LINKS: readonly [name: string, spans: { start: number; end: number }[], directives: string][] = [
  ['a passage', [spanOf('Nobody was hurt')], 'text=Nobody%20was%20hurt'],
  [
    'hyphens and commas, which would part a directive',
    [spanOf('Well-known risks, and more')],
    'text=Well%2Dknown%20risks%2C%20and%20more',
  ],
  [
    'the second of two, by the words around it',
    [spanOf('The ferry sank', 40)],
    'text=more%2C%E2%80%9D%20said%20a%20diver.-,The%20ferry%20sank,-%2C%20a%20teacher%20said.',
  ],
  [
    'the first of two, with nothing before it',
    [spanOf('The ferry sank')],
    'text=The%20ferry%20sank,-%2C%20the%20captain%20said.',
  ],
  [
    'a long one, by its first and last words',
    [spanOf(LONG)],
    'text=A%20long%20passage%20that%20goes,people%20too%2C%20now%20and%20then.',
  ],
  [
    'two passages of one claim',
    [spanOf('Nobody was hurt'), spanOf('he added')],
    'text=Nobody%20was%20hurt&text=he%20added',
  ],
];

describe('a link to a passage', () => {
  test.each(LINKS)('%s', (_name, spans, directives) => {
    expect(fragmentLink(`${PAGE}#top`, TEXT, spans)).toBe(`${PAGE}#:~:${directives}`);
  });

  test('without a passage is the page’s own, without a page it is none', () => {
    expect(fragmentLink(PAGE, TEXT, [])).toBe(PAGE);
    expect(fragmentLink('', TEXT, [spanOf('Nobody')])).toBe('');
  });

  test('is an address whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const link = fragmentLink(PAGE, text, [{ start, end }]);
        expect(URL.canParse(link)).toBe(true);
        expect(link.slice(PAGE.length)).toMatch(/^(#:~:text=[^\s#]+)?$/);
      }),
    );
  });
});
