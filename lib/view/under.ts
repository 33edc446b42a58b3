import { type Display, NO_SOURCE_ID } from '../messages.ts';
import type { Attribution, Figure, TextSpan } from '../model.ts';
import { claimsAround } from '../nesting.ts';
import { length, overlaps } from '../span.ts';
import type { Context } from './context.ts';
import { shown } from './display.ts';
import { passes } from './filter.ts';

/** Tells of each claim whether the reader has it marked. */
export function claimShown(display: Display): (attribution: Attribution) => boolean {
  const isSourceShown = shown(display);
  const isKept = passes(display);
  return (attribution) => isSourceShown(attribution.sourceId ?? NO_SOURCE_ID) && isKept(attribution);
}

/** The claims that are marked, in order of their first words. */
export function shownClaims(context: Context<unknown>): Attribution[] {
  const { analysis, display, lost } = context;
  const isShown = claimShown(display);
  return analysis.attributions
    .filter((claim) => isShown(claim) && !lost.has(claim.id))
    .sort((a, b) => startOf(a) - startOf(b));
}

/** Whether a number is marked: with the claim that states it, or among the marks without a source. */
export function figureShown({ attributions, display }: Context<unknown>): (figure: Figure) => boolean {
  const isShown = claimShown(display);
  const isUnsourcedShown = shown(display)(NO_SOURCE_ID);
  return ({ attributionId }) => {
    const stated = attributionId === null ? undefined : attributions.get(attributionId);
    return stated ? isShown(stated) : isUnsourcedShown;
  };
}

/**
 * Those of the claims of which a content, source or cue shares text with the span: the innermost first.
 */
export function claimsUnder(
  span: TextSpan,
  claims: readonly Attribution[],
  context: Context<unknown>,
): Attribution[] {
  const touches = (other: TextSpan) => overlaps(span, other);
  return claims
    .filter((claim) => [claim.content, claim.source, claim.cue].some((spans) => spans.some(touches)))
    .map((claim) => ({
      claim,
      depth: claimsAround(claim, context.attributions).length,
      size: length(claim.content),
    }))
    .sort((a, b) => b.depth - a.depth || a.size - b.size)
    .map(({ claim }) => claim);
}

/** The numbers of which some text stands in the span, in order. */
export function figuresUnder(span: TextSpan, figures: readonly Figure[]): Figure[] {
  return figures.filter((figure) => overlaps(span, figure.span));
}

/** Where a claim begins, UTF-16 offset. */
export function startOf({ content }: Attribution): number {
  return content[0]?.start ?? 0;
}
