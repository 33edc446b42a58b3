/** Any text at all: whole analyses of made-up characters, and of texts made to keep the engine busy. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/engine/analyse.ts';
import { bounded, LONGEST_READ, weightOf } from '../../lib/engine/bounded.ts';
import { readDocument } from '../../lib/engine/read.ts';
import type { Analysis, Article, TextSpan } from '../../lib/model.ts';
import { articleOf } from './article.ts';

/** Pieces that are hard to cut: pairs, halves of pairs, marks that combine, both directions, what is not seen. */
const HARD: readonly (readonly [what: string, piece: string])[] = [
  ['an emoji', '🙂'],
  ['an emoji of several', '👩🏽‍🚒'],
  ['a flag', '🇬🇧'],
  ['the first half of a pair', '\uD83D'],
  ['the second half of a pair', '\uDE42'],
  ['a combining mark', '\u0301'],
  ['a letter with marks', 'Z\u0351\u036B'],
  ['a mark behind a quotation mark', '“\u0301'],
  ['Hebrew', 'אמר'],
  ['Arabic with vowels', 'قَالَ'],
  ['a turn of direction', '\u202E'],
  ['nought', '\0'],
  ['a bell', '\u0007'],
  ['an escape', '\u001B[31m'],
  ['a soft hyphen', '\u00AD'],
  ['a wide space', '\u3000'],
  ['letters in mathematics', '𝒔𝒂𝒊𝒅'],
  ['markup', '<img src=x onerror=alert(1)>'],
];
const PLAIN = [
  'said',
  ' said ',
  'Ann Lee',
  ' ',
  ' ',
  '“',
  '”',
  '"',
  ', ',
  '. ',
  'that ',
  '\n',
  '1,200',
  'he ',
];

const codeUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));
const texts = fc.oneof(
  codeUnits,
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom(...PLAIN, ...HARD.map(([, piece]) => piece)), { maxLength: 60 })
    .map((pieces) => pieces.join('')),
);

/** Every span of an analysis, list by list; each list in the order that it must have. */
function lists({ attributions, sources, figures }: Analysis): TextSpan[][] {
  return [
    ...attributions.flatMap(({ source, cue, content }) => [[...source], [...cue], [...content]]),
    ...sources.map(({ mentions }) => mentions.map((mention) => mention.span)),
    figures.map(({ span }) => span),
  ];
}

/** True if a character is cut in two here: between the halves of a pair, or before a mark that combines. */
function cutsCharacter(text: string, at: number): boolean {
  const isPair = /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '');
  return isPair || (at > 0 && /\S/.test(text[at - 1] ?? '') && /^\p{M}/u.test(text.slice(at, at + 2)));
}

describe('whatever the text', () => {
  it('nothing is thrown; spans lie inside it, in order, and cut no character in two', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const spans of lists(analyse(articleOf(text)))) {
          spans.forEach(({ start, end }, i) => {
            expect(start).toBeGreaterThanOrEqual(i === 0 ? 0 : (spans[i - 1]?.start ?? 0));
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(cutsCharacter(text, start) || cutsCharacter(text, end)).toBe(false);
          });
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('the same text gives the same analysis', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(analyse(articleOf(text))).toEqual(analyse(articleOf(text)));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it.each(HARD)('%s inside what is said does not end it', (_what, piece) => {
    const text = `“The bridge ${piece} stays,” Ann Lee said.`;
    const [first] = analyse(articleOf(text)).attributions;
    expect(first?.source.map(({ start, end }) => text.slice(start, end))).toEqual(['Ann Lee']);
    expect(first?.content[0]).toMatchObject({ start: text.indexOf('T') - 1 });
  });
});

describe('a text that is longer than anybody reads', () => {
  const MILLION = 1_000_000;
  const NEWS = 'Lee said on Monday that the dam was safe. “It will stand,” she told the council.\n';
  const PIECES: readonly (readonly [what: string, piece: string])[] = [
    ['quotation marks', '"'],
    ['opening marks', '“'],
    ['“said”', 'said '],
    ['one word without spaces', 'a'],
    ['nested brackets', '('],
    ['marks that combine', '\u0301'],
    ['halves of pairs', '\uD83D'],
    ['emoji', '🙂'],
    ['100,000 paragraphs', 'Lee said\n'],
    ['news', NEWS],
  ];

  const read = (article: Article) =>
    article.blocks.reduce(
      (sum, { analysed, span }) => sum + (analysed ? weightOf(article.text, span) : 0),
      0,
    );

  it.each(PIECES)('%s: only so much of it is looked at', (_what, piece) => {
    const article = articleOf(piece.repeat(MILLION / piece.length));
    const { article: cut, readTo } = bounded(article);
    expect(cut.text).toBe(article.text);
    expect(read(cut)).toBeLessThanOrEqual(LONGEST_READ);
    expect(read(cut)).toBeGreaterThan(LONGEST_READ - 100);
    expect(readTo).not.toBeNull();
    expect(cutsCharacter(article.text, readTo ?? 0)).toBe(piece === '\u0301');
  });

  it.each([
    ['words count as they are long, with their spaces', 'measured harbours ', 18],
    ['a short word counts as one of six', 'he is in ', 18],
    ['a mark counts as a short word', '“No,” x. ', 36],
    ['an emoji counts as a mark', '🙂🙂🙂🙂🙂🙂🙂 ', 42],
    ['one word without spaces counts as it is long', `${'a'.repeat(500)} `, 501],
    ['letters with marks are one word', `${'e\u0301'.repeat(50)} `, 101],
  ])('%s', (_what, text, weight) => {
    // Ten times over, since a block counts as forty at least.
    expect(weightOf(text.repeat(10), { start: 0, end: 10 * text.length })).toBe(10 * weight);
  });

  it('its beginning is analysed, and the analysis says how far', () => {
    const noise = `${'a'.repeat(999)}\n`.repeat(LONGEST_READ / 1000);
    const article = articleOf(`${NEWS.repeat(3)}${noise}${NEWS}`);
    const { attributions, readTo } = analyse(article);
    expect(attributions).toHaveLength(6);
    expect(readTo).toBeLessThan(article.text.length);
  }, 60_000);

  it('one that can be read to its end is left alone', () => {
    const article = articleOf(NEWS);
    expect(bounded(article)).toEqual({ article, readTo: null });
    expect(analyse(article)).not.toHaveProperty('readTo');
  });

  /** Work that does not depend on the machine: tokens, and quotations between marks. */
  it.each(PIECES)(
    '%s: no more tokens than code units, no deeper quotations than prose has',
    (_what, piece) => {
      const size = 20_000;
      const { tokens, quotations } = readDocument(articleOf(piece.repeat(size / piece.length)));
      expect(tokens.length).toBeLessThanOrEqual(size);
      expect(quotations.length).toBeLessThanOrEqual(size);
      expect(Math.max(0, ...quotations.map(({ depth }) => depth))).toBeLessThan(6);
    },
    60_000,
  );
});
