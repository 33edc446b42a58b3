import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { attributions } from '../../lib/engine/passes/3-attributions.ts';
import { readDocument } from '../../lib/engine/read.ts';
import { contains, overlaps } from '../../lib/span.ts';
import { articleOf } from './article.ts';

const drafts = (text: string) => attributions(readDocument(articleOf(text)));

const PIECES = [
  ...['“', '”', '"', "''", '‘', '’', '(', ')', ',', '.', ':', ';', '?', '—', '\n', ' '],
  ...[
    'said',
    'says',
    'told',
    'that',
    'to',
    'accused',
    'of',
    'according',
    'which',
    'who',
    'and',
    'but',
    'when',
  ],
  ...[
    'claim',
    'by',
    'was',
    'he',
    'Ann Lee',
    'the mayor',
    'the dam',
    'is',
    'safe',
    'adding',
    'Monday',
    '1,200',
    '’s',
  ],
];

/** Any string, and strings of the words and marks that the rules look for. */
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join('')),
);

describe('whatever the text', () => {
  it('every span lies in the text, is not empty, and contents are never missing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { source, cue, content } of drafts(text)) {
          expect(content.length).toBeGreaterThan(0);
          for (const { start, end } of [...source, ...cue, ...content]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('contents are in order, and overlap only where one is nested in the other', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = drafts(text);
        for (const { content } of found) {
          for (let i = 1; i < content.length; i++) {
            expect(content[i]?.start).toBeGreaterThanOrEqual(content[i - 1]?.end ?? 0);
          }
        }
        for (const parent of [null, ...found.keys()]) {
          const beside = found.filter((one) => one.parent === parent);
          beside.forEach((a, i) => {
            for (const b of beside.slice(i + 1)) {
              expect(a.content.some((x) => b.content.some((y) => overlaps(x, y)))).toBe(false);
            }
          });
        }
      }),
      { numRuns: 400 },
    );
  });

  it('a nested one stands behind its parent in the list and inside its content', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = drafts(text);
        found.forEach(({ parent, source, cue, content }, i) => {
          if (parent === null) return;
          expect(parent).toBeLessThan(i);
          for (const span of [...source, ...cue, ...content]) {
            expect(found[parent]?.content.some((outer) => contains(outer, span))).toBe(true);
          }
        });
      }),
      { numRuns: 400 },
    );
  });

  it('the same text gives the same answer', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(drafts(text)).toEqual(drafts(text));
      }),
      { numRuns: 100 },
    );
  });
});

/** Milliseconds of pass 3 alone, on a text of about this many code units made of one piece. */
function time(piece: string, size: number): number {
  const document = readDocument(articleOf(piece.repeat(Math.ceil(size / piece.length))));
  const start = performance.now();
  attributions(document);
  return performance.now() - start;
}

/** Code units: enough that work which grows with the square takes a hundred times as long as ordinary text. */
const SIZE = 30_000;
const ORDINARY =
  'Lee said on Monday that the dam was safe. “It will stand,” she told the council. Nobody slept.\n';
const HOSTILE: readonly (readonly [what: string, piece: string])[] = [
  ['“said”', 'said '],
  ['opening marks', '“'],
  ['closing marks', '”'],
  ['straight marks', '"'],
  ['single marks', " '"],
  ['commas', ', '],
  ['“he said, ” without end', 'he said, '],
  ['“, and Lee said that”', ', and Lee said that '],
  ['quotations of one word', '“a” '],
  ['nested marks', '“‘'],
  ['“according to”', 'according to '],
  ['“which he said was”', 'which he said was '],
  ['brackets', '( '],
  ['reopened quotations', '“It is late\n'],
  ['labels', 'LEE: yes\n'],
  ['one long word', 'a'],
];

describe('time stays in proportion to the text', () => {
  let ordinary = 0;
  beforeAll(() => {
    time(ORDINARY, SIZE);
    ordinary = time(ORDINARY, SIZE);
  });

  it.each(HOSTILE)(
    '%s',
    (_what, piece) => {
      expect(time(piece, SIZE)).toBeLessThan(20 * ordinary + 300);
    },
    60_000,
  );
});
