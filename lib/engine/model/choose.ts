import type { TokenRun } from '../document.ts';
import type { Candidate } from './candidates.ts';
import { shared, tokensIn } from './runs.ts';

export interface Scored extends Candidate {
  /** 0–1. */
  readonly confidence: number;
}

/** Of two candidates that share more than this part of the shorter content, only the better stays. */
const SAME = 0.5;
/** Candidates whose heads are farther apart (in tokens) share nothing: their windows don't meet. */
const APART = 640;

/**
 * The candidates that stay: those above the threshold, best first, each content token given once.
 *
 * @returns in order of their heads.
 */
export function choose<T extends Scored>(scored: readonly T[], threshold: number): T[] {
  // By stretches of the text, so that each is compared with its neighbours only.
  const stretches = new Map<number, T[]>();
  const ordered = scored
    .filter(({ confidence }) => confidence >= threshold)
    .sort((a, b) => b.confidence - a.confidence || a.head - b.head);
  for (const candidate of ordered) {
    const length = tokensIn(candidate.content);
    const at = Math.floor(candidate.head / APART);
    const rivals = [at - 1, at, at + 1].flatMap((stretch) => stretches.get(stretch) ?? []);
    const clash = rivals.some(
      (other) =>
        other.head === candidate.head ||
        shared(candidate.content, other.content) > SAME * Math.min(length, tokensIn(other.content)),
    );
    if (clash) continue;
    const content = rivals.reduce((rest, other) => without(rest, other.content), candidate.content);
    if (content.length > 0) stretches.set(at, [...(stretches.get(at) ?? []), { ...candidate, content }]);
  }
  return [...stretches.values()].flat().sort((a, b) => a.head - b.head);
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
