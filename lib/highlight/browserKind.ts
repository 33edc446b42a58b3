/**
 * True in Firefox. What differs there can be asked of no feature: highlights are not handed down from the root yet, and
 * a change to one leaves the others alone.
 */
export function isGecko(): boolean {
  return globalThis.CSS?.supports?.('-moz-orient', 'inline') ?? false;
}
