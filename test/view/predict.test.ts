import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ALL_SHOWN, type PredictedSource, type Prediction } from '../../lib/messages.ts';
import type { TextSpan } from '../../lib/model.ts';
import { outcomeOf } from '../../lib/view/predict.ts';
import { predictViewOf } from '../../lib/view/predicting.ts';
import { english } from '../../lib/words/en/english.ts';
import { analysis, article, attribution, source, Text } from './made.ts';

const TEXT = new Text(
  'Mayor Ana Ruíz said the quay would stay shut. “We cannot risk it,” she told reporters. ' +
    'Okafor and Petrie said they would testify. The barrier was reported to be late. Ruíz wants it done.',
);
const mention = (words: string, from = 0) => ({ span: TEXT.span(words, from), form: 'name' as const });
const CLAIMS = [
  attribution('quay', 'ruiz', 'indirect', [TEXT.span('the quay would stay shut')], {
    source: [TEXT.span('Mayor Ana Ruíz')],
  }),
  attribution('risk', 'ruiz', 'direct', [TEXT.span('We cannot risk it,')], { source: [TEXT.span('she')] }),
  attribution('testify', 'both', 'indirect', [TEXT.span('they would testify')], {
    source: [TEXT.span('Okafor and Petrie')],
  }),
  attribution('late', null, 'indirect', [TEXT.span('to be late')]),
];
const SOURCES = [
  source('ruiz', 'Ana Ruíz', 'person', {
    mentions: [mention('Ana Ruíz'), mention('Ruíz', 160), { span: TEXT.span('she'), form: 'pronoun' }],
  }),
  source('both', 'Okafor and Petrie', 'group', { members: ['okafor', 'petrie'] }),
  source('okafor', 'Samuel Okafor', 'person', { mentions: [mention('Okafor')] }),
  source('petrie', 'Joan Petrie', 'person', { mentions: [mention('Petrie')] }),
];
const FOUND = analysis({ attributions: CLAIMS, sources: SOURCES });
const ARTICLE = article(TEXT.text);

const NOBODY: PredictedSource = { type: 'nobody' };
const typed = (text: string): PredictedSource => ({ type: 'typed', text });
const at = (words: string, from = 0): PredictedSource => ({ type: 'mention', span: TEXT.span(words, from) });
const predicted = (content: TextSpan, by: PredictedSource, id = 'p1'): Prediction => ({
  id,
  content,
  source: by,
});
const compare = (...predictions: Prediction[]) => outcomeOf(ARTICLE, FOUND, CLAIMS, predictions);

type Row = readonly [
  why: string,
  passage: string,
  by: PredictedSource,
  expected: readonly [string, boolean] | null,
];
const ROWS: readonly Row[] = [
  [
    'the same words, the mention beside them',
    'the quay would stay shut',
    at('Mayor Ana Ruíz'),
    ['quay', true],
  ],
  ['a piece of the mention', 'the quay would stay shut', at('Ruíz'), ['quay', true]],
  ['another mention of the same source', 'the quay would stay shut', at('Ruíz', 160), ['quay', true]],
  ['a pronoun that means the same source', 'the quay would stay shut', at('she'), ['quay', true]],
  ['typed without accent and in capitals', 'the quay would stay shut', typed(' RUIZ '), ['quay', true]],
  ['the pronoun itself', '“We cannot risk it,”', at('she'), ['risk', true]],
  ['the name that the pronoun stands for', '“We cannot risk it,”', typed('Ana Ruíz'), ['risk', true]],
  ['a name that is no mention of its own', 'they would testify', at('Petrie'), ['testify', true]],
  ['another source', 'the quay would stay shut', at('Okafor'), ['quay', false]],
  ['nobody, where somebody says it', 'the quay would stay shut', NOBODY, ['quay', false]],
  ['a word of no weight', 'they would testify', typed('and'), ['testify', false]],
  ['one of two who say it together', 'they would testify', typed('Petrie'), ['testify', true]],
  ['nobody, where nobody is given', 'reported to be late', NOBODY, ['late', true]],
  ['somebody, where nobody is given', 'to be late', at('Okafor'), ['late', false]],
  ['half of the words', 'would stay shut. “We', at('Ruíz'), ['quay', true]],
  ['less than half of the words', 'stay shut', at('Ruíz'), null],
  ['elsewhere', 'Ruíz wants it done', at('Ruíz', 160), null],
];

test.each(ROWS)('%s: %s', (_why, passage, by, expected) => {
  const { both, missed, alone } = compare(predicted(TEXT.span(passage), by));
  expect(both.map(({ attribution: { id }, isRight }) => [id, isRight])).toEqual(expected ? [expected] : []);
  expect(alone).toHaveLength(expected ? 0 : 1);
  expect(missed).toHaveLength(CLAIMS.length - (expected ? 1 : 0));
});

describe('several predictions', () => {
  it('count each claim once, for the one that covers it best', () => {
    const rough = predicted(TEXT.span('would stay shut'), at('Ruíz'), 'p1');
    const exact = predicted(TEXT.span('the quay would stay shut'), NOBODY, 'p2');
    const { both, alone } = compare(rough, exact);
    expect(both.map(({ prediction, isRight }) => [prediction.id, isRight])).toEqual([['p2', false]]);
    expect(alone.map(({ id }) => id)).toEqual(['p1']);
  });

  it('find each piece of a claim that is printed in two', () => {
    const text = new Text('“The quay stays shut,” Bo said. “We cannot risk another winter.”');
    const pieces = [text.span('The quay stays shut,'), text.span('We cannot risk another winter.')];
    const claims = [attribution('a', 'bo', 'direct', pieces, { source: [text.span('Bo')] })];
    const by = (span: TextSpan, id: string) =>
      predicted(span, { type: 'mention', span: text.span('Bo') }, id);
    const found = analysis({ sources: [source('bo', 'Bo', 'person')] });
    const counts = (...made: Prediction[]) => {
      const { both, missed, alone } = outcomeOf(article(text.text), found, claims, made);
      return [both.length, missed.length, alone.length];
    };
    const [first, second] = pieces.map((span, i) => by(span, `p${i}`));
    if (!first || !second) throw new Error('two pieces');
    expect(counts(first)).toEqual([1, 0, 0]);
    expect(counts(first, second)).toEqual([2, 0, 0]);
    expect(counts(by({ start: 0, end: text.text.length }, 'all'))).toEqual([1, 0, 0]);
    // The whole is there already: a piece of it is the same claim once more.
    expect(counts(by({ start: 0, end: text.text.length }, 'all'), by(text.span('quay'), 'p9'))).toEqual([
      1, 0, 1,
    ]);
  });

  it('that are the analysis itself are all found', () => {
    const all = CLAIMS.map(({ content: [content], source: [by] }, i) =>
      predicted(content ?? { start: 0, end: 0 }, by ? { type: 'mention', span: by } : NOBODY, `p${i}`),
    );
    const { both, missed, alone } = compare(...all);
    expect(both.every(({ isRight }) => isRight)).toBe(true);
    expect([both.length, missed.length, alone.length]).toEqual([CLAIMS.length, 0, 0]);
  });

  it('are each in one group and each claim in one, whatever is predicted', () => {
    const span = fc
      .tuple(fc.nat(TEXT.text.length), fc.nat(60))
      .map(([start, length]) => ({ start, end: Math.min(TEXT.text.length, start + length) }));
    const by = fc.oneof(
      fc.constant(NOBODY),
      span.map((one): PredictedSource => ({ type: 'mention', span: one })),
      fc.string().map(typed),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(span, by), { maxLength: 12 }), (made) => {
        const predictions = made.map(([content, from], i) => predicted(content, from, `p${i}`));
        const { both, missed, alone } = compare(...predictions);
        const ids = [...both.map(({ prediction }) => prediction.id), ...alone.map(({ id }) => id)];
        expect(ids.sort()).toEqual(predictions.map(({ id }) => id).sort());
        const claims = [...new Set(both.map((one) => one.attribution.id)), ...missed.map(({ id }) => id)];
        expect(claims.sort()).toEqual(CLAIMS.map(({ id }) => id).sort());
      }),
    );
  });
});

describe('as it is shown', () => {
  const read = { article: ARTICLE, analysis: FOUND, display: ALL_SHOWN, corrections: [], lost: ['late'] };
  const predictions = [
    predicted(TEXT.span('the quay would stay shut'), at('Okafor'), 'p1'),
    predicted(TEXT.span('Ruíz wants it done'), typed('Ruiz'), 'p2'),
  ];

  it('tells nothing of what was found before it is revealed', () => {
    const view = predictViewOf(
      read,
      { predictions, open: TEXT.span('they'), selected: null, isRevealed: false },
      english,
    );
    expect(view.outcome).toBeNull();
    expect(view.open).toBe('they');
    expect(view.predictions).toEqual([
      { id: 'p1', text: 'the quay would stay shut', source: 'Okafor' },
      { id: 'p2', text: 'Ruíz wants it done', source: 'Ruiz' },
    ]);
  });

  it('has each passage with both sources, and where a click goes', () => {
    const { outcome } = predictViewOf(
      read,
      { predictions, open: null, selected: null, isRevealed: true },
      english,
    );
    expect(outcome?.summary).toBe('You marked 2 passages. According found 4 claims.');
    expect(outcome?.groups.map(({ kind, count }) => [kind, count])).toEqual([
      ['found', '0'],
      ['otherSource', '1'],
      ['missed', '3'],
      ['alone', '1'],
    ]);
    expect(outcome?.groups[1]?.rows).toEqual([
      {
        id: 'quay',
        goesTo: 'claim',
        text: 'the quay would stay shut',
        yours: 'Okafor',
        found: 'Ana Ruíz',
        lost: false,
      },
    ]);
    expect(outcome?.groups[2]?.rows.map(({ id, found, lost }) => [id, found, lost])).toEqual([
      ['risk', 'Ana Ruíz', false],
      ['testify', 'Okafor and Petrie', false],
      ['late', 'No source is given', true],
    ]);
    expect(outcome?.groups[3]?.rows[0]).toMatchObject({ id: 'p2', goesTo: 'prediction', yours: 'Ruiz' });
  });

  it('leaves out what the reader has filtered away', () => {
    const display = { ...ALL_SHOWN, leastConfidence: 0.95 };
    const { outcome } = predictViewOf(
      { ...read, display },
      { predictions, open: null, selected: null, isRevealed: true },
      english,
    );
    expect(outcome?.groups.map(({ count }) => count)).toEqual(['0', '0', '0', '2']);
  });
});
