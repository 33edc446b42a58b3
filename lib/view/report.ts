import type { Act } from '../model.ts';
import type { Words } from '../words/words.ts';
import { type ClaimView, claimsOf } from './claims.ts';
import { type Context, contextOf, type Read } from './context.ts';
import { type CorrectionsView, correctionsOf } from './corrections.ts';
import { ACTS, countsOfActs } from './filter.ts';
import { type NumbersView, numbersOf } from './numbers.ts';
import { type ShareView, sharesOf } from './shares.ts';
import { type SourceView, sourcesOf } from './sources.ts';

/** One article as the popup shows it: sorted, counted, formatted. All words of the page are slices of it. */
export interface ReportView {
  readonly title: string;
  readonly outlet: string;
  readonly byline: string;
  /** BCP 47 tag of the article, or empty. */
  readonly language: string;
  /** "11 sources · 26 claims · 9 numbers, 4 with no source", whatever is filtered away. */
  readonly summary: string;
  readonly shares: readonly ShareView[];
  /** In the order of their first claims; a source without a claim that the filters let through is left out. */
  readonly sources: readonly SourceView[];
  /** Ids of all sources that hold a claim, filtered or not: what the switches speak of. */
  readonly sourceIds: readonly string[];
  /** "was accused of…": claims that the article gives no source for. */
  readonly unsourcedClaims: readonly ClaimView[];
  readonly numbers: NumbersView;
  /** How many numbers are listed. */
  readonly numberCount: number;
  readonly anyHidden: boolean;
  /** "Only the first 40% of this page was read"; empty when all of it was. */
  readonly cutShort: string;
  readonly filters: FiltersView;
  readonly corrections: CorrectionsView;
  /** Names of those to whom a claim can be given instead. */
  readonly names: readonly string[];
}

/** What can be filtered, and what is. */
export interface FiltersView {
  readonly acts: readonly {
    readonly act: Act;
    readonly label: string;
    readonly count: string;
    readonly on: boolean;
  }[];
  /** 0–1 */
  readonly leastConfidence: number;
  readonly confidenceInWords: string;
  /** "5 of 23 claims are filtered away"; empty when none is. */
  readonly away: string;
}

/** Sorts, counts and formats one analysed article. */
export function reportOf(read: Read, words: Words): ReportView {
  const context = contextOf(read, words);
  const { article, bySource, display } = context;
  const shares = sharesOf(context);
  const sources = sourcesOf(context, shares);
  const numbers = numbersOf(context);
  const { several, sourced, unsourced } = numbers;
  return {
    title: article.title,
    outlet: article.outlet,
    byline: article.byline,
    language: article.language,
    summary: summaryOf(context),
    shares,
    sources,
    sourceIds: [...context.sources.keys()],
    unsourcedClaims: claimsOf(bySource.get(null) ?? [], context),
    numbers,
    numberCount: several.reduce((sum, one) => sum + one.numbers.length, sourced.length + unsourced.length),
    anyHidden: !display.on || display.hiddenSources.length > 0,
    cutShort: cutShortOf(context),
    filters: filtersOf(context),
    corrections: correctionsOf(read.corrections, words),
    names: [...new Set([...context.sources.values()].map(({ source }) => source.name))],
  };
}

function summaryOf({ analysis, attributions, sources, words }: Context): string {
  const isUnsourced = (attributionId: string | null) =>
    attributionId === null || !attributions.get(attributionId)?.sourceId;
  return words.summary({
    sources: sources.size,
    claims: analysis.attributions.length,
    numbers: analysis.figures.length,
    unsourcedNumbers: analysis.figures.filter(({ attributionId }) => isUnsourced(attributionId)).length,
  });
}

function cutShortOf({ article, analysis, words }: Context): string {
  const { readTo } = analysis;
  return readTo === undefined ? '' : words.cutShort(readTo / article.text.length);
}

function filtersOf({ analysis, display, kept, words }: Context): FiltersView {
  const counts = countsOfActs(analysis);
  const all = analysis.attributions.length;
  return {
    acts: ACTS.map((act) => ({
      act,
      label: words.acts[act],
      count: words.number(counts[act]),
      on: !display.hiddenActs.includes(act),
    })),
    leastConfidence: display.leastConfidence,
    confidenceInWords: words.confidence(display.leastConfidence),
    away: kept.size < all ? words.filteredAway(all - kept.size, all) : '',
  };
}
