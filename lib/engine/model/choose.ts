import type { TokenRun } from '../document.ts';
import { shared, tokensIn } from './candidateFeatures.ts';
import type { Candidate } from './candidates.ts';

export interface Scored extends Candidate {
  /** 0–1. */
  readonly confidence: number;
}

/** Of two candidates that share more than this part of the shorter content, only the better stays. */
const SAME = 0.5;
const APART = 640;

/**
 * The candidates that stay: those above the threshold, best first, each content token given once.
 *
 * @returns in order of their heads.
 */
export function choose(scored: readonly Scored[], threshold: number): Scored[] {
  const chosen: Scored[] = [];
  const ordered = scored
    .filter(({ confidence }) => confidence >= threshold)
    .sort((a, b) => b.confidence - a.confidence || a.head - b.head);
  for (const candidate of ordered) {
    const length = tokensIn(candidate.content);
    const rivals = chosen.filter(({ head }) => Math.abs(head - candidate.head) <= APART);
    const clash = rivals.some(
      (other) => shared(candidate.content, other.content) > SAME * Math.min(length, tokensIn(other.content)),
    );
    if (clash) continue;
    const content = rivals.reduce((rest, other) => without(rest, other.content), candidate.content);
    if (content.length > 0) chosen.push({ ...candidate, content });
  }
  return chosen.sort((a, b) => a.head - b.head);
}

/** The runs without the tokens of the others. */
function without(runs: readonly TokenRun[], others: readonly TokenRun[]): readonly TokenRun[] {
  let rest = runs;
  for (const other of others) {
    rest = rest.flatMap((run) =>
      run.to <= other.from || other.to <= run.from
        ? [run]
        : [
            { from: run.from, to: Math.min(run.to, other.from) },
            { from: Math.max(run.from, other.to), to: run.to },
          ].filter(({ from, to }) => to > from),
    );
  }
  return rest;
}
