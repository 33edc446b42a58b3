import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { toCsv } from '../../lib/export/csv.ts';
import { toMarkdown } from '../../lib/export/markdown.ts';
import type { SavedArticle } from '../../lib/export/savedArticle.ts';
import { english } from '../../lib/words/en/english.ts';
import { HOSTILE, hostile, sample } from './sample.ts';

let saved: SavedArticle;
beforeAll(async () => {
  saved = await sample();
});

function rows(articles: readonly SavedArticle[]): Record<string, string>[] {
  return parse(toCsv(articles), { columns: true, bom: true });
}

describe('CSV', () => {
  test('has a row for each attribution, as another program reads it', () => {
    const read = rows([saved, saved]);
    const { attributions } = saved.analysis;
    expect(read.map(({ claim_id }) => claim_id)).toEqual(
      [...attributions, ...attributions].map(({ id }) => id),
    );
    const names = new Map(saved.analysis.sources.map(({ id, name }) => [id, name]));
    expect(read.slice(0, attributions.length).map(({ source }) => source)).toEqual(
      attributions.map(({ sourceId }) => names.get(sourceId ?? '') ?? ''),
    );
    for (const [place, { start, end }] of read.slice(0, attributions.length).entries()) {
      const content = attributions[place]?.content ?? [];
      expect([Number(start), Number(end)]).toEqual([content[0]?.start, content.at(-1)?.end]);
    }
  });

  const TOLD =
    'not a source: its crew; same as: CRA → Coastal Rescue Authority; wrong source: “A passenger ferry” → no source given';
  test('tells in each row what the reader has put right in the article', () => {
    const told = rows([saved, { ...saved, corrections: [] }]).map((row) => row.article_corrections);
    expect(new Set(told.slice(0, saved.analysis.attributions.length))).toEqual(new Set([TOLD]));
    expect(new Set(told.slice(saved.analysis.attributions.length))).toEqual(new Set(['']));
  });

  test('tells it also where no claim is left', () => {
    const analysis = { attributions: [], sources: [], figures: [] };
    expect(rows([{ ...saved, analysis }])).toMatchObject([{ article_corrections: TOLD, claim_id: '' }]);
    expect(rows([{ ...saved, analysis, corrections: [] }])).toEqual([]);
  });

  test('ends every line with CRLF and begins with a byte order mark', () => {
    const csv = toCsv([saved]);
    expect(csv.startsWith('\uFEFFarticle_title,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1'];
  test.each(FORMULAS)('%j is no formula', (title) => {
    const [row] = rows([{ ...saved, article: { ...saved.article, title } }]);
    expect(row?.article_title).toBe(`'${title}`);
  });

  test('no page puts a formula, or a column, into it', () => {
    const [row] = rows([hostile()]);
    expect(row?.source).toBe(`'${HOSTILE}`);
    expect(row?.claim).toBe(`'${HOSTILE}`);
  });
});

describe('Markdown', () => {
  test('names every source with its claims', () => {
    const markdown = toMarkdown(saved, english);
    expect(markdown).toMatch(/^# Six hours in Kell Sound/);
    expect(markdown.match(/^### /gm)).toHaveLength(
      new Set(saved.analysis.attributions.flatMap(({ sourceId }) => sourceId ?? [])).size,
    );
    expect(markdown).toContain('We had calm water and we had luck');
    expect(markdown).toContain('“CRA” is the same as “Coastal Rescue Authority”');
  });

  test('a page’s words stay words', () => {
    const markdown = toMarkdown(hostile(), english);
    expect(markdown).not.toMatch(/(^|[^\\])<(script|img)/);
    expect(markdown).not.toMatch(/[^\\]\]\(/);
    expect(markdown).not.toMatch(/(^|[^\\])`/);
  });
});
