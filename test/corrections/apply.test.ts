import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorOf } from '../../lib/corrections/anchor.ts';
import { BY_READER, correct } from '../../lib/corrections/apply.ts';
import type { Analysis, Correction, Source } from '../../lib/model.ts';
import { attribution, figure, source, span } from '../highlight/analyses.ts';

const TEXT =
  'The well is dry. The mill burned twice in 1902. The road is safe, he said she had said. It rained.';

function at(words: string) {
  const start = TEXT.indexOf(words);
  return span(start, start + words.length);
}

function person(id: string, name: string, fields: Partial<Source> = {}): Source {
  return { ...source(id, name), mentions: [{ span: span(0, 3), form: 'name' }], ...fields };
}

const GIVEN: Analysis = {
  attributions: [
    attribution({ id: 'a1', sourceId: 's1', content: [at('The well is dry')] }),
    attribution({ id: 'a2', sourceId: 's2', relayId: 's1', content: [at('The mill burned twice in 1902')] }),
    attribution({ id: 'a3', sourceId: 's2', content: [at('The road is safe, he said she had said')] }),
    attribution({ id: 'a4', sourceId: 's1', parentId: 'a3', content: [at('The road is safe')] }),
    attribution({ id: 'a5', sourceId: 's3', parentId: 'a4', content: [at('The road')], confidence: 0.2 }),
  ],
  sources: [
    person('s1', 'Ada Moss', { mentions: [{ span: span(4, 8), form: 'name' }] }),
    person('s2', 'Ben Holt'),
    person('s3', 'Ada Moss and Ben Holt', { members: ['s1', 's2'] }),
    person('s4', 'Cy Lund', { speaksFor: 's1' }),
  ],
  figures: [figure('f1', at('twice'), 'a2'), figure('f2', at('1902'), 'a4')],
};

const anchor = (id: string) => {
  const found = GIVEN.attributions.find((one) => one.id === id);
  const made = found && anchorOf(TEXT, found);
  if (!made) throw new Error(`no claim ${id}`);
  return made;
};
const whose = ({ attributions }: Analysis) =>
  attributions.map(({ id, sourceId }) => `${id}:${sourceId ?? '-'}`).join(' ');

const UNCHANGED = 'a1:s1 a2:s2 a3:s2 a4:s1 a5:s3';
const CORRECTIONS: [what: string, corrections: Correction[], whose: string][] = [
  ['none', [], UNCHANGED],
  ['not a source', [{ type: 'notASource', source: 'Ada Moss' }], 'a2:s2 a3:s2 a5:s3'],
  ['not a source that is there', [{ type: 'notASource', source: 'Dee' }], UNCHANGED],
  ['same as', [{ type: 'sameAs', source: 'Ada Moss', as: 'Cy Lund' }], 'a1:s4 a2:s2 a3:s2 a4:s4 a5:s3'],
  ['same as itself', [{ type: 'sameAs', source: 'Ada Moss', as: 'Ada Moss' }], UNCHANGED],
  ['same as nobody here', [{ type: 'sameAs', source: 'Ada Moss', as: 'Dee' }], UNCHANGED],
  [
    'same as each other, twice round',
    [
      { type: 'sameAs', source: 'Ada Moss', as: 'Ben Holt' },
      { type: 'sameAs', source: 'Ben Holt', as: 'Ada Moss' },
    ],
    'a1:s2 a2:s2 a3:s2 a4:s2 a5:s3',
  ],
  [
    'a name that has become another',
    [
      { type: 'sameAs', source: 'Ben Holt', as: 'Cy Lund' },
      { type: 'wrongSource', claim: anchor('a1'), to: 'Ben Holt' },
    ],
    'a1:s4 a2:s4 a3:s4 a4:s1 a5:s3',
  ],
  [
    'a chain of names',
    [
      { type: 'sameAs', source: 'Ben Holt', as: 'Cy Lund' },
      { type: 'sameAs', source: 'Cy Lund', as: 'Ada Moss' },
      { type: 'notASource', source: 'Ben Holt' },
    ],
    'a5:s3',
  ],
  [
    'wrong source',
    [{ type: 'wrongSource', claim: anchor('a1'), to: 'Cy Lund' }],
    'a1:s4 a2:s2 a3:s2 a4:s1 a5:s3',
  ],
  ['nobody', [{ type: 'wrongSource', claim: anchor('a1'), to: null }], 'a1:- a2:s2 a3:s2 a4:s1 a5:s3'],
  ['to somebody unknown', [{ type: 'wrongSource', claim: anchor('a1'), to: 'Dee' }], UNCHANGED],
  [
    'a claim that has moved and been cut short',
    [{ type: 'wrongSource', claim: { start: 30, text: 'The well' }, to: null }],
    'a1:- a2:s2 a3:s2 a4:s1 a5:s3',
  ],
  [
    'of three that begin alike, the one as long',
    [{ type: 'wrongSource', claim: anchor('a3'), to: null }],
    'a1:s1 a2:s2 a3:- a4:s1 a5:s3',
  ],
  [
    'a claim that is not there',
    [{ type: 'wrongSource', claim: { start: 0, text: 'No' }, to: null }],
    UNCHANGED,
  ],
  ['a claim without words', [{ type: 'wrongSource', claim: { start: 0, text: '' }, to: null }], UNCHANGED],
];
test.each(CORRECTIONS)('%s', (_, corrections, expected) => {
  expect(whose(correct({ text: TEXT }, GIVEN, corrections))).toBe(expected);
});

describe('what hangs on a source', () => {
  test('one that is none leaves no trace: claims and numbers go to the claim around', () => {
    const { attributions, sources, figures } = correct({ text: TEXT }, GIVEN, [
      { type: 'notASource', source: 'Ada Moss' },
    ]);
    expect(attributions.map(({ id, parentId, relayId }) => [id, parentId, relayId])).toEqual([
      ['a2', null, null],
      ['a3', null, null],
      ['a5', 'a3', null],
    ]);
    expect(figures.map(({ attributionId }) => attributionId)).toEqual(['a2', 'a3']);
    expect(sources.map(({ id, members, speaksFor }) => [id, members.length, speaksFor])).toEqual([
      ['s2', 0, null],
      ['s3', 0, null],
      ['s4', 0, null],
    ]);
  });

  test('two made one bring their mentions together, in order; neither relays or speaks for itself', () => {
    const { attributions, sources } = correct({ text: TEXT }, GIVEN, [
      { type: 'sameAs', source: 'Ada Moss', as: 'Cy Lund' },
      { type: 'sameAs', source: 'Ben Holt', as: 'Cy Lund' },
    ]);
    const one = sources.find(({ id }) => id === 's4');
    expect(one?.mentions.map((mention) => mention.span)).toEqual([span(0, 3), span(4, 8)]);
    expect(one?.speaksFor).toBeNull();
    expect(attributions[1]).toMatchObject({ sourceId: 's4', relayId: null });
  });

  test('what a reader has settled is certain, and says who did it', () => {
    const { attributions } = correct({ text: TEXT }, GIVEN, [
      { type: 'wrongSource', claim: anchor('a5'), to: 'Ben Holt' },
    ]);
    expect(attributions.find(({ id }) => id === 'a3')).toEqual(GIVEN.attributions[2]);
    const settled = attributions.filter(({ why }) => why.rule === BY_READER);
    expect(settled).toMatchObject([{ id: 'a5', sourceId: 's2', confidence: 1 }]);
  });
});

describe('whatever is corrected', () => {
  const name = fc.constantFrom('Ada Moss', 'Ben Holt', 'Cy Lund', 'Ada Moss and Ben Holt', 'Dee');
  const anyCorrection: fc.Arbitrary<Correction> = fc.oneof(
    fc.record({ type: fc.constant('notASource' as const), source: name }),
    fc.record({ type: fc.constant('sameAs' as const), source: name, as: name }),
    fc.record({
      type: fc.constant('wrongSource' as const),
      claim: fc.constantFrom('a1', 'a2', 'a3', 'a4', 'a5').map(anchor),
      to: fc.option(name),
    }),
  );
  const anyCorrections = fc.array(anyCorrection, { maxLength: 8 });

  test('no id dangles, no span is changed, none is added', () => {
    fc.assert(
      fc.property(anyCorrections, (corrections) => {
        const result = correct({ text: TEXT }, GIVEN, corrections);
        const sources = new Set([null, ...result.sources.map(({ id }) => id)]);
        const claims = new Set([null, ...result.attributions.map(({ id }) => id)]);
        for (const { id, sourceId, relayId, parentId, content, source, cue } of result.attributions) {
          expect([sourceId, relayId].filter((one) => !sources.has(one))).toEqual([]);
          expect(claims.has(parentId)).toBe(true);
          expect(parentId).not.toBe(id);
          const before = GIVEN.attributions.find((one) => one.id === id);
          expect({ content, source, cue }).toEqual({
            content: before?.content,
            source: before?.source,
            cue: before?.cue,
          });
        }
        for (const { id, members, speaksFor } of result.sources) {
          expect([...members, speaksFor].filter((one) => !sources.has(one) || one === id)).toEqual([]);
          expect(members.length).not.toBe(1);
        }
        for (const { attributionId } of result.figures) expect(claims.has(attributionId)).toBe(true);
        expect(result.figures.map(({ span: there }) => there)).toEqual(GIVEN.figures.map((one) => one.span));
      }),
    );
  });

  test('the same again gives the same again, and what it was made of stays as it was', () => {
    fc.assert(
      fc.property(anyCorrections, (corrections) => {
        const before = JSON.stringify(GIVEN);
        const all = correct({ text: TEXT }, GIVEN, corrections);
        expect(correct({ text: TEXT }, GIVEN, [...corrections])).toEqual(all);
        expect(JSON.stringify(GIVEN)).toBe(before);
      }),
    );
  });
});
