import { OTHERS, type Slot } from '../highlight/palette.ts';
import { slice } from '../span.ts';
import type { Order } from '../words/report.ts';
import { type ClaimView, claimsOf } from './claims.ts';
import type { Context, Marked } from './context.ts';
import { isCorrectedSource } from './corrections.ts';
import { shown } from './display.ts';
import type { ShareView } from './shares.ts';

/** The look that the minor ones of many sources share. */
export { OTHERS };

/** One source as a row of a list. */
export interface SourceView {
  readonly id: string;
  /** Letter, colours and line pattern, here and on the page. */
  readonly slot: Slot;
  /** One of many with few words, which share one look until "others" is opened. */
  readonly minor: boolean;
  readonly name: string;
  /** Role or affiliation exactly as printed, or null. */
  readonly description: string | null;
  /** "Government", "Document"… */
  readonly kind: string;
  readonly anonymous: boolean;
  /** The printed reason for not naming, or null. */
  readonly reason: string | null;
  /** "speaks for Qatar", or null. */
  readonly speaksFor: string | null;
  /** "Stone and Pence together", or null for one source. */
  readonly together: string | null;
  /** The number of claims: "3", and in words "3 claims". */
  readonly count: string;
  readonly countInWords: string;
  /** Of all attributed words, 0–1, and "34%". */
  readonly share: number;
  readonly shareInWords: string;
  /** Quotations first, then in order of appearance. */
  readonly claims: readonly ClaimView[];
  /** Marked on the page. */
  readonly shown: boolean;
  /** The only one marked. */
  readonly alone: boolean;
  /** The reader has given another source's claims to it. */
  readonly corrected: boolean;
}

/** The sources with a claim that the filters let through, in the order of their first claims. */
export function sourcesOf(context: Context, shares: readonly ShareView[]): SourceView[] {
  const ids = [...context.sources.keys()];
  const isShown = shown(context.display);
  const shownIds = ids.filter(isShown);
  const onlyShown = ids.length > 1 && shownIds.length === 1 ? shownIds[0] : null;
  const shareOf = new Map(shares.map(({ sourceId, share }) => [sourceId, share]));
  return [...context.sources.values()]
    .filter(({ source }) => context.bySource.has(source.id))
    .map((marked) => ({
      ...sourceView(marked, shareOf.get(marked.source.id) ?? 0, context),
      shown: isShown(marked.source.id),
      alone: marked.source.id === onlyShown,
    }));
}

function sourceView({ source, slot, minor }: Marked, share: number, context: Context) {
  const { article, bySource, corrections, names, words } = context;
  const attributions = bySource.get(source.id) ?? [];
  const nameOf = (id: string) => names.get(id) ?? [];
  const spokenFor = source.speaksFor === null ? undefined : names.get(source.speaksFor);
  const members = source.members.flatMap(nameOf);
  return {
    id: source.id,
    slot,
    minor,
    name: source.name,
    description: source.description && slice(article.text, source.description),
    kind: words.kind[source.kind],
    anonymous: source.anonymous,
    reason: source.anonymityReason && slice(article.text, source.anonymityReason),
    speaksFor: spokenFor === undefined ? null : words.card.speaksFor(spokenFor),
    together: members.length > 0 ? words.together(members) : null,
    count: words.number(attributions.length),
    countInWords: words.claims(attributions.length),
    share,
    shareInWords: words.share(share),
    claims: claimsOf(attributions, context),
    corrected: isCorrectedSource(source.name, corrections),
  };
}

/** The same sources in the order asked for; equal shares stay in order of appearance. */
export function ordered(sources: readonly SourceView[], order: Order): readonly SourceView[] {
  return order === 'appearance' ? sources : [...sources].sort((a, b) => b.share - a.share);
}
