import { describe, expect, it } from 'vitest';
import type { BlockKind, NoArticle } from '../../lib/model.ts';
import { type PageReading, readPage, readPageInSteps } from '../../lib/page/read.ts';
import { documentOf, fixture } from './fixture.ts';
import { brokenPromises } from './promises.ts';

const URL_OF_ARTICLE = 'https://www.harbourpost.example/2024/05/03/port-workers-vote';

function read(html: string, options: { url?: string; anyway?: boolean } = {}): PageReading {
  const url = options.url ?? URL_OF_ARTICLE;
  return readPage(documentOf(html, url || 'about:blank'), { url, anyway: options.anyway ?? false });
}

function articleOf(reading: PageReading) {
  if (reading.kind !== 'article') throw new Error(`refused: ${reading.reason}`);
  return reading;
}

function lines(reading: PageReading): [BlockKind, boolean, string][] {
  const { article } = articleOf(reading);
  return article.blocks.map(({ kind, analysed, span }) => [
    kind,
    analysed,
    article.text.slice(span.start, span.end),
  ]);
}

describe('a news page', () => {
  const reading = read(fixture('harbour'));
  const found = lines(reading);

  // beginning of the block, its kind, whether it is analysed
  const EXPECTED: [string, BlockKind, boolean][] = [
    ['Cranes at the north quay on Thursday.', 'caption', false],
    ['Workers at the country’s largest port', 'paragraph', true],
    [
      '“We were told about this in the newspaper, not by the people who pay us,” said Mara Quist',
      'paragraph',
      true,
    ],
    ['“We were told about this in the newspaper, not by the people who pay us”', 'pullQuote', false],
    [
      'The strike would be the first in 11 years and would cost about 2.5 million a day, the shipping chamber estimated in a letter to the government.',
      'paragraph',
      true,
    ],
    ['What happens next', 'heading', false],
    ['Quist said:', 'paragraph', true],
    ['The members have spoken', 'quotation', true],
    ['READ MORE: How the cranes', 'related', false],
    ['WHY THE CRANE DISPUTE', 'related', false],
    ['The ministry of transport', 'paragraph', true],
    ['Ana Lind is a reporter', 'bio', false],
    ['© 2024', 'note', false],
  ];

  it.each(EXPECTED)('%s: %s', (beginning, kind, analysed) => {
    const block = found.find(([, , text]) => text.startsWith(beginning));
    expect(block?.slice(0, 2)).toEqual([kind, analysed]);
  });

  it.each(['This hidden paragraph', 'About us', 'Sport'])('leaves out: %s', (text) => {
    expect(articleOf(reading).article.text).not.toContain(text);
  });

  it('holds a block that stands there twice once', () => {
    expect(found.filter(([, , text]) => text.startsWith('The ministry of transport'))).toHaveLength(1);
  });

  it.each(['Sign up for our morning newsletter', 'Mayor’s former aide'])('never analyses: %s', (text) => {
    expect(found.filter(([, analysed, line]) => analysed && line.includes(text))).toEqual([]);
  });

  it('keeps its order', () => {
    const places = EXPECTED.map(([text]) => articleOf(reading).article.text.indexOf(text));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('tells what the page says of itself', () => {
    const { title, byline, outlet, date, language, url } = articleOf(reading).article;
    expect({ title, byline, outlet, date, language, url }).toEqual({
      title: 'Port workers vote to strike over new cranes',
      byline: 'Ana Lind, Tom Oduya',
      outlet: 'The Harbour Post',
      date: '2024-05-03T06:30:00.000Z',
      language: 'en',
      url: URL_OF_ARTICLE,
    });
  });
});

describe('a body of line breaks', () => {
  const reading = read(fixture('line-breaks'), { url: '', anyway: false });

  it('is cut at pairs of breaks and after sentences, not at a lone break', () => {
    expect(lines(reading).map(([, , text]) => text.split(' ').slice(0, 3).join(' '))).toEqual([
      'The village of',
      '"It was never',
      'The company, which',
      'Residents gathered at',
      'Ek said that',
      '"I would do',
      'The ruling takes',
    ]);
    expect(articleOf(reading).article.text).toContain('brought the case with his two neighbours');
  });

  it('has its byline without the date, and its language guessed', () => {
    const { byline, language } = articleOf(reading).article;
    expect({ byline, language }).toEqual({ byline: 'Ines Falk', language: 'en' });
  });
});

const OTHER_PAGES: [string, string, NoArticle][] = [
  ['home', 'https://www.harbourpost.example/', 'homePage'],
  ['home', 'https://www.harbourpost.example/news', 'links'],
  ['section', 'https://www.harbourpost.example/topics/shipping', 'list'],
  ['search', 'https://www.harbourpost.example/search?q=cranes', 'search'],
  ['forum', 'https://talk.example/questions/4122/why-are-the-new-cranes-so-loud', 'discussion'],
  ['video', 'https://www.harbourpost.example/video/81', 'video'],
];

describe('pages that are no articles', () => {
  it.each(OTHER_PAGES)('%s at %s is refused: %s', (name, url, reason) => {
    const reading = read(fixture(name), { url });
    expect(reading).toEqual({
      kind: 'notArticle',
      title: expect.any(String),
      reason,
    });
  });

  it.each(OTHER_PAGES)('%s at %s is read anyway', (name, url) => {
    const reading = articleOf(read(fixture(name), { url, anyway: true }));
    expect(reading.article.blocks.length).toBeGreaterThan(0);
    expect(brokenPromises(reading)).toEqual([]);
  });

  it('an empty page read anyway is an article without text', () => {
    expect(articleOf(read('', { anyway: true })).article).toMatchObject({ text: '', blocks: [] });
  });
});

describe('every fixture', () => {
  const names = ['harbour', 'line-breaks', 'home', 'forum', 'search', 'video', 'section'];
  it.each(names)('%s keeps the promises of the map and leaves the page as it was', (name) => {
    const document = documentOf(fixture(name));
    const before = document.documentElement.outerHTML;
    const reading = articleOf(readPage(document, { url: URL_OF_ARTICLE, anyway: true }));
    expect(brokenPromises(reading)).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

it('a page too short for a first try keeps its nodes', () => {
  const html = `<main><p class="sidebar">Two ships met in the fog off Brem, the coast guard said.</p>
    <p class="sidebar">Nobody was hurt, and both went on to the harbour.</p></main>`;
  const reading = articleOf(read(html, { anyway: true }));
  expect(reading.article.text).toContain('Two ships met');
  expect(brokenPromises(reading)).toEqual([]);
});

it('a link to javascript: keeps its words', () => {
  const long =
    'The council said that it would look into the matter before the summer, and no sooner. '.repeat(3);
  const html = `<article><p>${long}</p><p>The mayor <a href="javascript:void(0)">told the Post</a> that she agreed, ${long}</p><p>${long} Then it rained.</p></article>`;
  const reading = articleOf(read(html, { anyway: true }));
  expect(reading.article.text).toContain('The mayor told the Post that she agreed');
});

it('a page nested thousands deep is read without failing', () => {
  const deep = `${'<div>'.repeat(3000)}Deep down somebody said a word.${'</div>'.repeat(3000)}`;
  const reading = read(deep);
  expect(reading.kind).toBe('notArticle');
}, 30_000);

it('read in steps, a page says the same', async () => {
  let pauses = 0;
  const document = documentOf(fixture('harbour'));
  const reading = await readPageInSteps(document, { url: URL_OF_ARTICLE, anyway: false }, async () => {
    pauses++;
  });
  expect(articleOf(reading).article).toEqual(articleOf(read(fixture('harbour'))).article);
  expect(pauses).toBeGreaterThan(2);
});

it('a name that stands at every paragraph says nothing of them', () => {
  const line = (n: number) =>
    `<p class="social">The council met for the ${n}th time on the plan for the harbour, the mayor said, and it put off its decision again.</p>`;
  const reading = read(`<article>${[4, 5, 6, 7, 8, 9, 10, 11].map(line).join('')}</article>`);
  expect(lines(reading).map(([kind]) => kind)).toEqual(Array(8).fill('paragraph'));
});
