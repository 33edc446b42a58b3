import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../lib/engine/document.ts';
import { modelAttributions } from '../../../lib/engine/model/modelAttributions.ts';
import { readDocument } from '../../../lib/engine/read.ts';
import { articleFromText } from '../../../lib/page/plain.ts';
import { overlaps } from '../../../lib/span.ts';

const find = (text: string, threshold?: number): Draft[] =>
  modelAttributions(readDocument(articleFromText(text)), threshold === undefined ? {} : { threshold });

/** Rows: a sentence in the style of a newspaper, then source, cue and content as printed. */
const SENTENCES = [
  [
    '“The harbour will stay open,” Mayor Ines Calloway said on Tuesday.',
    'Mayor Ines Calloway',
    'said',
    '“The harbour will stay open,”',
  ],
  [
    'The ministry said the levy would be doubled next year.',
    'The ministry',
    'said',
    'the levy would be doubled next year',
  ],
  [
    'Prices rose 4 percent in May, according to the statistics office.',
    'the statistics office',
    'according to',
    'Prices rose 4 percent in May',
  ],
] as const;

describe('modelAttributions', () => {
  it.each(SENTENCES)('%s', (text, source, cue, content) => {
    const printed = find(text).map((draft) =>
      [draft.source, draft.cue, draft.content].map((spans) =>
        spans.map(({ start, end }) => text.slice(start, end)).join('|'),
      ),
    );
    expect(printed).toEqual([[source, cue, content]]);
  });

  const WORDS = fc.constantFrom(
    ...'said says that Smith the he “ ” " \' , . : — according to \n ( ) … 3 believes told 🙂 é \u202e'.split(
      ' ',
    ),
  );
  const TEXTS = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(WORDS, { maxLength: 120 }).map((list) => list.join(' ')),
  );

  it('yields spans inside the text, contents that are not empty and do not overlap, on any text', () => {
    fc.assert(
      fc.property(TEXTS, (text) => {
        const drafts = find(text, 0.01);
        for (const { source, cue, content, confidence } of drafts) {
          expect(content.length).toBeGreaterThan(0);
          expect(confidence >= 0 && confidence <= 1).toBe(true);
          for (const { start, end } of [...source, ...cue, ...content]) {
            expect(start >= 0 && start < end && end <= text.length).toBe(true);
          }
        }
        const contents = drafts.flatMap(({ content }) => content);
        contents.forEach((a, i) => {
          for (const b of contents.slice(i + 1)) expect(overlaps(a, b)).toBe(false);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('says the same twice', () => {
    const text = SENTENCES.map(([sentence]) => sentence).join('\n');
    expect(find(text)).toEqual(find(text));
  });

  it('takes processor time in proportion to a text that is all cues', () => {
    const milliseconds = (repeats: number): number => {
      const document = readDocument(
        articleFromText('He said they said she believes he told them that '.repeat(repeats)),
      );
      const before = process.cpuUsage();
      modelAttributions(document, { threshold: 0.01 });
      return process.cpuUsage(before).user / 1000;
    };
    milliseconds(100);
    const ratio = milliseconds(800) / milliseconds(200);
    // Four times the text: a quadratic step would show as 16.
    expect(ratio).toBeLessThan(10);
  });
});
