/** Who does it, in a passive: "seen by [analysts] as a spoiler", "accused by [regulators] of misleading buyers". */
import type { Token, TokenRun } from '../document.ts';

/**
 * Where the judgement begins that stands behind the agent and looks like a part of its phrase: "critics [as
 * reckless]", "regulators [of misleading buyers]", "his peers [to be the best]".
 *
 * @param run the agent's phrase, from behind "by" on, by token index.
 * @returns the index of "as", "of", "for" or "to"; the run's end where none stands.
 */
export function agentEnd(tokens: readonly Token[], run: TokenRun): number {
  for (let k = run.from + 1; k < run.to; k++) {
    if (startsJudgement(tokens[k]?.lower ?? '', tokens[k + 1])) return k;
  }
  return run.to;
}

/** Whether a judgement starts at this word: "as", "of" and "for" before a gerund, "to" before a verb. */
export function startsJudgement(word: string, next: Token | undefined): boolean {
  if (word === 'as') return true;
  if (word === 'of' || word === 'for')
    return next?.tag === 'Gerund' || /\p{L}{2}ing$/u.test(next?.lower ?? '');
  return word === 'to' && (next?.tag === 'Infinitive' || next?.lower === 'be' || next?.lower === 'have');
}
