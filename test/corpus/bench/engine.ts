/** How long the engine takes in Node, beside compromise alone as it is published. */
import nlp from 'compromise/two';
import { articleFromText } from '../../../lib/page/plain.ts';
import { median } from './median.ts';

/** The engine puts a search of its own into compromise: this is compromise's, if it was not loaded before. */
const published = searchNow();
const RUNS = 25;
/** The first runs are left out: the program is compiled in them. */
const COLD = 5;

export interface EngineTimes {
  /** The first article, weights and tables read for it: ms. */
  readonly first: number;
  /** Medians of later runs, in ms: the whole engine, and compromise alone on the same paragraphs. */
  readonly all: number;
  readonly tagging: number;
}

function searchNow(): object {
  return (nlp.methods() as { readonly one: { readonly bulkMatch: object } }).one.bulkMatch;
}

function time(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/**
 * Measures both turn by turn, so that a busy machine slows both.
 *
 * @throws Error if the engine was loaded before this file: compromise alone could not be measured then.
 */
export async function engineTimes(paragraphs: readonly string[]): Promise<EngineTimes> {
  const { analyse } = await import('../../../lib/engine/analyse.ts');
  const ours = searchNow();
  if (ours === published) throw new Error('bench/engine.ts must be imported before the engine.');
  const use = (bulkMatch: object): void => {
    nlp.plugin({ methods: { one: { bulkMatch } } });
  };
  const article = articleFromText(paragraphs.join('\n'));
  const first = time(() => analyse(article));
  const runs = Array.from({ length: RUNS }, () => {
    const all = time(() => analyse(article));
    use(published);
    const tagging = time(() => {
      for (const paragraph of paragraphs) nlp(paragraph);
    });
    use(ours);
    return { all, tagging };
  }).slice(COLD);
  return {
    first,
    all: median(runs.map(({ all }) => all)),
    tagging: median(runs.map(({ tagging }) => tagging)),
  };
}
