// @vitest-environment jsdom
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { beforeAll, expect, test } from 'vitest';
import { toHtml } from '../../lib/export/html.ts';
import type { SavedArticle } from '../../lib/export/savedArticle.ts';
import { slice } from '../../lib/span.ts';
import { english } from '../../lib/words/en/english.ts';
import { HOSTILE, hostile, sample } from './sample.ts';

let saved: SavedArticle;
beforeAll(async () => {
  saved = await sample();
});

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

test('is valid HTML, as a validator finds', async () => {
  const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:standard'] }));
  for (const one of [saved, hostile()]) {
    const report = await validator.validateString(toHtml(one, english));
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  }
});

test('holds the whole text, with every claim in its source’s marks', () => {
  const page = parsed(toHtml(saved, english));
  for (const letter of page.querySelectorAll('.article .letter')) letter.remove();
  const { article, analysis } = saved;
  const blocks = article.blocks
    .filter(({ analysed }) => analysed)
    .map(({ span }) => slice(article.text, span));
  const shown = [...page.querySelectorAll('.article p, .article h3')].map(({ textContent }) => textContent);
  expect(shown).toEqual(blocks);
  const marked = [...page.querySelectorAll('.article mark')].map(({ textContent }) => textContent).join('');
  const [first] = analysis.attributions;
  expect(first && marked.includes(slice(article.text, first.content[0] ?? { start: 0, end: 0 }))).toBe(true);
});

test('loads nothing and runs nothing, whatever the page said', () => {
  const page = parsed(toHtml(hostile(), english));
  expect([...page.querySelectorAll('script, img, link, iframe, object, [onerror], [src]')]).toEqual([]);
  expect([...page.querySelectorAll('a')]).toEqual([]);
  expect(page.title).toBe(HOSTILE);
  expect(page.querySelectorAll('style')).toHaveLength(1);
});
