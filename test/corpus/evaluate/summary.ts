/** Several corpora beside each other. */
import path from 'node:path';
import type { Kind, Score } from '../../../lib/evaluation/attributions.ts';
import type { SourcesScore } from '../../../lib/evaluation/sources.ts';
import { percent, share, table } from './terminal.ts';

/** The scores of one corpus. */
export interface Evaluated {
  readonly name: string;
  readonly result: Score;
  /** Null where there is no gold for them. */
  readonly sources: SourcesScore | null;
  /** Whether the gold tells each source's kind, and who is not named. */
  readonly tellsKinds: boolean;
}

type Measure = (one: Evaluated) => string;

const kind =
  (which: Kind): Measure =>
  ({ result }) => {
    const counts = result.kinds[which];
    return counts ? share(counts.right, counts.gold) : '–';
  };

const naming =
  (measure: (score: SourcesScore) => number): Measure =>
  ({ sources }) =>
    percent(sources ? measure(sources) : null);

const told =
  (measure: (score: SourcesScore) => number): Measure =>
  (one) =>
    one.tellsKinds ? naming(measure)(one) : percent(null);

const MEASURES: readonly (readonly [name: string, measure: Measure])[] = [
  ['who said what, P', ({ result }) => percent(result.whoSaidWhat.p)],
  ['who said what, R', ({ result }) => percent(result.whoSaidWhat.r)],
  ['who said what, F1', ({ result }) => percent(result.whoSaidWhat.f1)],
  ['partial, F1', ({ result }) => percent(result.partial.f1)],
  ['content words, F1', ({ result }) => percent(result.words.content.f1)],
  ['direct, with its source', kind('direct')],
  ['mixed, with its source', kind('mixed')],
  ['indirect, with its source', kind('indirect')],
  ['resolved, of the matched', naming((one) => one.resolvedOfMatched)],
  ['clusters, F1', naming((one) => one.clusters.f1)],
  ['kind right', told((one) => one.kind)],
  ['anonymous, F1', told((one) => one.anonymous.f1)],
  ['figures, F1', naming((one) => one.figures.f1)],
  ['figure’s source, F1', naming((one) => one.figureSource.f1)],
  ['article’s own voice, F1', naming((one) => one.ownVoice.f1)],
];

/** One column a corpus, one row a measure. */
export function summary(evaluated: readonly Evaluated[]): string {
  const heads = ['all together', ...evaluated.map(({ name }) => path.basename(name, '.jsonl'))];
  return table(
    heads,
    MEASURES.map(([name, measure]) => [name, ...evaluated.map(measure)]),
  );
}
