import type { Analysis, Attribution } from './model.ts';

type ById = ReadonlyMap<string, Attribution>;

/** The claims within whose words it stands, from the nearest outwards, at most so many. A ring of parents ends. */
export function claimsAround(claim: Attribution, byId: ById, most = Number.POSITIVE_INFINITY): Attribution[] {
  const around = new Set<Attribution>();
  for (let at = outerOf(claim, byId); at && at !== claim && !around.has(at); at = outerOf(at, byId)) {
    if (around.size === most) break;
    around.add(at);
  }
  return [...around];
}

function outerOf({ parentId }: Attribution, byId: ById): Attribution | undefined {
  return parentId === null ? undefined : byId.get(parentId);
}

/**
 * The analysis as a reader is shown it. A claim that gives no source, within words that have one, is none of those
 * without a source: it is left out, and what stands in it stands in the claim around it, its numbers too.
 * @returns the same analysis where there is no such claim
 */
export function asShown(analysis: Analysis): Analysis {
  const unsourced = analysis.attributions.filter(
    ({ sourceId, parentId }) => sourceId === null && parentId !== null,
  );
  if (unsourced.length === 0) return analysis;
  const byId = new Map(analysis.attributions.map((claim) => [claim.id, claim]));
  const instead = new Map<string, string>();
  for (const claim of unsourced) {
    const sourced = claimsAround(claim, byId).find(({ sourceId }) => sourceId !== null);
    // Those between the two have no source either, and go as well.
    if (sourced) instead.set(claim.id, sourced.id);
  }
  if (instead.size === 0) return analysis;
  const kept = (id: string | null) => (id === null ? null : (instead.get(id) ?? id));
  return {
    ...analysis,
    attributions: analysis.attributions
      .filter(({ id }) => !instead.has(id))
      .map((claim) => ({ ...claim, parentId: kept(claim.parentId) })),
    figures: analysis.figures.map((figure) => ({ ...figure, attributionId: kept(figure.attributionId) })),
  };
}
