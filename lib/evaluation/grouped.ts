/** Counts by group: which kinds of attributions are found, and which kinds of predictions are right. */
import { counted, type Score } from './attributions.ts';
import type { GoldDocument, PredictedDocument, SpanAttribution } from './documents.ts';

export interface Group {
  readonly name: string;
  readonly gold: number;
  /** Of the gold ones. */
  readonly found: number;
  /** Of the gold ones: found, with the right source. */
  readonly right: number;
  readonly predicted: number;
  /** Of the predicted ones. A prediction's group is its own, which may not be that of the gold one. */
  readonly predictedRight: number;
}

/** Names the group of an attribution in a document. */
export type GroupOf = (document: GoldDocument, attribution: SpanAttribution) => string;

/**
 * Counts by group.
 *
 * @param result the score of these predictions for this corpus.
 * @returns the largest groups first, by gold attributions, then by predicted ones.
 */
export function grouped(
  corpus: readonly GoldDocument[],
  predicted: readonly PredictedDocument[],
  result: Score,
  groupOf: GroupOf,
): Group[] {
  const groups = new Map<string, { -readonly [K in keyof Group]: Group[K] }>();
  const groupAt = (name: string): { -readonly [K in keyof Group]: Group[K] } => {
    const known = groups.get(name);
    if (known) return known;
    const made = { name, gold: 0, found: 0, right: 0, predicted: 0, predictedRight: 0 };
    groups.set(name, made);
    return made;
  };
  const byId = new Map(predicted.map((one) => [one.id, one]));
  corpus.forEach((document, d) => {
    const matches = result.docs[d]?.matches ?? [];
    const byGold = new Map(matches.map((one) => [one.gold, one]));
    document.attributions.forEach((one, i) => {
      const group = groupAt(groupOf(document, one));
      group.gold++;
      if (byGold.has(i)) group.found++;
      if (byGold.get(i)?.right) group.right++;
    });
    const rightOnes = new Set(matches.filter(({ right }) => right).map((one) => one.predicted));
    counted(document.text, byId.get(document.id)?.attributions ?? []).forEach((one, j) => {
      const group = groupAt(groupOf(document, one));
      group.predicted++;
      if (rightOnes.has(j)) group.predictedRight++;
    });
  });
  return [...groups.values()].sort((a, b) => b.gold - a.gold || b.predicted - a.predicted);
}
