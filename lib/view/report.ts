import type { Slot } from '../highlight/palette.ts';
import { slice } from '../span.ts';
import type { Words } from '../words/words.ts';
import { type ClaimView, claimsOf } from './claims.ts';
import { type Context, contextOf, type Read } from './context.ts';
import { shown } from './display.ts';
import { type NumberView, numbersOf } from './numbers.ts';
import { type ShareView, sharesOf } from './shares.ts';

export interface SourceView {
  readonly id: string;
  /** Letter, colours and line pattern, here and on the page. */
  readonly slot: Slot;
  readonly name: string;
  /** Role or affiliation exactly as printed, or null. */
  readonly description: string | null;
  /** "Government", "Document"… */
  readonly kind: string;
  readonly anonymous: boolean;
  /** The printed reason for not naming, or null. */
  readonly reason: string | null;
  /** The number of claims: "3", and in words "3 claims". */
  readonly count: string;
  readonly countInWords: string;
  /** Quotations first, then in order of appearance. */
  readonly claims: readonly ClaimView[];
  /** Marked on the page. */
  readonly shown: boolean;
  /** The only one marked. */
  readonly alone: boolean;
}

/** One article as the popup shows it: sorted, counted, formatted. All words of the page are slices of it. */
export interface ReportView {
  readonly title: string;
  readonly outlet: string;
  readonly byline: string;
  /** BCP 47 tag of the article, or empty. */
  readonly language: string;
  /** "11 sources · 26 claims · 9 numbers, 4 with no source" */
  readonly summary: string;
  readonly shares: readonly ShareView[];
  /** In the order of their first claims; a source without a claim is left out. */
  readonly sources: readonly SourceView[];
  /** "was accused of…": claims that the article gives no source for. */
  readonly unsourcedClaims: readonly ClaimView[];
  readonly numbers: readonly NumberView[];
  readonly unsourcedNumbers: readonly NumberView[];
  readonly anyHidden: boolean;
}

/** Sorts, counts and formats one analysed article. */
export function reportOf(read: Read, words: Words): ReportView {
  const context = contextOf(read, words);
  const { article, analysis, bySource } = context;
  const sources = sourcesOf(context);
  const numbers = numbersOf(context);
  return {
    title: article.title,
    outlet: article.outlet,
    byline: article.byline,
    language: article.language,
    summary: words.summary({
      sources: sources.length,
      claims: analysis.attributions.length,
      numbers: analysis.figures.length,
      unsourcedNumbers: numbers.unsourced.length,
    }),
    shares: sharesOf(context),
    sources,
    unsourcedClaims: claimsOf(bySource.get(null) ?? [], context),
    numbers: numbers.sourced,
    unsourcedNumbers: numbers.unsourced,
    anyHidden: !read.display.on || sources.some((source) => !source.shown),
  };
}

function sourcesOf(context: Context): SourceView[] {
  const { article, bySource, display, words } = context;
  const ids = [...context.sources.keys()];
  const isShown = shown(display);
  const shownIds = ids.filter(isShown);
  const onlyShown = ids.length > 1 && shownIds.length === 1 ? shownIds[0] : null;
  return [...context.sources.values()].map(({ source, slot }) => {
    const attributions = bySource.get(source.id) ?? [];
    return {
      id: source.id,
      slot,
      name: source.name,
      description: source.description && slice(article.text, source.description),
      kind: words.kind[source.kind],
      anonymous: source.anonymous,
      reason: source.anonymityReason && slice(article.text, source.anonymityReason),
      count: words.number(attributions.length),
      countInWords: words.claims(attributions.length),
      claims: claimsOf(attributions, context),
      shown: isShown(source.id),
      alone: source.id === onlyShown,
    };
  });
}
