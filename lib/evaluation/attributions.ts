/** The yardstick for attributions: who said what, found and rightly named. */
import type { GoldDocument, PredictedDocument, SpanAttribution } from './documents.ts';
import { common, cover, type Pair, type Rate, rate, type Word, wordsOf } from './words.ts';

export type Kind = 'direct' | 'mixed' | 'indirect';
export type Role = 'content' | 'source' | 'cue';
const ROLES: readonly Role[] = ['content', 'source', 'cue'];

/** Words that do not make two sources the same. */
const LIGHT: ReadonlySet<string> = new Set(
  'a an the this that these those his her its their our my your of in at on for from to by with and or mr mrs ms dr former who which said'.split(
    ' ',
  ),
);
const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;
const QUOTED = /“[^“”]*(?:”|$)|"[^"\n]*"/gu;

/** direct: all of the content's words stand inside double quotation marks (one may stick out); indirect: none. */
export function kindOf(text: string, content: readonly Pair[]): Kind {
  const quoted = [...text.matchAll(QUOTED)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  let inside = 0;
  let total = 0;
  for (const [start, end] of content) {
    for (const match of text.slice(start, end).matchAll(WORD)) {
      total++;
      const at = start + match.index;
      if (quoted.some(([from, to]) => from <= at && at < to)) inside++;
    }
  }
  if (total === 0 || inside === 0) return 'indirect';
  return inside >= total - 1 ? 'direct' : 'mixed';
}

interface Covered {
  readonly content: ReadonlySet<number>;
  readonly source: ReadonlySet<number>;
  readonly cue: ReadonlySet<number>;
}

interface Counts {
  tp: number;
  predicted: number;
  gold: number;
}

export interface KindCounts {
  found: number;
  right: number;
  gold: number;
}

/** A gold attribution with the predicted one that matches it. */
export interface Match {
  readonly gold: number;
  readonly predicted: number;
  /** Whether the source is right too. */
  readonly right: boolean;
}

export interface DocumentScore {
  readonly id: string;
  readonly gold: number;
  readonly predicted: number;
  readonly exact: number;
  readonly partial: number;
  readonly whoSaidWhat: number;
  readonly kinds: Partial<Record<Kind, KindCounts>>;
  readonly roles: Record<Role, Counts>;
  /** Indices into the gold attributions and into the predicted ones whose content has words. */
  readonly matches: readonly Match[];
}

/** The predicted attributions that count: those whose content has a word. */
export function counted(text: string, attributions: readonly SpanAttribution[]): SpanAttribution[] {
  const words = wordsOf(text);
  return attributions.filter(({ content }) => cover(words, content).size > 0);
}

/** Scores one document; a missing prediction counts as an empty one. */
export function scoreDocument(gold: GoldDocument, predicted: PredictedDocument | undefined): DocumentScore {
  const words = wordsOf(gold.text);
  const view = (one: SpanAttribution): Covered => ({
    content: cover(words, one.content),
    source: cover(words, one.source),
    cue: cover(words, one.cue),
  });
  const goldViews = gold.attributions.map(view);
  const views = (predicted?.attributions ?? []).map(view).filter(({ content }) => content.size > 0);
  const matched = match(words, goldViews, views);
  const byGold = new Map(matched.map((one) => [one.gold, one]));
  const kinds: Partial<Record<Kind, KindCounts>> = {};
  gold.attributions.forEach((one, i) => {
    const kind = kindOf(gold.text, one.content);
    const counts = kinds[kind] ?? { found: 0, right: 0, gold: 0 };
    kinds[kind] = counts;
    counts.gold++;
    if (byGold.has(i)) counts.found++;
    if (byGold.get(i)?.right) counts.right++;
  });
  return {
    id: gold.id,
    gold: goldViews.length,
    predicted: views.length,
    exact: matched.filter(({ iou }) => iou === 1).length,
    partial: matched.length,
    whoSaidWhat: matched.filter(({ right }) => right).length,
    kinds,
    roles: {
      content: roleCounts('content', goldViews, views),
      source: roleCounts('source', goldViews, views),
      cue: roleCounts('cue', goldViews, views),
    },
    matches: matched,
  };
}

function roleCounts(role: Role, gold: readonly Covered[], predicted: readonly Covered[]): Counts {
  const wanted = new Set(gold.flatMap((one) => [...one[role]]));
  const got = new Set(predicted.flatMap((one) => [...one[role]]));
  return { tp: common(got, wanted), predicted: got.size, gold: wanted.size };
}

/** One to one, the best overlap first; content-word IoU of 0.5 at least. */
function match(
  words: readonly Word[],
  gold: readonly Covered[],
  predicted: readonly Covered[],
): (Match & { readonly iou: number })[] {
  const pairs: (Match & { readonly iou: number })[] = [];
  gold.forEach((a, i) => {
    predicted.forEach((b, j) => {
      const shared = common(a.content, b.content);
      if (shared === 0) return;
      const iou = shared / (a.content.size + b.content.size - shared);
      pairs.push({ gold: i, predicted: j, iou, right: sourceAgrees(words, a.source, b.source) });
    });
  });
  pairs.sort((a, b) => b.iou - a.iou || Number(b.right) - Number(a.right));
  const takenGold = new Set<number>();
  const takenPredicted = new Set<number>();
  return pairs.filter((pair) => {
    if (pair.iou < 0.5 || takenGold.has(pair.gold) || takenPredicted.has(pair.predicted)) return false;
    takenGold.add(pair.gold);
    takenPredicted.add(pair.predicted);
    return true;
  });
}

/** Both empty, or a word of weight of the gold source stands in the predicted one. */
function sourceAgrees(
  words: readonly Word[],
  gold: ReadonlySet<number>,
  predicted: ReadonlySet<number>,
): boolean {
  if (gold.size === 0 || predicted.size === 0) return gold.size === predicted.size;
  const heavy = [...gold].filter((i) => !LIGHT.has(words[i]?.text ?? ''));
  return (heavy.length > 0 ? heavy : [...gold]).some((i) => predicted.has(i));
}

export interface Score {
  readonly documents: number;
  /** Gold documents without a prediction. */
  readonly missing: number;
  readonly words: Record<Role, Rate>;
  readonly exact: Rate;
  readonly partial: Rate;
  /** The headline figure. */
  readonly whoSaidWhat: Rate;
  readonly kinds: Partial<Record<Kind, KindCounts>>;
  readonly docs: readonly DocumentScore[];
}

/** Scores many documents; counts are summed over all of them. */
export function score(gold: readonly GoldDocument[], predicted: readonly PredictedDocument[]): Score {
  const byId = new Map(predicted.map((one) => [one.id, one]));
  const docs = gold.map((one) => scoreDocument(one, byId.get(one.id)));
  const sum = (pick: (one: DocumentScore) => number): number =>
    docs.reduce((total, one) => total + pick(one), 0);
  const all = { gold: sum((one) => one.gold), predicted: sum((one) => one.predicted) };
  const role = (name: Role): Rate =>
    rate(
      sum(({ roles }) => roles[name].tp),
      sum(({ roles }) => roles[name].predicted),
      sum(({ roles }) => roles[name].gold),
    );
  const kinds: Partial<Record<Kind, KindCounts>> = {};
  for (const one of docs) {
    for (const kind of ['direct', 'mixed', 'indirect'] as const) {
      const counts = one.kinds[kind];
      if (!counts) continue;
      const total = kinds[kind] ?? { found: 0, right: 0, gold: 0 };
      kinds[kind] = {
        found: total.found + counts.found,
        right: total.right + counts.right,
        gold: total.gold + counts.gold,
      };
    }
  }
  return {
    documents: gold.length,
    missing: gold.filter(({ id }) => !byId.has(id)).length,
    words: Object.fromEntries(ROLES.map((name) => [name, role(name)])) as Record<Role, Rate>,
    exact: rate(
      sum((one) => one.exact),
      all.predicted,
      all.gold,
    ),
    partial: rate(
      sum((one) => one.partial),
      all.predicted,
      all.gold,
    ),
    whoSaidWhat: rate(
      sum((one) => one.whoSaidWhat),
      all.predicted,
      all.gold,
    ),
    kinds,
    docs,
  };
}
