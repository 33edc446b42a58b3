import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { likelyParagraphs } from '../../lib/page/paragraphs.ts';
import { readPage } from '../../lib/page/read.ts';

const documentOf = (html: string) => new JSDOM(html).window.document;
const LONG = 'The harbour will stay shut until Friday, the town’s engineers said on Monday.';

describe('what looks like running text', () => {
  const CASES: readonly (readonly [what: string, html: string, texts: readonly string[]])[] = [
    ['a paragraph', `<p>${LONG}</p>`, [LONG]],
    ['white space and marks without width', `<p> ${LONG.replaceAll(' ', ' \n&nbsp;')}&#173;\t</p>`, [LONG]],
    ['with what stands in it', `<p>${LONG.replace('Friday', '<a href="#">Fri<b>day</b></a>')}</p>`, [LONG]],
    ['not a short one', '<p>Read more</p>', []],
    ['not what is no paragraph', `<div>${LONG}</div>`, []],
    ['not one that is longer than all may be', `<p>${LONG.repeat(500)}</p><p>${LONG}</p>`, [LONG]],
  ];
  it.each(CASES)('%s', (_what, html, texts) => {
    expect(likelyParagraphs(documentOf(html))).toEqual(texts);
  });

  it('stands word for word in the article that is found', () => {
    const file = fileURLToPath(new URL('../fixtures/sample/article.html', import.meta.url));
    const document = documentOf(readFileSync(file, 'utf8'));
    const likely = new Set(likelyParagraphs(document));
    const reading = readPage(document, { url: 'https://news.example/2026/harbour', anyway: true });
    if (reading.kind !== 'article') throw new Error('anyway, every page is an article');
    const { text, blocks } = reading.article;
    const read = blocks
      .filter(({ analysed, span }) => analysed && span.end - span.start >= 100)
      .map(({ span }) => text.slice(span.start, span.end));
    expect(read.length).toBeGreaterThan(5);
    expect(read.filter((paragraph) => !likely.has(paragraph))).toEqual([]);
  });
});
