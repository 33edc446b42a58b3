export type Direction = 'next' | 'previous';

/** A claim and where it begins in the view, in CSS pixels from the top of the pane that is seen; null where it stands nowhere. */
export interface Placed {
  readonly id: string;
  readonly top: number | null;
}

/**
 * The claim that a step leads to, or null where there is no further one.
 * @param claims in order of the text
 * @param open the claim whose card is open: the step goes on from it
 * @param last the claim that was last gone to: without a card the step goes on from it while it is in view, and else
 *   from the view
 * @param height of that pane, in CSS pixels
 */
export function stepFrom(
  claims: readonly Placed[],
  direction: Direction,
  open: string | null,
  last: string | null,
  height: number,
): string | null {
  const there = claims.filter((claim): claim is Placed & { top: number } => claim.top !== null);
  const at = there.findIndex(({ id, top }) => id === open || (id === last && top >= 0 && top < height));
  if (direction === 'next') {
    return (at >= 0 ? there[at + 1] : there.find(({ top }) => top >= 0))?.id ?? null;
  }
  return (at >= 0 ? there[at - 1] : there.findLast(({ top }) => top < 0))?.id ?? null;
}
