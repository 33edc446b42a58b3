/** Which candidates are right, by tokens: nearly what `score.mjs` counts by words. */
import type { TokenRun } from '../engine/document.ts';
import type { Candidate } from '../engine/model/candidates.ts';
import { PUNCTUATION, type Terms } from '../engine/model/terms.ts';
import type { GoldAttribution } from './corpus.ts';

function wordsOf(terms: Terms, runs: readonly TokenRun[]): Set<number> {
  const words = new Set<number>();
  for (const { from, to } of runs) {
    for (let i = from; i < to; i++) if (!((terms.flags[i] as number) & PUNCTUATION)) words.add(i);
  }
  return words;
}

/** Content words with an intersection over union of at least a half, and the same source (or none in both). */
function agrees(terms: Terms, candidate: Candidate, gold: GoldAttribution): boolean {
  const a = wordsOf(terms, candidate.content);
  const b = wordsOf(terms, gold.content);
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  const union = a.size + b.size - common;
  if (union === 0 || common / union < 0.5) return false;
  const source = wordsOf(terms, candidate.source ? [candidate.source] : []);
  const goldSource = wordsOf(terms, gold.source);
  if (source.size === 0 || goldSource.size === 0) return source.size === goldSource.size;
  for (const word of source) if (goldSource.has(word)) return true;
  return false;
}

/**
 * 1 for each candidate that is right, each gold attribution given to one head (of which there may be several
 * readings), likelier candidates first.
 */
export function rightness(
  terms: Terms,
  candidates: readonly Candidate[],
  gold: readonly GoldAttribution[],
): number[] {
  const right = candidates.map(() => 0);
  const taken = new Map<GoldAttribution, number>();
  const order = candidates.map((_, i) => i);
  order.sort((a, b) => (candidates[b] as Candidate).p - (candidates[a] as Candidate).p || a - b);
  for (const i of order) {
    const candidate = candidates[i] as Candidate;
    const found = gold.find(
      (one) => (taken.get(one) ?? candidate.head) === candidate.head && agrees(terms, candidate, one),
    );
    if (!found) continue;
    taken.set(found, candidate.head);
    right[i] = 1;
  }
  return right;
}
