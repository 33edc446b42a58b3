import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/engine/analyse.ts';
import type { Draft } from '../../lib/engine/document.ts';
import { sources } from '../../lib/engine/passes/4-sources.ts';
import { figures } from '../../lib/engine/passes/5-figures.ts';
import { readDocument } from '../../lib/engine/read.ts';
import type { TextSpan } from '../../lib/model.ts';
import { articleOf } from './article.ts';

const PIECES = [
  ...['“', '”', '"', '’s', '(', ')', ',', '.', '—', '-', '/', '\n', ' ', '$', '£', '%', ':'],
  ...[
    'he',
    'She',
    'it',
    'they',
    'who',
    'I',
    'we',
    'the official',
    'a lawyer',
    'her',
    'Some',
    'both',
    'one of',
  ],
  ...[
    'Ann Lee',
    'Lee',
    'Mr.',
    'Jr.',
    'Sen.',
    'the Bank of England',
    'BoE',
    '(NWA)',
    'U.S.',
    'Democrats',
    'Hamas',
  ],
  ...[
    'and',
    'of',
    'was',
    'said',
    'that',
    'to',
    'between',
    'from',
    'a',
    'per',
    'week',
    'old',
    'years',
    'percent',
  ],
  ...[
    '1',
    '2,000',
    '3.5bn',
    '20',
    '2016',
    'half',
    'third',
    'dozens',
    'million',
    'twenty-one',
    'three-judge',
    '5-4',
  ],
  ...['R400m', 'low-50s', 'couple', 'twice', 'No.', 'Oct.', '9', '°'],
];
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join('')),
);

/** Drafts with spans anywhere, of any nesting, as no pass would make them. */
const draftsIn = (length: number): fc.Arbitrary<Draft[]> => {
  const span = fc
    .tuple(fc.nat(Math.max(length - 1, 0)), fc.integer({ min: 1, max: 60 }))
    .map(([start, size]): TextSpan => ({ start, end: Math.min(start + size, Math.max(length, 1)) }));
  const draft = fc.record({
    source: fc.array(span, { maxLength: 2 }),
    cue: fc.array(span, { maxLength: 1 }),
    content: fc.array(span, { minLength: 1, maxLength: 2 }),
    parent: fc.constant(null),
    confidence: fc.constant(1),
    why: fc.constant({ rule: 'test', cue: '', scores: {} }),
  });
  return fc.array(draft, { maxLength: 6 });
};

function expectInside(text: string, span: TextSpan): void {
  expect(span.start).toBeGreaterThanOrEqual(0);
  expect(span.end).toBeGreaterThan(span.start);
  expect(span.end).toBeLessThanOrEqual(text.length);
}

describe('whatever the text', () => {
  it('every source id names a source, every span lies in the text, every name is printed in it', () => {
    const cases = texts.chain((text) => fc.tuple(fc.constant(text), draftsIn(text.length)));
    fc.assert(
      fc.property(cases, ([text, drafts]) => {
        const result = sources(readDocument(articleOf(text)), drafts);
        expect(result.attributed).toHaveLength(drafts.length);
        const ids = new Set(result.sources.map(({ id }) => id));
        expect(ids.size).toBe(result.sources.length);
        const meant = [
          ...result.attributed.flatMap(({ sourceId, relayId }) => [sourceId, relayId]),
          ...result.sources.flatMap(({ members, speaksFor }) => [...members, speaksFor]),
        ];
        expect(ids).toEqual(new Set(meant.filter((id) => id !== null)));
        for (const { name, kind, mentions, description, anonymityReason } of result.sources) {
          expect(name).not.toBe('');
          if (kind !== 'author') expect(text).toContain(name);
          for (const { span } of mentions) expectInside(text, span);
          if (description) expectInside(text, description);
          if (anonymityReason) expectInside(text, anonymityReason);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('figures are in order, apart, within the text, with sound values', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const { span, value, upTo, counted } of figures(readDocument(articleOf(text)), [])) {
          expectInside(text, span);
          expect(span.start).toBeGreaterThanOrEqual(end);
          end = span.end;
          if (value !== null) expect(Number.isFinite(value) && value >= 0).toBe(true);
          if (upTo !== null) expect(upTo).toBeGreaterThan(value ?? 0);
          if (counted) expectInside(text, counted);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('every figure is told by an attribution of the same analysis, or by none', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { attributions, figures: found } = analyse(articleOf(text));
        const ids = new Set<string | null>([null, ...attributions.map(({ id }) => id)]);
        for (const { attributionId } of found) expect(ids).toContain(attributionId);
      }),
      { numRuns: 100 },
    );
  });
});
