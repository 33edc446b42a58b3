/** Every attribution says why it is there, whichever way it was found. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributions } from '../../lib/engine/passes/3-attributions.ts';
import { readDocument } from '../../lib/engine/read.ts';
import { articleOf } from './article.ts';

const drafts = (text: string) => attributions(readDocument(articleOf(text)));

const LEARNED = ['cue', 'content', 'source', 'ranker'];
const NO_SOURCE = ['cue', 'content', 'ranker'];
const RULE = ['rule'];

type Expected = readonly [rule: RegExp, cue: string, stages: readonly string[]];

/** Rows: the way it is found, a text, and of each attribution the rule, the cue and the stages with a score. */
const WAYS: readonly (readonly [way: string, text: string, found: readonly Expected[]])[] = [
  [
    'the model and a rule read the same',
    'Lee said on Monday that the bridge was safe.',
    [[/^model and rule: source, cue, that$/, 'say', LEARNED]],
  ],
  ['the model alone', 'Lee thundered that the dam was safe.', [[/^model$/, 'thunder', LEARNED]]],
  [
    'no source is printed',
    'The company was accused of hiding the cracks.',
    [[/passive cue/, 'accuse', NO_SOURCE]],
  ],
  [
    'a quotation carried on',
    'Lee said the dam was safe. “It will stand for a hundred years.”',
    [[/, continued$/, 'say', LEARNED]],
  ],
  [
    'a transcript',
    'LEE: Is the dam safe?\nROE: It is safe.',
    [
      [/^transcript$/, ':', RULE],
      [/^transcript$/, ':', RULE],
    ],
  ],
  ['a name under a quotation', '“A bridge is a promise.” — Ann Lee', [[/^quote, dash, source$/, '—', RULE]]],
  [
    'one inside another',
    '“I think the dam is safe,” Lee said.',
    [
      [/^model/, 'say', LEARNED],
      [/^model/, 'think', LEARNED],
    ],
  ],
  [
    'according to',
    'The dam is safe, according to a report by the bank.',
    [[/according to source$/, 'according', LEARNED]],
  ],
];

describe('why', () => {
  it.each(WAYS)('%s: %s', (_way, text, found) => {
    const got = drafts(text).map(({ why }) => why);
    expect(got.map(({ cue, scores }) => [cue, Object.keys(scores)])).toEqual(
      found.map(([, cue, stages]) => [cue, stages]),
    );
    for (const [i, [rule]] of found.entries()) expect(got[i]?.rule).toMatch(rule);
  });

  it('gives as last score of the model the confidence itself', () => {
    const [one] = drafts('Lee said on Monday that the bridge was safe.');
    expect(one?.why.scores.ranker).toBe(one?.confidence);
  });

  const PIECES = [
    '“',
    '”',
    '—',
    ':',
    '.',
    ',',
    '\n',
    'said',
    'that',
    'Ann Lee',
    'LEE',
    'the dam',
    'was',
    'safe',
  ];

  it('is there for any text, with scores between 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
        for (const { why, confidence } of drafts(pieces.join(' '))) {
          expect(why.rule).not.toBe('');
          expect(why.cue).not.toBe('');
          const scores = Object.values(why.scores);
          expect(scores.length).toBeGreaterThan(0);
          for (const score of [...scores, confidence]) {
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(1);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
