import type { Analysis } from '../model.ts';

/**
 * The sources that hold at least one claim, in the order in which their first claim is printed. A source's
 * place here is its slot (`slotOf`), on the page as in the popup: the same article gives the same letters.
 */
export function sourceOrder(analysis: Pick<Analysis, 'attributions'>): string[] {
  const firstClaim = new Map<string, number>();
  for (const { sourceId, content } of analysis.attributions) {
    const start = content[0]?.start;
    if (sourceId === null || start === undefined) continue;
    firstClaim.set(sourceId, Math.min(start, firstClaim.get(sourceId) ?? start));
  }
  return [...firstClaim].sort((a, b) => a[1] - b[1]).map(([id]) => id);
}
