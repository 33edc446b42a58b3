/** The yardstick for sources and figures: who it really was, and who stated each number. */
import { type Confusion, sentenceOf } from './confusions.ts';
import type { Entity, GoldDocument, GoldSources, PredictedSources, SpanAttribution } from './documents.ts';
import { common, cover, type Pair, type Rate, rate, type Word, wordsOf } from './words.ts';

const LIGHT: ReadonlySet<string> = new Set(
  'a an the this that of in at on for from to by with and or mr mrs ms dr sen rep gov president former who s'.split(
    ' ',
  ),
);
const NUMBER =
  /\p{N}|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|halves|thirds?|quarters?|fourths?|fifths?|couple|pair|once|twice|double|doubled|triple|tripled|thrice|scores|percent)(?:-\p{L}+)*$/iu;

export interface SourcesScore {
  readonly documents: number;
  readonly matched: Rate;
  /** Matched and rightly named: the headline figure. */
  readonly resolved: Rate;
  readonly resolvedOfMatched: number;
  /** B-cubed over the matched attributions. */
  readonly clusters: { readonly p: number; readonly r: number; readonly f1: number };
  readonly kind: number;
  readonly anonymous: Rate;
  readonly figures: Rate;
  readonly figureSource: Rate;
  readonly ownVoice: Rate;
  readonly confusions: readonly Confusion[];
  /** The same, one sentence each. */
  readonly errors: readonly string[];
}

/** Words without a possessive's "’s", as names are compared. */
function bareWords(text: string): Word[] {
  return wordsOf(text).map((word) => ({ ...word, text: word.text.replace(/['’]s$/, '') }));
}

function nameWords(name: string): string[] {
  return bareWords(name)
    .map(({ text }) => text)
    .filter((word) => !LIGHT.has(word));
}

/** Whether a printed name is one of the entity's. */
export function sameName(entity: Entity, name: string): boolean {
  const said = nameWords(name);
  if (said.length === 0) return false;
  return [entity.name, ...(entity.aliases ?? [])].some((form) => {
    const want = nameWords(form);
    if (want.length === 0) return false;
    const both = want.filter((word) => said.includes(word)).length;
    if (entity.kind === 'person') {
      return want.at(-1) === said.at(-1) && both === Math.min(want.length, said.length);
    }
    return both / new Set([...want, ...said]).size >= 0.5;
  });
}

/** Gold attribution to predicted one, by index: the best overlap first, IoU of 0.5 at least. */
function matchAttributions(
  text: string,
  gold: readonly SpanAttribution[],
  predicted: readonly SpanAttribution[],
): Map<number, number> {
  const words = bareWords(text);
  const wanted = gold.map(({ content }) => cover(words, content));
  const got = predicted.map(({ content }) => cover(words, content));
  const pairs: { i: number; j: number; iou: number }[] = [];
  wanted.forEach((a, i) => {
    got.forEach((b, j) => {
      const shared = common(a, b);
      const iou = shared ? shared / (a.size + b.size - shared) : 0;
      if (iou >= 0.5) pairs.push({ i, j, iou });
    });
  });
  pairs.sort((x, y) => y.iou - x.iou);
  const byGold = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of pairs) {
    if (byGold.has(i) || taken.has(j)) continue;
    byGold.set(i, j);
    taken.add(j);
  }
  return byGold;
}

/** What is counted over all documents. */
class Tally {
  gold = 0;
  predicted = 0;
  matched = 0;
  resolved = 0;
  kind = 0;
  anonymousRight = 0;
  anonymousPredicted = 0;
  anonymousGold = 0;
  b3p = 0;
  b3r = 0;
  b3n = 0;
  figureGold = 0;
  figurePredicted = 0;
  figureFound = 0;
  figureRight = 0;
  ownGold = 0;
  ownRight = 0;
  ownPredicted = 0;
  readonly confusions: Confusion[] = [];
}

/** Scores sources and figures of the documents for which there is gold. */
export function scoreSources(
  texts: readonly GoldDocument[],
  sources: readonly GoldSources[],
  predictions: readonly PredictedSources[],
): SourcesScore {
  const gold = new Map(sources.map((one) => [one.id, one]));
  const said = new Map(predictions.map((one) => [one.id, one]));
  const n = new Tally();
  for (const document of texts) {
    const wanted = gold.get(document.id);
    if (!wanted) continue;
    const predicted = said.get(document.id);
    const byGold = matchAttributions(document.text, document.attributions, predicted?.attributions ?? []);
    countSources(n, document, wanted, predicted, byGold);
    countFigures(n, document, wanted, predicted, byGold);
  }
  const p = n.b3n ? n.b3p / n.b3n : 0;
  const r = n.b3n ? n.b3r / n.b3n : 0;
  return {
    documents: sources.length,
    matched: rate(n.matched, n.predicted, n.gold),
    resolved: rate(n.resolved, n.predicted, n.gold),
    resolvedOfMatched: n.matched ? n.resolved / n.matched : 0,
    clusters: { p, r, f1: p + r ? (2 * p * r) / (p + r) : 0 },
    kind: n.resolved ? n.kind / n.resolved : 0,
    anonymous: rate(n.anonymousRight, n.anonymousPredicted, n.anonymousGold),
    figures: rate(n.figureFound, n.figurePredicted, n.figureGold),
    figureSource: rate(n.figureRight, n.figurePredicted, n.figureGold),
    ownVoice: rate(n.ownRight, n.ownPredicted, n.ownGold),
    confusions: n.confusions,
    errors: n.confusions.map(sentenceOf),
  };
}

/** The two names of a person, named or not, are one kind here. */
function broadKind(kind: string): string {
  return kind.replace('anonymous-person', 'person');
}

function countSources(
  n: Tally,
  document: GoldDocument,
  wanted: GoldSources,
  predicted: PredictedSources | undefined,
  byGold: ReadonlyMap<number, number>,
): void {
  const attributions = predicted?.attributions ?? [];
  const entities = new Map(wanted.entities.map((one) => [one.key, one]));
  const sources = new Map((predicted?.sources ?? []).map((one) => [one.id, one]));
  n.gold += document.attributions.length;
  n.predicted += attributions.length;
  n.matched += byGold.size;
  const both: (readonly [string, string])[] = [];
  for (const [i, j] of byGold) {
    const key = wanted.attributionEntity[i] ?? null;
    const want = key === null ? null : (entities.get(key) ?? null);
    const got = sources.get(attributions[j]?.sourceId ?? '') ?? null;
    const right = want === null ? got === null : got !== null && sameName(want, got.name);
    if (right) n.resolved++;
    else {
      n.confusions.push({
        what: 'source',
        document: document.id,
        wanted: want?.name ?? null,
        got: got?.name ?? null,
        attribution: i,
      });
    }
    if (want && got) {
      both.push([want.key, got.id]);
      if (right && broadKind(want.kind) === broadKind(got.kind)) n.kind++;
      if (right && want.anonymous && got.anonymous) n.anonymousRight++;
    }
    if (want?.anonymous) n.anonymousGold++;
    if (got?.anonymous) n.anonymousPredicted++;
  }
  for (const [w, g] of both) {
    const sameGot = both.filter((one) => one[1] === g);
    const sameWanted = both.filter((one) => one[0] === w);
    const inBoth = sameGot.filter((one) => one[0] === w).length;
    n.b3p += inBoth / sameGot.length;
    n.b3r += inBoth / sameWanted.length;
    n.b3n++;
  }
}

function countFigures(
  n: Tally,
  { id, text }: GoldDocument,
  wanted: GoldSources,
  predicted: PredictedSources | undefined,
  byGold: ReadonlyMap<number, number>,
): void {
  const attributions = predicted?.attributions ?? [];
  const byPredicted = new Map([...byGold].map(([i, j]) => [j, i]));
  const words = bareWords(text);
  /** Where the numbers of a span start: units and counted nouns are not compared. */
  const core = ([start, end]: Pair): number[] =>
    words
      .filter((word) => word.start < end && word.end > start && NUMBER.test(word.text))
      .map(({ start: at }) => at);
  const figures = (predicted?.figures ?? []).map(({ span, attributionId }) => ({
    span,
    at: core(span),
    j: attributionId === null ? null : attributions.findIndex((one) => one.id === attributionId),
  }));
  const used = new Set<number>();
  n.figureGold += wanted.figures.length;
  n.figurePredicted += figures.length;
  n.ownPredicted += figures.filter(({ j }) => j === null).length;
  for (const { quote, nth = 0, attribution } of wanted.figures) {
    const printed = nthSpan(text, quote, nth);
    const want = core(printed);
    const confused = {
      what: 'figure',
      document: id,
      figure: quote,
      at: printed[0],
      wanted: attribution,
    } as const;
    const tellerFound = attribution === null || byGold.has(attribution);
    if (attribution === null) n.ownGold++;
    const k = figures.findIndex(
      (one, i) =>
        !used.has(i) && (one.at.length > 0 ? one.at : [one.span[0]]).some((at) => want.includes(at)),
    );
    const figure = figures[k];
    if (!figure) {
      n.confusions.push({ ...confused, fault: 'missed', got: null, tellerFound });
      continue;
    }
    used.add(k);
    n.figureFound++;
    const right =
      attribution === null
        ? figure.j === null
        : figure.j !== null && byPredicted.get(figure.j) === attribution;
    if (right) {
      n.figureRight++;
      if (attribution === null) n.ownRight++;
    } else n.confusions.push({ ...confused, fault: 'teller', got: figure.j, tellerFound });
  }
  figures.forEach(({ span, j }, i) => {
    if (used.has(i)) return;
    const figure = text.slice(...span);
    const at = span[0];
    const nothing = { fault: 'not a figure', wanted: null, got: j, tellerFound: true } as const;
    n.confusions.push({ what: 'figure', document: id, figure, at, ...nothing });
  });
}

function nthSpan(text: string, quote: string, nth: number): Pair {
  let at = -1;
  for (let i = 0; i <= nth; i++) at = text.indexOf(quote, at + 1);
  return [at, at + quote.length];
}
