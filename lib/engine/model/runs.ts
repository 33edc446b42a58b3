import type { TokenRun } from '../document.ts';

export function tokensIn(runs: readonly TokenRun[]): number {
  return runs.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** The runs with one more, in order. */
export function withRun(runs: readonly TokenRun[], one: TokenRun): TokenRun[] {
  return [...runs, one].sort((a, b) => a.from - b.from);
}

/** How many tokens two lists of runs share. */
export function shared(a: readonly TokenRun[], b: readonly TokenRun[]): number {
  let count = 0;
  for (const x of a) for (const y of b) count += Math.max(0, Math.min(x.to, y.to) - Math.max(x.from, y.from));
  return count;
}
