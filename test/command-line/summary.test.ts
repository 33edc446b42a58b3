import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summary } from '../../lib/command-line/summary.ts';
import type { Analysis, Article, Attribution, Figure, Source, TextSpan } from '../../lib/model.ts';

const TEXT = [
  'The bridge is safe, Anna Roe, the city engineer, said. “We checked 40 bolts,” she added.',
  'An aide, who was not allowed to speak, said Roe had told him that the bridge was closed.',
  'The city was accused of waiting. About 900 people cross it.',
].join('\n');

function at(printed: string): TextSpan {
  const start = TEXT.indexOf(printed);
  return { start, end: start + printed.length };
}

const ARTICLE: Article = {
  url: '',
  title: 'A bridge',
  byline: 'By Max Hill',
  outlet: 'The Post',
  date: '2026-01-02T10:00:00.000Z',
  language: 'en',
  text: TEXT,
  blocks: [],
};

const claim = (fields: Partial<Attribution>): Attribution => ({
  id: 'a1',
  type: 'indirect',
  source: [],
  cue: [],
  content: [at('The bridge is safe')],
  sourceId: null,
  relayId: null,
  stance: 'neutral',
  act: 'statement',
  parentId: null,
  confidence: 1,
  why: { rule: '', cue: '', scores: {} },
  ...fields,
});
const source = (fields: Partial<Source>): Source => ({
  id: 's1',
  name: 'Anna Roe',
  description: null,
  kind: 'person',
  anonymous: false,
  anonymityReason: null,
  members: [],
  speaksFor: null,
  mentions: [],
  ...fields,
});
const figure = (fields: Partial<Figure>): Figure => ({
  id: 'f1',
  span: at('40 bolts'),
  value: 40,
  upTo: null,
  unit: null,
  counted: null,
  approximate: false,
  approximation: null,
  negated: false,
  quantityId: 'q1',
  attributionId: null,
  ...fields,
});

const ANALYSIS: Analysis = {
  attributions: [
    claim({ id: 'a1', cue: [at('said')], sourceId: 's1' }),
    claim({ id: 'a2', cue: [at('added')], content: [at('“We checked 40 bolts,”')], sourceId: 's1' }),
    claim({
      id: 'a3',
      cue: [at('said')],
      content: [at('Roe had told him that the bridge was closed')],
      sourceId: 's2',
    }),
    claim({
      id: 'a4',
      cue: [at('had told him')],
      content: [at('that the bridge was closed')],
      sourceId: 's1',
      parentId: 'a3',
      relayId: 's2',
      stance: 'doubting',
      act: 'belief',
    }),
    claim({ id: 'a5', cue: [at('was accused of')], content: [at('waiting')] }),
  ],
  sources: [
    source({
      description: at('the city engineer'),
      mentions: [at('Anna Roe'), at('Roe'), at('Roe')].map((span) => ({ span, form: 'name' })),
    }),
    source({
      id: 's2',
      name: 'An aide',
      kind: 'anonymous-person',
      anonymous: true,
      anonymityReason: at('who was not allowed to speak'),
      speaksFor: 's3',
    }),
    source({ id: 's3', name: 'The city' }),
  ],
  figures: [
    figure({ attributionId: 'a2' }),
    figure({ id: 'f2', span: at('900 people'), value: 900, approximate: true, approximation: at('About') }),
  ],
};

describe('summary', () => {
  it('prints who said what, aligned', () => {
    expect(summary(ARTICLE, ANALYSIS, 72)).toBe(
      `A bridge
The Post · By Max Hill · 2026-01-02

2 sources · 5 claims · 2 numbers, 1 with no source

A   Anna Roe · the city engineer · person
    (3 mentions)    Anna Roe, Roe
    said            The bridge is safe
    added           “We checked 40 bolts,”
    had told him    that the bridge was closed [as told by An aide,
                    doubting, belief]

B   An aide · unnamed · speaks for The city
    (why unnamed)   who was not allowed to speak
    said            Roe had told him that the bridge was closed

–   No source given
    was accused of  waiting

Numbers
    40 bolts   A  Anna Roe (elsewhere: About 900 people)

Numbers with no source
    About 900 people   no source given (elsewhere: 40 bolts)`,
    );
  });

  it('says so where there is nothing', () => {
    const nothing = { attributions: [], sources: [], figures: [] };
    expect(summary({ ...ARTICLE, title: '', byline: '', outlet: '', date: '' }, nothing)).toBe(
      '0 sources · 0 claims · 0 numbers',
    );
  });

  it('lets no character of the page command the terminal', () => {
    const hostile = fc.array(
      fc.constantFrom(
        '\u001b[2J',
        '\u009b',
        '\u0007',
        '\r',
        '\n',
        '\u202e',
        '\u2066',
        '\0',
        'word',
        ' ',
        '“',
        '😀',
      ),
    );
    fc.assert(
      fc.property(hostile, hostile, (name, text) => {
        const printed = summary(
          { ...ARTICLE, title: name.join(''), text: text.join('') },
          {
            attributions: [claim({ sourceId: 's1', content: [{ start: 0, end: text.join('').length }] })],
            sources: [source({ name: name.join('') })],
            figures: [],
          },
        );
        expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }),
    );
  });

  it('stays within the width where words allow', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'word', 'longer'), { minLength: 1 }),
        fc.integer({ min: 40, max: 120 }),
        (words, width) => {
          const text = words.join(' ');
          const printed = summary(
            { ...ARTICLE, title: text, text },
            {
              attributions: [claim({ sourceId: 's1', content: [{ start: 0, end: text.length }] })],
              sources: [source({ name: text })],
              figures: [figure({ span: { start: 0, end: text.length }, attributionId: 'a1' })],
            },
            width,
          );
          expect(printed.split('\n').filter((line) => line.length > Math.max(width, 40))).toEqual([]);
        },
      ),
    );
  });
});
