import { describe, expect, it } from 'vitest';
import { EVENT_EXAMPLES } from '../../lib/engine/lexicon/events.ts';
import { figures } from '../../lib/engine/passes/5-figures.ts';
import { readDocument } from '../../lib/engine/read.ts';
import type { Attribution, Figure } from '../../lib/model.ts';
import { slice } from '../../lib/span.ts';
import { articleOf } from './article.ts';

/** The figures of a text in which each part behind a semicolon or full stop is told by another source. */
function told(text: string): Figure[] {
  const attributions = [...text.matchAll(/[^;.]+/g)].map(
    ({ 0: words, index }, i): Attribution => ({
      id: `a${i}`,
      type: 'indirect',
      source: [],
      cue: [],
      content: [{ start: index, end: index + words.length }],
      sourceId: `s${i}`,
      relayId: null,
      stance: 'neutral',
      act: 'statement',
      parentId: null,
      confidence: 1,
      why: { rule: 'test', cue: '', scores: {} },
    }),
  );
  return figures(readDocument(articleOf(text)), attributions);
}

/** Rows: why, a text of two figures, whether they are of one quantity. */
const PAIRS: readonly (readonly [string, string, boolean])[] = [
  ['the same count of the same thing', 'Police saw 40 guns; the army saw 40 guns.', true],
  ['the same count of another thing', 'Police saw 40 guns; the army saw 40 tents.', false],
  ['the same sum', 'It cost $3 million; the firm paid $3 million.', true],
  ['another sum', 'It cost $3 million; the firm paid $4 million.', false],
  ['another value of one event', 'The blast killed 32 people; 20 people had died.', true],
  ['another value of another event', 'The blast killed 32 people; 20 people were arrested.', false],
  ['another value of other people', 'The blast killed 32 soldiers; 20 nurses died.', false],
  ['a count of no event', 'He met 32 people; she met 20 people.', false],
  ['shares of different polls', '53 percent of voters agreed; 41 percent of voters agreed.', false],
  ['small durations by chance', 'He waited two years; she waited two years.', false],
  ['small numbers by chance', 'The first six left; the other six stayed.', false],
  ['one is plural', 'The crew rescued one sailor; 3 sailors were saved.', true],
];

describe('figures of one quantity', () => {
  it.each(PAIRS)('%s: %s', (_why, text, same) => {
    const [first, second, ...more] = told(text);
    expect(more).toEqual([]);
    expect(first && second).toBeDefined();
    expect(first?.quantityId === second?.quantityId).toBe(same);
  });

  it.each(EVENT_EXAMPLES)('%s', (example) => {
    const found = told(example);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ quantityId }) => quantityId)).size).toBe(1);
  });

  it('lets one source count an event twice', () => {
    const found = told('The blast killed 32 people and the fire killed 20 people.');
    expect(new Set(found.map(({ quantityId }) => quantityId)).size).toBe(2);
  });
});

/** Rows: sentence, what prints the approximation, whether the number is denied. */
const PRINTED: readonly (readonly [string, string | null, boolean])[] = [
  ['The blast killed 32 people.', null, false],
  ['The blast killed about 32 people.', 'about', false],
  ['The blast killed at least 32 people.', 'at least', false],
  ['The blast killed as many as 32 people.', 'as many as', false],
  ['The blast killed no more than 32 people.', 'no more than', false],
  ['The blast killed up to 32 people.', 'up to', false],
  ['The blast killed 32 or so.', 'or so', false],
  ['It killed not 32 people but more.', null, true],
  ['There weren’t 32 people there.', null, true],
  ['There were not even 32 people there.', null, false],
  ['Dozens of people died.', null, false],
];

describe('how a figure is printed', () => {
  it.each(PRINTED)('%s', (sentence, words, negated) => {
    const [figure] = figures(readDocument(articleOf(sentence)), []);
    expect(figure?.approximation ? slice(sentence, figure.approximation) : null).toBe(words);
    expect(figure?.negated).toBe(negated);
  });
});
