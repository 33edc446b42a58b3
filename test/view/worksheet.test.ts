import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SavedArticle } from '../../lib/export/savedArticle.ts';
import { worksheetOf } from '../../lib/view/worksheet.ts';
import { pages as english } from '../../lib/words/en/pages.ts';
import { harbour } from '../components/harbour.ts';
import { analysis, article, attribution, figure, source, Text } from './made.ts';

const of = (saved: Pick<SavedArticle, 'article' | 'analysis'>) =>
  worksheetOf({ ...saved, corrections: [], savedAt: '' }, english);

const TEXT = new Text(
  'The quay\nAnn Lee said the dam had failed. “We knew that Bo feared it,” she said.\nIt was said to cost 40 crowns. Ann Lee put it at 52 crowns.',
);
const BLOCKS = ['The quay', 'Ann Lee said the dam had failed. “We knew that Bo feared it,” she said.'].map(
  (words, place) => ({
    kind: place === 0 ? ('heading' as const) : ('paragraph' as const),
    span: TEXT.span(words),
    analysed: true,
  }),
);
const LAST = {
  kind: 'paragraph' as const,
  span: TEXT.span('It was said to cost 40 crowns. Ann Lee put it at 52 crowns.'),
  analysed: true,
};
const MADE = {
  article: article(TEXT.text, {
    outlet: 'The Courier',
    date: '2026-03-11',
    blocks: [...BLOCKS, LAST],
  }),
  analysis: analysis({
    attributions: [
      attribution('a1', 'ann', 'indirect', [TEXT.span('the dam had failed')], {
        source: [TEXT.span('Ann Lee')],
        cue: [TEXT.span('said')],
      }),
      attribution('a2', 'ann', 'direct', [TEXT.span('We knew that Bo feared it,')]),
      attribution('a3', 'bo', 'indirect', [TEXT.span('it,')], { parentId: 'a2' }),
      attribution('a4', null, 'indirect', [TEXT.span('to cost 40 crowns')]),
      attribution('a5', 'ann', 'indirect', [TEXT.span('at 52 crowns')]),
    ],
    sources: [
      source('ann', 'Ann Lee', 'person', { description: TEXT.span('Ann') }),
      source('bo', 'Bo', 'anonymous-person', { anonymous: true }),
    ],
    figures: [
      figure('f1', TEXT.span('40 crowns'), { attributionId: 'a4' }),
      figure('f2', TEXT.span('52 crowns'), { attributionId: 'a5' }),
    ],
  }),
};

describe('the worksheet', () => {
  const view = of(MADE);

  it('numbers paragraphs and leaves headings without', () => {
    expect(view.paragraphs.map(({ number }) => number)).toEqual(['', '1', '2']);
  });

  it('tells where the article is from', () => {
    expect(view.origin).toEqual(['The Courier', 'Mar 11, 2026']);
    expect(view.address).toBe('https://courier.example/harbour');
  });

  it('gives no address that a browser would run', () => {
    expect(of({ ...MADE, article: { ...MADE.article, url: 'javascript:alert(1)' } }).address).toBe('');
  });

  it('has a letter where a claim begins, and where another goes on behind one', () => {
    const lettered = view.paragraphs.flatMap(({ pieces }) =>
      pieces.filter(({ begins }) => begins).map(({ slot, text }) => [slot?.letter, text]),
    );
    expect(lettered).toEqual([
      ['A', 'the dam had failed'],
      ['A', 'We knew that Bo feared '],
      ['B', 'it,'],
      ['', 'to cost '],
      ['A', 'at '],
    ]);
  });

  it('counts what is quoted and what is paraphrased', () => {
    expect(view.sources.map(({ name, quoted, paraphrased }) => [name, quoted, paraphrased])).toEqual([
      ['Ann Lee', '1', '2'],
      ['Bo', '0', '1'],
    ]);
  });

  it('lists claims in the order of the article, with their paragraphs', () => {
    expect(view.sources[0]?.claims.map(({ text, paragraph }) => [paragraph, text])).toEqual([
      ['1', 'the dam had failed'],
      ['1', '“We knew that Bo feared it,”'],
      ['2', 'at 52 crowns'],
    ]);
    expect(view.unsourced.map(({ text }) => text)).toEqual(['to cost 40 crowns']);
  });

  it('shows numbers in their sentences, with who states them', () => {
    expect(view.numbers.map(({ text, after, teller }) => [text, after, teller?.name ?? null])).toEqual([
      ['40 crowns', '.', null],
      ['52 crowns', '.', 'Ann Lee'],
    ]);
    const figures = view.paragraphs.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.figure ?? []));
    expect(figures).toEqual(['unsourced', 'stated']);
  });

  it('does not tell by its empty rows how many sources there are', () => {
    expect(view.blankRows).toBe(6);
    expect(of(harbour()).blankRows).toBe(12);
  });
});

it('asks the five questions of at most twelve, those with the most words', () => {
  const text = Array.from({ length: 30 }, (_, i) => `s${i} ${'word '.repeat(i + 1)}`).join('\n');
  const made = new Text(text);
  const many = of({
    article: article(text),
    analysis: analysis({
      sources: Array.from({ length: 30 }, (_, i) => source(`s${i}`, `s${i}`, 'person')),
      attributions: Array.from({ length: 30 }, (_, i) => {
        const start = made.span(`s${i} `).end;
        return attribution(`a${i}`, `s${i}`, 'indirect', [{ start, end: start + 5 * (i + 1) }]);
      }),
    }),
  });
  expect(many.questioned.map(({ name }) => name).sort()).toEqual(
    Array.from({ length: 12 }, (_, i) => `s${18 + i}`).sort(),
  );
  // By letters: the minor ones, which speak first here, come last.
  expect(many.sources.map(({ slot }) => slot.letter).slice(24)).toEqual(['Y', 'Z', 'AA', 'AB', 'AC', 'AD']);
});

it('prints every word of the article once, whatever is marked', () => {
  const { article: base, analysis: found } = harbour();
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(base.text.length), fc.nat(200)), { maxLength: 12 }),
      fc.array(fc.nat(base.text.length), { maxLength: 6 }),
      (claims, cuts) => {
        const edges = [...new Set([0, ...cuts, base.text.length])].sort((a, b) => a - b);
        const blocks = edges.slice(1).map((end, i) => ({
          kind: 'paragraph' as const,
          span: { start: edges[i] ?? 0, end },
          analysed: true,
        }));
        const attributions = claims
          .map(([start, length]) => ({ start, end: Math.min(base.text.length, start + length) }))
          .filter(({ start, end }) => start < end)
          .map((span, i) => attribution(`c${i}`, `s${i % 3}`, 'indirect', [span]));
        const view = of({ article: { ...base, blocks }, analysis: { ...found, attributions, figures: [] } });
        const pieces = view.paragraphs.flatMap((paragraph) => paragraph.pieces);
        expect(pieces.map(({ text }) => text).join('')).toBe(base.text);
        expect(pieces.filter(({ begins, slot }) => begins && slot === null)).toEqual([]);
        expect(view.paragraphs.every(({ number }) => number !== '')).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});
