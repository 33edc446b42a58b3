/** Stage 3 asks the cue rules for a second opinion: where both see the same, both are mostly right. */
import type { TokenRun } from '../document.ts';
import type { Found } from '../rules/found.ts';
import type { Candidate } from './candidates.ts';
import { shared, tokensIn } from './runs.ts';

/** Contents farther apart (in tokens) than this from a head are no matter of it. */
const APART = 640;

/** What the rules found, by where it begins, so that each candidate meets its neighbours only. */
export class RuleOpinion {
  readonly #stretches = new Map<number, Found[]>();

  /** @param rules what the rules found in the document; empty for a model that works without. */
  constructor(rules: readonly Found[]) {
    for (const rule of rules) {
      const at = Math.floor((rule.cue[0]?.from ?? rule.content[0]?.from ?? 0) / APART);
      const list = this.#stretches.get(at);
      if (list) list.push(rule);
      else this.#stretches.set(at, [rule]);
    }
  }

  /** How far the rules agree with the candidate: as it stands, with its cue, and what speaks against it. */
  features(c: Candidate): number[] {
    const at = Math.floor(c.head / APART);
    let best = 0;
    let bestSource = 0;
    let bestSure = 0;
    let cue = 0;
    let cueContent = 0;
    let cueSource = 0;
    let cueSure = 0;
    let against = 0;
    for (const stretch of [at - 1, at, at + 1]) {
      for (const rule of this.#stretches.get(stretch) ?? []) {
        const common = shared(c.content, rule.content);
        const union = tokensIn(c.content) + tokensIn(rule.content) - common;
        const same = common / union;
        const source = sameSource(c.source, rule.source) ? 1 : 0;
        if (same > best) {
          best = same;
          bestSource = source;
          bestSure = rule.confidence;
        }
        if (shared([c.cue], rule.cue) > 0) {
          cue = 1;
          cueContent = same;
          cueSource = source;
          cueSure = rule.confidence;
        } else if (common > 0) against = Math.max(against, common / tokensIn(c.content));
      }
    }
    return [best, bestSource, bestSure, best * bestSource, cue, cueContent, cueSource, cueSure, against];
  }
}

function sameSource(a: TokenRun | null, b: TokenRun | null): boolean {
  if (!a || !b) return a === b;
  return a.from < b.to && b.from < a.to;
}
