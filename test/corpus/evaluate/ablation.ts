/** Each part of the method switched off by itself: what it adds, and what it costs. */
import { ALL_PARTS, type Parts } from '../../../lib/engine/parts.ts';
import { type Score, score } from '../../../lib/evaluation/attributions.ts';
import type { GoldDocument } from '../../../lib/evaluation/documents.ts';
import { wordsOf } from '../../../lib/evaluation/words.ts';
import { type Predicted, predict } from './predict.ts';
import { percent, share, signed, table } from './terminal.ts';

/** Rows: what is switched off, in words and as parts. */
const VARIANTS: readonly (readonly [name: string, off: Partial<Parts>])[] = [
  ['as it ships', {}],
  ['the net', { net: false }],
  ['the ranker', { ranker: false }],
  ['rules as evidence for the ranker', { opinion: false }],
  ['rules’ readings as candidates', { candidates: false }],
  ['rules for quotations left over', { quotations: false }],
  ['transcripts and bylines', { sure: false }],
  ['quotations carried on', { continuation: false }],
  ['what is said inside a content', { nested: false }],
  ['the whole model: rules alone', { model: false }],
];

/** Documents read before the clock runs, so that the first variant doesn't pay for what all need. */
const WARM_UP = 3;
/** A small corpus is read several times, until so many documents were read; of each the shortest time counts. */
const LEAST_READ = 14;

/** Milliseconds that the processor has worked for us: other programs' work doesn't count. */
function clock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * The table. Nothing is trained anew: the ranker learned with all parts there, so a part that it leans on costs more
 * here than it would in a model made without it. Times are milliseconds of the processor for a thousand words,
 * each document read by all variants, each time another one first.
 */
export function ablation(corpus: readonly GoldDocument[], nested: boolean): string {
  const variants = VARIANTS.map(([name, off]) => ({
    name,
    parts: { ...ALL_PARTS, ...off },
    predicted: [] as Predicted[],
    ms: 0,
  }));
  for (const document of corpus.slice(0, WARM_UP)) {
    for (const { parts } of variants) predict(document, nested, parts);
  }
  const rounds = Math.max(1, Math.ceil(LEAST_READ / corpus.length));
  corpus.forEach((document, d) => {
    const times = variants.map(() => Number.POSITIVE_INFINITY);
    for (let turn = 0; turn < rounds * variants.length; turn++) {
      const v = (turn + d) % variants.length;
      const variant = variants[v];
      if (!variant) continue;
      const start = clock();
      variant.predicted[d] = predict(document, nested, variant.parts);
      times[v] = Math.min(times[v] ?? 0, clock() - start);
    }
    variants.forEach((variant, v) => {
      variant.ms += times[v] ?? 0;
    });
  });
  const thousands = corpus.reduce((sum, { text }) => sum + wordsOf(text).length, 0) / 1000;
  const scored = variants.map(({ name, predicted, ms }) => ({
    name,
    result: score(corpus, predicted),
    ms: ms / thousands,
  }));
  const whole = scored[0];
  const rows = scored.map(({ name, result, ms }, i) => [
    name,
    percent(result.whoSaidWhat.p),
    percent(result.whoSaidWhat.r),
    percent(result.whoSaidWhat.f1),
    i === 0 || !whole ? '' : signed(100 * (whole.result.whoSaidWhat.f1 - result.whoSaidWhat.f1)),
    percent(result.words.content.f1),
    ...kindCells(result),
    ms.toFixed(0),
    i === 0 || !whole ? '' : signed(whole.ms - ms),
  ]);
  const heads = ['without', 'P', 'R', 'F1', 'adds', 'content', 'direct', 'mixed', 'indirect', 'ms', 'costs'];
  return `${table(heads, rows)}\nP, R, F1: who said what; adds: to F1; content: F1 of its words; direct, mixed, indirect: found with the source;\nms for a thousand words. Nothing is trained anew for a row.`;
}

function kindCells({ kinds }: Score): string[] {
  return (['direct', 'mixed', 'indirect'] as const).map((kind) => {
    const counts = kinds[kind];
    return counts ? share(counts.right, counts.gold) : '–';
  });
}
