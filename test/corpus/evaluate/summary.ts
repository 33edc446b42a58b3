/** Several corpora beside each other. */
import path from 'node:path';
import type { Kind, Score } from '../../../lib/evaluation/attributions.ts';
import type { SourcesScore } from '../../../lib/evaluation/sources.ts';
import { percent, share, table } from './terminal.ts';

/** The scores of one corpus; sources are null where there is no gold for them. */
export interface Evaluated {
  readonly name: string;
  readonly result: Score;
  readonly sources: SourcesScore | null;
}

/** One column a corpus, one row a measure. */
export function summary(evaluated: readonly Evaluated[]): string {
  const row = (name: string, measure: (one: Evaluated) => string): string[] => [
    name,
    ...evaluated.map(measure),
  ];
  const kind =
    (which: Kind) =>
    (one: Evaluated): string => {
      const counts = one.result.kinds[which];
      return counts ? share(counts.right, counts.gold) : '–';
    };
  const naming =
    (measure: (score: SourcesScore) => number) =>
    (one: Evaluated): string =>
      percent(one.sources ? measure(one.sources) : null);
  const heads = ['all together', ...evaluated.map(({ name }) => path.basename(name, '.jsonl'))];
  return table(heads, [
    row('who said what, P', ({ result }) => percent(result.whoSaidWhat.p)),
    row('who said what, R', ({ result }) => percent(result.whoSaidWhat.r)),
    row('who said what, F1', ({ result }) => percent(result.whoSaidWhat.f1)),
    row('partial, F1', ({ result }) => percent(result.partial.f1)),
    row('content words, F1', ({ result }) => percent(result.words.content.f1)),
    row('direct, with its source', kind('direct')),
    row('mixed, with its source', kind('mixed')),
    row('indirect, with its source', kind('indirect')),
    row(
      'resolved, of the matched',
      naming((one) => one.resolvedOfMatched),
    ),
    row(
      'clusters, F1',
      naming((one) => one.clusters.f1),
    ),
    row(
      'kind right',
      naming((one) => one.kind),
    ),
    row(
      'anonymous, F1',
      naming((one) => one.anonymous.f1),
    ),
    row(
      'figures, F1',
      naming((one) => one.figures.f1),
    ),
    row(
      'figure’s source, F1',
      naming((one) => one.figureSource.f1),
    ),
    row(
      'article’s own voice, F1',
      naming((one) => one.ownVoice.f1),
    ),
  ]);
}
