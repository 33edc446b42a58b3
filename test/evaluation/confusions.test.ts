import { describe, expect, it } from 'vitest';
import {
  type Confusion,
  type FigureConfusion,
  type SourceConfusion,
  sentenceOf,
  worstFigures,
  worstSources,
} from '../../lib/evaluation/confusions.ts';
import { scoreSources } from '../../lib/evaluation/sources.ts';
import { GOLD, PREDICTED, SOURCES } from './made.ts';

const source = (wanted: string | null, got: string | null, attribution = 0): SourceConfusion => ({
  what: 'source',
  document: 'd',
  wanted,
  got,
  attribution,
});
const figure = (figure: string, rest: Partial<FigureConfusion>): FigureConfusion => ({
  what: 'figure',
  document: 'd',
  fault: 'teller',
  figure,
  at: 0,
  wanted: null,
  got: null,
  tellerFound: true,
  ...rest,
});

describe('the worst confusions', () => {
  it('of sources are those made most often; a wrong name counts twice', () => {
    const all: Confusion[] = [
      source('Lee', null, 1),
      source('Roe', 'Lee', 2),
      source('Poe', null, 3),
      source('Poe', null, 4),
      source('Poe', null, 5),
      figure('32 people', {}),
    ];
    expect(worstSources(all).map(({ first, times }) => [first.wanted, first.got, times])).toEqual([
      ['Poe', null, 3],
      ['Roe', 'Lee', 1],
      ['Lee', null, 1],
    ]);
  });

  it('of figures are those on a wrong word, then the missed, then what is none', () => {
    const all: Confusion[] = [
      figure('no figure', { fault: 'not a figure' }),
      figure('missed', { fault: 'missed' }),
      figure('its teller was not found', { wanted: 1, tellerFound: false }),
      figure('taken for the article’s', { wanted: 1 }),
      figure('the article’s, given away', { got: 2 }),
      figure('another’s', { wanted: 1, got: 2 }),
      source('Lee', null),
    ];
    expect(worstFigures(all).map((one) => one.figure)).toEqual([
      'another’s',
      'the article’s, given away',
      'taken for the article’s',
      'its teller was not found',
      'missed',
      'no figure',
    ]);
  });
});

it('the sentences are those of the score', () => {
  const { confusions, errors } = scoreSources(GOLD, SOURCES, PREDICTED);
  expect(confusions.map(sentenceOf)).toEqual(errors);
  expect(confusions).toContainEqual(
    figure('Few', { document: 'first', fault: 'not a figure', at: GOLD[0]?.text.indexOf('Few') ?? -1 }),
  );
});
