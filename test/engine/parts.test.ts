/** Each part of the method can be left out, by itself, and then what it does is not done. */
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../lib/engine/document.ts';
import { ALL_PARTS, type Parts } from '../../lib/engine/parts.ts';
import { attributions } from '../../lib/engine/passes/3-attributions.ts';
import { readDocument } from '../../lib/engine/read.ts';
import { articleOf } from './article.ts';

const drafts = (text: string, off: Partial<Parts> = {}): Draft[] =>
  attributions(readDocument(articleOf(text)), { ...ALL_PARTS, ...off });

const rules = (found: readonly Draft[]): string => found.map(({ why }) => why.rule).join(' · ');
const confidences = (found: readonly Draft[]): string =>
  found.map(({ confidence }) => confidence.toFixed(6)).join(' ');

const SAID = 'Lee said on Monday that the bridge was safe.';

/** Rows: the part, a text, and what is seen of the part in what is found there. */
const PARTS: readonly (readonly [
  part: keyof Parts,
  text: string,
  trace: (found: readonly Draft[]) => unknown,
])[] = [
  ['model', SAID, (found) => /model/.test(rules(found))],
  ['net', SAID, confidences],
  ['opinion', SAID, confidences],
  ['ranker', SAID, (found) => found.some(({ confidence, why }) => confidence !== why.scores.cue)],
  [
    'candidates',
    'The company was accused of hiding the cracks.',
    (found) => /weighed|and rule/.test(rules(found)),
  ],
  ['sure', '“A bridge is a promise.” — Ann Lee', (found) => /quote, dash, source/.test(rules(found))],
  [
    'continuation',
    'Lee said the dam was safe. “It will stand for a hundred years.”',
    (found) => /continued/.test(rules(found)),
  ],
  ['nested', '“I think the dam is safe,” Lee said.', (found) => found.some(({ parent }) => parent !== null)],
];

describe('a part left out', () => {
  it.each(PARTS)('%s', (part, text, trace) => {
    const whole = drafts(text);
    expect(whole).not.toEqual([]);
    expect(trace(drafts(text, { [part]: false }))).not.toEqual(trace(whole));
  });

  it('leaves the rest as it is: one quotation given to its speaker by each of them', () => {
    const text = '“The dam is safe,” the mayor said.';
    const spans = (found: readonly Draft[]) =>
      found.map(({ source, cue, content }) => [source, cue, content]);
    for (const part of Object.keys(ALL_PARTS)) {
      expect([part, spans(drafts(text, { [part]: false }))]).toEqual([part, spans(drafts(text))]);
    }
  });
});
