/** What went wrong, attribution by attribution, the worst first. */
import { counted, type Score } from './attributions.ts';
import type { GoldDocument, PredictedDocument, SpanAttribution } from './documents.ts';
import { common, cover, wordsOf } from './words.ts';

/**
 * missed: nothing of it is predicted · extra: predicted, and no gold one is near · extent: they share words, too
 * few to match · source: matched, and given to somebody else.
 */
export type Fault = 'missed' | 'extra' | 'extent' | 'source';

export interface Mistake {
  readonly document: GoldDocument;
  readonly fault: Fault;
  /** Null for an extra one. */
  readonly gold: SpanAttribution | null;
  /** Null for a missed one. */
  readonly predicted: SpanAttribution | null;
  /** How many content words stand under the wrong name, under none, or under one they should not have. */
  readonly words: number;
}

/** One attribution that no other matches, with the words of its content. */
interface Lone {
  readonly attribution: SpanAttribution;
  readonly words: ReadonlySet<number>;
}

/**
 * Every mistake in these predictions, by the words that it costs.
 *
 * @param result the score of these predictions for this corpus.
 */
export function mistakes(
  corpus: readonly GoldDocument[],
  predicted: readonly PredictedDocument[],
  result: Score,
): Mistake[] {
  const byId = new Map(predicted.map((one) => [one.id, one]));
  const all = corpus.flatMap((document, d) =>
    mistakesIn(
      document,
      counted(document.text, byId.get(document.id)?.attributions ?? []),
      result.docs[d]?.matches ?? [],
    ),
  );
  return all.sort((a, b) => b.words - a.words);
}

function mistakesIn(
  document: GoldDocument,
  predicted: readonly SpanAttribution[],
  matches: Score['docs'][number]['matches'],
): Mistake[] {
  const words = wordsOf(document.text);
  const found: Mistake[] = [];
  for (const match of matches) {
    const gold = document.attributions[match.gold];
    const got = predicted[match.predicted];
    if (match.right || !gold || !got) continue;
    const size = cover(words, gold.content).size;
    found.push({ document, fault: 'source', gold, predicted: got, words: size });
  }
  const goldMatched = new Set(matches.map(({ gold }) => gold));
  const predictedMatched = new Set(matches.map((one) => one.predicted));
  const lone = (list: readonly SpanAttribution[], matched: ReadonlySet<number>): Lone[] =>
    list.flatMap((attribution, i) =>
      matched.has(i) ? [] : [{ attribution, words: cover(words, attribution.content) }],
    );
  const left = lone(predicted, predictedMatched);
  for (const { attribution: gold, words: wanted } of lone(document.attributions, goldMatched)) {
    const near = nearest(wanted, left);
    if (near) {
      left.splice(left.indexOf(near), 1);
      const size = wanted.size + near.words.size - 2 * common(wanted, near.words);
      found.push({ document, fault: 'extent', gold, predicted: near.attribution, words: size });
    } else found.push({ document, fault: 'missed', gold, predicted: null, words: wanted.size });
  }
  for (const { attribution, words: got } of left) {
    found.push({ document, fault: 'extra', gold: null, predicted: attribution, words: got.size });
  }
  return found;
}

/** The one that shares most words, if any shares one. */
function nearest(wanted: ReadonlySet<number>, others: readonly Lone[]): Lone | null {
  let best: Lone | null = null;
  let most = 0;
  for (const other of others) {
    const shared = common(wanted, other.words);
    if (shared > most) {
      most = shared;
      best = other;
    }
  }
  return best;
}
