import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALL_SHOWN } from '../../lib/messages.ts';
import type { Attribution } from '../../lib/model.ts';
import { type PictureView, pictureOf } from '../../lib/view/picture.ts';
import { english } from '../../lib/words/en/english.ts';
import { manySources } from '../components/states.ts';
import { analysis, article, attribution, source, Text } from './made.ts';

const TEXT = new Text(
  '“Never,” said Lee. Lee said “no” to it all. An aide denied the plan. It is said to rain. ' +
    'A long way on, the rest of the text has nobody. At the end Lee says: fine then.',
);

function picture(rest: readonly Attribution[] = []): PictureView {
  return pictureOf(
    {
      article: article(TEXT.text),
      analysis: analysis({
        sources: [
          source('lee', 'Lee', 'person'),
          source('aide', 'aide', 'anonymous-person', { anonymous: true }),
        ],
        attributions: [
          said('a1', 'lee', 'direct', 'Never,', 'said', 'say'),
          said('a2', 'lee', 'mixed', '“no” to it all', 'said', 'say'),
          { ...said('a3', 'aide', 'indirect', 'the plan', 'denied', 'deny'), stance: 'denying' },
          said('a4', null, 'indirect', 'to rain', 'is said', 'say'),
          said('a5', 'lee', 'direct', 'fine then', ':', ':'),
          ...rest,
        ],
      }),
      display: ALL_SHOWN,
      corrections: [],
      lost: [],
    },
    english,
  );
}

function said(
  id: string,
  sourceId: string | null,
  type: Attribution['type'],
  content: string,
  cue: string,
  lemma: string,
): Attribution {
  return attribution(id, sourceId, type, [TEXT.span(content)], {
    cue: [TEXT.span(cue)],
    why: { rule: 'made', cue: lemma, scores: {} },
  });
}

test('words by who is named: of eleven, seven are Lee’s, two an aide’s, two nobody’s', () => {
  expect(picture().naming.map(({ label, share }) => [label, Math.round(share * 11)])).toEqual([
    ['Named', 7],
    ['Unnamed', 2],
    ['No source given', 2],
  ]);
});

test('words by quotation and paraphrase', () => {
  expect(picture().quoting.map(({ label, share }) => [label, Math.round(share * 11)])).toEqual([
    ['Quotation', 3],
    ['Part quotation', 4],
    ['Paraphrase', 4],
  ]);
});

test('claims by what their verbs do, each verb as it is printed most', () => {
  expect(
    picture().stances.map(({ label, count, size, cues }) => [
      label,
      count,
      size,
      cues.map(({ text, times }) => `${text} ${times}`.trim()),
    ]),
  ).toEqual([
    ['plain wording', 4, 1, ['said 3', 'no verb']],
    ['wording that denies', 1, 0.25, ['denied']],
  ]);
});

test('where each speaks, drawn and in words; those without a source last', () => {
  const { places } = picture();
  expect(places.map(({ slot, label }) => [slot.letter, label])).toEqual([
    ['A', 'Lee, 3 claims: first quarter 2, last quarter 1'],
    ['B', 'aide, 1 claim: second quarter 1'],
    ['', 'No source given, 1 claim: second quarter 1'],
  ]);
  const [first] = places[0]?.marks ?? [];
  expect(first?.from).toBeCloseTo(1 / TEXT.text.length);
});

test('what another says within one’s words is not counted twice', () => {
  const within = attribution('a6', 'aide', 'direct', [TEXT.span('no')], { parentId: 'a2' });
  expect(picture([within]).naming.map(({ share }) => Math.round(share * 11))).toEqual([7, 2, 2]);
});

describe('many sources', () => {
  const many = pictureOf(manySources(200), english);

  test('the minor ones share a row', () => {
    expect(many.shares).toHaveLength(12);
    expect(many.shares.at(-1)?.name).toBe('189 more sources');
    expect(many.places.map(({ slot }) => slot.letter).join('')).toBe('ABCDEFGHIJK+');
  });

  test('until they are opened', () => {
    const read = manySources(200);
    const open = pictureOf({ ...read, display: { ...read.display, othersOpen: true } }, english);
    expect([open.shares.length, open.places.length]).toEqual([200, 200]);
  });
});

test('parts of a whole are a whole, and every mark stands in the article', () => {
  const span = fc.tuple(fc.nat(TEXT.text.length - 1), fc.nat(40)).map(([start, length]) => ({
    start,
    end: Math.min(TEXT.text.length, start + length + 1),
  }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
      const made = picture(
        spans.map((at, i) => attribution(`x${i}`, i % 2 ? 'lee' : null, 'indirect', [at])),
      );
      for (const parts of [made.naming, made.quoting, made.shares]) {
        expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
      }
      for (const { from, to } of made.places.flatMap(({ marks }) => marks)) {
        expect(0 <= from && from <= to && to <= 1).toBe(true);
      }
    }),
  );
});

test('nothing was found: nothing is drawn', () => {
  const empty = pictureOf(
    { article: article(''), analysis: analysis(), display: ALL_SHOWN, corrections: [], lost: [] },
    english,
  );
  expect(empty).toEqual({ shares: [], naming: [], quoting: [], stances: [], places: [] });
});
