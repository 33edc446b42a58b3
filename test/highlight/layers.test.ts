import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layersOf } from '../../lib/highlight/layers.ts';
import type { Analysis, TextSpan } from '../../lib/model.ts';
import { analysis, attribution, figure, span } from './analyses.ts';

const brief = (given: Analysis) =>
  layersOf(given).map(({ name, marks }) => [
    name,
    ...marks.flatMap(({ spans }) => spans.map(({ start, end }) => `${start}-${end}`)),
  ]);

const LAYERS: [what: string, given: Analysis, layers: string[][]][] = [
  [
    'content, and source with its cue, as one where only a space is between them',
    analysis([
      attribution({
        id: 'a1',
        sourceId: 's',
        source: [span(12, 15)],
        cue: [span(16, 20)],
        content: [span(0, 10), span(22, 30)],
      }),
    ]),
    [
      ['according-content-0-0', '0-10', '22-30'],
      ['according-source-0', '12-20'],
    ],
  ],
  [
    'a claim within a claim lies over it',
    analysis([
      attribution({ id: 'a1', sourceId: 's', content: [span(0, 40)] }),
      attribution({ id: 'a2', sourceId: 't', parentId: 'a1', content: [span(20, 40)] }),
    ]),
    [
      ['according-content-0-0', '0-40'],
      ['according-content-1-1', '20-40'],
      // Stands in where the other is hidden.
      ['according-content-1-0', '20-40'],
    ],
  ],
  [
    'a claim without a source is marked, but not within words that have one',
    analysis([
      attribution({ id: 'a1', sourceId: 's', content: [span(0, 40)] }),
      attribution({ id: 'a2', parentId: 'a1', source: [span(0, 6)], content: [span(20, 40)] }),
      attribution({ id: 'a3', content: [span(50, 90)] }),
      attribution({ id: 'a4', parentId: 'a3', content: [span(60, 70)] }),
    ]),
    [
      ['according-content-0-0', '0-40'],
      ['according-content-none-0', '50-90', '60-70'],
      ['according-content-none-1', '60-70'],
    ],
  ],
  [
    'numbers: stated, in a claim without a source, in no claim, in a claim that is not there',
    analysis(
      [
        attribution({ id: 'a1', sourceId: 's', content: [span(0, 9)] }),
        attribution({ id: 'a2', content: [span(10, 19)] }),
      ],
      [
        figure('f1', span(1, 3), 'a1'),
        figure('f2', span(11, 13), 'a2'),
        figure('f3', span(30, 33)),
        figure('f4', span(40, 43), 'gone'),
      ],
    ),
    [
      ['according-content-0-0', '0-9'],
      ['according-content-none-0', '10-19'],
      ['according-figure-0', '1-3'],
      ['according-figure-none', '11-13', '30-33', '40-43'],
    ],
  ],
];
test.each(LAYERS)('layers: %s', (_, given, layers) => {
  expect(brief(given)).toEqual(layers);
});

test('a mark says what it can be filtered by; a number, what its claim can be', () => {
  const given = analysis(
    [attribution({ id: 'a1', sourceId: 's', act: 'wish', confidence: 0.4, content: [span(0, 9)] })],
    [figure('f1', span(1, 3), 'a1'), figure('f2', span(20, 22))],
  );
  const marks = layersOf(given).flatMap(({ name, marks }) =>
    marks.map(({ sourceId, act, confidence }) => [name, sourceId, act, confidence]),
  );
  expect(marks).toEqual([
    ['according-content-0-0', 's', 'wish', 0.4],
    ['according-figure-0', 's', 'wish', 0.4],
    ['according-figure-none', null, null, 1],
  ]);
});

describe('priorities', () => {
  test('numbers over sources over content, inner content over outer', () => {
    const given = analysis(
      [
        attribution({ id: 'a1', sourceId: 's', source: [span(50, 55)], content: [span(0, 40)] }),
        attribution({ id: 'a2', sourceId: 't', parentId: 'a1', content: [span(20, 40)] }),
      ],
      [figure('f1', span(1, 3), 'a1')],
    );
    const priority = new Map(layersOf(given).map((layer) => [layer.name, layer.priority]));
    const ordered = [...priority].sort((a, b) => a[1] - b[1]).map(([name]) => name);
    expect(ordered).toEqual([
      'according-content-0-0',
      'according-content-1-0',
      'according-content-1-1',
      'according-source-0',
      'according-figure-0',
    ]);
  });

  test('a ring of parents ends', () => {
    const ring = analysis([
      attribution({ id: 'a1', parentId: 'a2', content: [span(0, 1)] }),
      attribution({ id: 'a2', parentId: 'a1', content: [span(2, 3)] }),
    ]);
    expect(layersOf(ring).map(({ name }) => name)).toEqual([
      'according-content-none-1',
      'according-content-none-0',
    ]);
  });
});

/** The one code unit between a source and a cue that stand beside each other. */
function spaceBetween([one]: readonly TextSpan[], [other]: readonly TextSpan[]): TextSpan[] {
  if (!one || !other) return [];
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return second.start === first.end + 1 ? [span(first.end, second.start)] : [];
}

test('every code unit that an analysis marks is in a layer, and no other', () => {
  const anySpan = fc
    .tuple(fc.nat(200), fc.integer({ min: 1, max: 40 }))
    .map(([at, size]) => span(at, at + size));
  const anyClaim = fc.record({
    sourceId: fc.constantFrom(null, 's', 't'),
    content: fc.array(anySpan, { minLength: 1, maxLength: 3 }),
    source: fc.array(anySpan, { maxLength: 1 }),
    cue: fc.array(anySpan, { maxLength: 1 }),
  });
  fc.assert(
    fc.property(
      fc.array(anyClaim, { maxLength: 6 }),
      fc.array(anySpan, { maxLength: 4 }),
      (claims, numbers) => {
        const given = analysis(
          claims.map((claim, i) => attribution({ id: `a${i}`, ...claim })),
          numbers.map((at, i) => figure(`f${i}`, at)),
        );
        const units = (spans: readonly { start: number; end: number }[]) =>
          new Set(
            spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, k) => start + k)),
          );
        const wanted = units([
          ...claims.flatMap(({ content, source, cue }) => [
            ...content,
            ...source,
            ...cue,
            ...spaceBetween(source, cue),
          ]),
          ...numbers,
        ]);
        expect(units(layersOf(given).flatMap(({ marks }) => marks.flatMap(({ spans }) => spans)))).toEqual(
          wanted,
        );
      },
    ),
  );
});
