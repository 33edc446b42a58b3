/** The model card's question: is the confidence honest? */

import type { TokenRun } from '../../../lib/engine/document.ts';
import { choose } from '../../../lib/engine/model/choose.ts';
import { shippedNet } from '../../../lib/engine/model/learned.ts';
import { scoredCandidates, shippedModel } from '../../../lib/engine/model/modelAttributions.ts';
import { readDocument } from '../../../lib/engine/read.ts';
import { spanOf } from '../../../lib/engine/rules/found.ts';
import { counted, type Score, score } from '../../../lib/evaluation/attributions.ts';
import { type Bin, calibration, type Judged } from '../../../lib/evaluation/calibration.ts';
import type { GoldDocument, PredictedDocument, SpanAttribution } from '../../../lib/evaluation/documents.ts';
import type { Pair } from '../../../lib/evaluation/words.ts';
import { articleFromText } from '../../../lib/page/plain.ts';
import type { Predicted } from './predict.ts';
import { percent, share, table } from './terminal.ts';

type Sure = SpanAttribution & { readonly confidence: number };

/**
 * By confidence: all that the model considers (candidates that do not overlap a better one, also those below the
 * threshold), and what is shown.
 */
export function reliability(corpus: readonly GoldDocument[], shown: readonly Predicted[]): string {
  const considered = corpus.map((one) => ({ id: one.id, attributions: candidatesOf(one) }));
  const all = calibration(judged(corpus, considered, score(corpus, considered)));
  const seen = calibration(judged(corpus, shown, score(corpus, shown)));
  const rows = all.bins.map((bin, i) => [
    `${bin.from.toFixed(1)} – ${bin.to.toFixed(1)}`,
    ...binCells(bin),
    ...binCells(seen.bins[i] ?? bin),
  ]);
  const heads = ['confidence', 'considered', 'mean', 'right', 'shown', 'mean', 'right'];
  const error = ({ error, brier }: { error: number; brier: number }): string =>
    `calibration error ${percent(error)}, Brier ${brier.toFixed(3)}`;
  return `${table(heads, rows)}\nconsidered: ${error(all)} · shown: ${error(seen)}`;
}

function binCells({ count, confidence, right }: Bin): (string | number)[] {
  return [count, count ? percent(confidence) : '–', share(right, count)];
}

/** The model's candidates, of those that overlap the surest. */
function candidatesOf({ text }: GoldDocument): Sure[] {
  const document = readDocument(articleFromText(text));
  const pairOf = (run: TokenRun): Pair => {
    const { start, end } = spanOf(document, run);
    return [start, end];
  };
  const scored = scoredCandidates(document, shippedModel(), { scorer: shippedNet() });
  return choose(scored, 0).map(({ source, cue, content, confidence }) => ({
    source: source ? [pairOf(source)] : [],
    cue: [pairOf(cue)],
    content: content.map(pairOf),
    confidence,
  }));
}

function judged(
  corpus: readonly GoldDocument[],
  predicted: readonly (PredictedDocument & { readonly attributions: readonly Sure[] })[],
  result: Score,
): Judged[] {
  return corpus.flatMap(({ text }, d) => {
    const attributions = counted(text, predicted[d]?.attributions ?? []) as Sure[];
    const right = new Set(result.docs[d]?.matches.filter((one) => one.right).map((one) => one.predicted));
    return attributions.map(({ confidence }, j) => ({ confidence, right: right.has(j) }));
  });
}
