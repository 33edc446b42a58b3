/**
 * Text that has a direction of its own, such as a name in Latin letters, inside an Arabic sentence: between U+2068 and
 * U+2069, so that it does not disturb the order of what stands beside it (Unicode Standard Annex 9).
 */
export function apart(text: string): string {
  return `\u2068${text}\u2069`;
}

/** The same in Arabic quotation marks. */
export function quoted(text: string): string {
  return `«${apart(text)}»`;
}
