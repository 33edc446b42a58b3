import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markedBlocks } from '../../lib/view/marked.ts';
import { analysis, article, attribution, figure, Text } from './made.ts';

const t = new Text('“They told me 32 died,” said Lee. It rained.');

/** Each stretch as "text|claim|mention|figure", with * where a content begins. */
function drawn(): string[] {
  const made = analysis({
    attributions: [
      attribution('outer', 's', 'direct', [t.span('They told me 32 died,')], {
        source: [t.span('Lee')],
        cue: [t.span('said')],
      }),
      attribution('inner', 'they', 'indirect', [t.span('32 died')], { parentId: 'outer' }),
    ],
    figures: [figure('n', t.span('32'), { attributionId: 'inner' })],
  });
  return markedBlocks(article(t.text), made).flatMap(({ stretches }) =>
    stretches.map(
      ({ text, claimId, begins, mentionOf, figureId }) =>
        `${text}|${begins ? '*' : ''}${claimId ?? ''}|${mentionOf ?? ''}|${figureId ?? ''}`,
    ),
  );
}

describe('the text cut at its marks', () => {
  test('nests claims, mentions and numbers', () => {
    expect(drawn()).toEqual([
      '“|||',
      'They told me |*outer||',
      '32|*inner||n',
      ' died|inner||',
      ',|outer||',
      '” |||',
      'said||outer|',
      ' |||',
      'Lee||outer|',
      '. It rained.|||',
    ]);
  });

  test('is the whole text, whatever overlaps', () => {
    const spans = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(
        fc.array(spans, { maxLength: 8 }),
        fc.array(fc.integer({ min: 1, max: 40 })),
        (contents, cuts) => {
          const text = 'abcdefghijklmnopqrstuvwxyzabcdefghijklmn';
          const edges = [...new Set([0, ...cuts, text.length])].sort((a, b) => a - b);
          const blocks = edges.slice(1).map((end, i) => ({
            kind: 'paragraph' as const,
            span: { start: edges[i] ?? 0, end },
            analysed: true,
          }));
          const made = analysis({
            attributions: contents.map((span, i) => attribution(`a${i}`, 's', 'indirect', [span])),
          });
          const shown = markedBlocks(article(text, { blocks }), made);
          expect(shown.flatMap(({ stretches }) => stretches.map((one) => one.text)).join('')).toBe(text);
        },
      ),
    );
  });
});
