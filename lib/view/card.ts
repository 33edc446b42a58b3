import { NO_SOURCE, type Slot } from '../highlight/palette.ts';
import type { Attribution, Figure, TextSpan } from '../model.ts';
import { claimsAround } from '../nesting.ts';
import { slice } from '../span.ts';
import type { OverlayWords } from '../words/overlay.ts';
import type { Context } from './context.ts';
import { printed, withMarks } from './printed.ts';
import { claimsUnder, figureShown, figuresUnder, shownClaims } from './under.ts';
import { whyOf } from './why.ts';

/** A source as the card names it. */
export interface CardSource {
  readonly slot: Slot;
  readonly name: string;
  /** Role or affiliation exactly as printed, or null. */
  readonly description: string | null;
  /** "Government", "Unnamed source", "speaks for the ministry": short facts, in this order. */
  readonly facts: readonly string[];
  /** The printed reason for not naming, or null. */
  readonly reason: string | null;
}

/** One claim in full. */
export interface CardClaim {
  readonly id: string;
  readonly source: CardSource;
  /** Its words in the article's own quotation marks: for those who hear the card. */
  readonly text: string;
  /** "Quotation", “said”, "wording that concedes", "reported by Reuters", "within the words of Kushner". */
  readonly facts: readonly string[];
  /** "2 of 5"; null where the source has no other claim. */
  readonly position: string | null;
  /** Ids of the claims before and after it that have the same source. */
  readonly previous: string | null;
  readonly next: string | null;
  /** Sentences: what made it a claim, who found it, how sure. */
  readonly why: readonly string[];
}

/** A line that leads to another claim or number. */
export interface CardRow {
  readonly id: string;
  readonly slot: Slot;
  /** The source's name, or a number as printed. */
  readonly name: string;
  /** The facts of the claim, or who states the number. */
  readonly beside: readonly string[];
}

/** A number under the pointer. */
export interface CardNumber {
  readonly id: string;
  /** As printed. */
  readonly text: string;
  /** Who states it, or that no source is given. */
  readonly teller: string;
  /** Grey where no source is given. */
  readonly slot: Slot;
  /** Other places where the same thing is counted. */
  readonly elsewhere: readonly CardRow[];
}

/** What the card says; every word of the article in it is a slice of the article. */
export interface CardView {
  readonly heading: string | null;
  readonly claim: CardClaim | null;
  /** The claims around it, or all those of a selection. */
  readonly rows: readonly CardRow[];
  readonly numbers: readonly CardNumber[];
  /** A sentence: no source, not read. */
  readonly note: string | null;
  /** The passage that is meant, to be left free by the card. */
  readonly about: readonly TextSpan[];
  /** BCP 47 tag of the article, or empty. */
  readonly language: string;
}

/** Rows for one quantity beyond which a card would become a list. */
const MOST_ELSEWHERE = 4;

/** The card for one place in the text, or null where nothing is marked. */
export function cardAt(span: TextSpan, context: Context<OverlayWords>): CardView | null {
  const claims = claimsUnder(span, shownClaims(context), context);
  const figures = figuresUnder(span, shownFigures(context));
  if (claims.length === 0 && figures.length === 0) return null;
  const [claim] = claims;
  const about = claim
    ? [...claim.content, ...claim.source, ...claim.cue]
    : figures.map((figure) => figure.span);
  return { ...whole(claims, figures, context), about };
}

/** The card for one claim or one number by its id, or null if it is not known. */
export function cardOf(id: string, context: Context<OverlayWords>): CardView | null {
  const claim = context.attributions.get(id);
  if (claim) return whole([claim, ...claimsAround(claim, context.attributions)], [], context);
  const figure = context.analysis.figures.find((candidate) => candidate.id === id);
  if (!figure) return null;
  const stated = figure.attributionId === null ? undefined : context.attributions.get(figure.attributionId);
  const claims = stated ? [stated, ...claimsAround(stated, context.attributions)] : [];
  return { ...whole(claims, [figure], context), about: [figure.span] };
}

/** A card for the claims, the first in full, and these numbers. */
export function whole(
  claims: readonly Attribution[],
  figures: readonly Figure[],
  context: Context<OverlayWords>,
): CardView {
  const [first, ...others] = claims;
  // Next to the innermost claim stand those of others: more of the same source is a step away.
  const around = others.filter(
    (claim, place) =>
      claim.sourceId !== first?.sourceId &&
      others.findIndex(({ sourceId }) => sourceId === claim.sourceId) === place,
  );
  return {
    heading: null,
    claim: first ? claimIn(first, context) : null,
    rows: around.map(rowIn(context)),
    numbers: figures.map(numberIn(context)),
    note: null,
    about: first?.content ?? [],
    language: context.article.language,
  };
}

function shownFigures(context: Context<OverlayWords>): Figure[] {
  const isShown = figureShown(context);
  return context.analysis.figures.filter((figure) => isShown(figure) && !context.lost.has(figure.id));
}

function nameOf(sourceId: string | null, { analysis }: Context<OverlayWords>): string | null {
  return analysis.sources.find(({ id }) => id === sourceId)?.name ?? null;
}

/** A source's look and name; grey, and without a name, where none is given. */
export function nameIn(
  sourceId: string | null,
  { sources, words }: Context<OverlayWords>,
): Pick<CardSource, 'slot' | 'name'> {
  const marked = sourceId === null ? undefined : sources.get(sourceId);
  return { slot: marked?.slot ?? NO_SOURCE, name: marked?.source.name ?? words.card.noSource };
}

/** A source as the card names it. */
function sourceIn(sourceId: string | null, context: Context<OverlayWords>): CardSource {
  const { article, words } = context;
  const marked = sourceId === null ? undefined : context.sources.get(sourceId);
  const named = nameIn(sourceId, context);
  if (!marked) return { ...named, description: null, facts: [], reason: null };
  const { source } = marked;
  const speaksFor = nameOf(source.speaksFor, context);
  return {
    ...named,
    description: source.description && slice(article.text, source.description),
    facts: [
      source.anonymous ? words.card.unnamed : words.kind[source.kind],
      ...(speaksFor === null ? [] : [words.card.speaksFor(speaksFor)]),
    ],
    reason: source.anonymityReason && slice(article.text, source.anonymityReason),
  };
}

/** What is to be said of a claim in short. */
function factsOf(claim: Attribution, context: Context<OverlayWords>): string[] {
  const { article, words } = context;
  const { type, cue, stance, act, relayId, parentId, sourceId } = claim;
  const said = printed(article.text, cue);
  const relay = nameOf(relayId, context);
  const outerId = parentId === null ? null : (context.attributions.get(parentId)?.sourceId ?? null);
  const outer = outerId === sourceId ? null : nameOf(outerId, context);
  return [
    words.type[type],
    said === '' ? null : words.card.quoted(said),
    stance === 'neutral' ? null : words.card.stance[stance],
    act === 'statement' ? null : words.card.act[act],
    relay === null ? null : words.card.reportedBy(relay),
    outer === null ? null : words.card.within(outer),
  ].filter((fact) => fact !== null);
}

function claimIn(claim: Attribution, context: Context<OverlayWords>): CardClaim {
  const { article, words } = context;
  const same = shownClaims(context).filter(({ sourceId }) => sourceId === claim.sourceId);
  const place = same.findIndex(({ id }) => id === claim.id);
  const isOneOfMany = place >= 0 && same.length > 1;
  return {
    id: claim.id,
    source: sourceIn(claim.sourceId, context),
    text: printed(
      article.text,
      claim.type === 'direct' ? withMarks(article.text, claim.content) : claim.content,
    ),
    facts: factsOf(claim, context),
    position: isOneOfMany ? words.card.position(place + 1, same.length) : null,
    previous: (isOneOfMany && same[place - 1]?.id) || null,
    next: (isOneOfMany && same[place + 1]?.id) || null,
    why: whyOf(claim, context),
  };
}

/** Makes the line that leads to a claim. */
export function rowIn(context: Context<OverlayWords>): (claim: Attribution) => CardRow {
  return (claim) => {
    return { id: claim.id, ...nameIn(claim.sourceId, context), beside: factsOf(claim, context) };
  };
}

/** Makes what is said of a number. */
export function numberIn(context: Context<OverlayWords>): (figure: Figure) => CardNumber {
  const { analysis, article, attributions, words } = context;
  const rowOf = ({ id, span, attributionId }: Figure) => {
    const stated = attributionId === null ? undefined : attributions.get(attributionId);
    const source = stated?.sourceId ? sourceIn(stated.sourceId, context) : null;
    return {
      id,
      text: slice(article.text, span),
      slot: source?.slot ?? NO_SOURCE,
      teller: source?.name ?? words.card.noSourceForNumber,
    };
  };
  return (figure) => {
    const own = rowOf(figure);
    const elsewhere = analysis.figures
      .filter(({ id, quantityId }) => id !== figure.id && quantityId === figure.quantityId)
      .map(rowOf)
      // What the same source says again in the same words is no second opinion.
      .filter(({ text, teller }) => text !== own.text || teller !== own.teller)
      .slice(0, MOST_ELSEWHERE)
      .map(({ id, slot, teller, text }) => ({ id, slot, name: text, beside: [teller] }));
    return { ...own, elsewhere };
  };
}
