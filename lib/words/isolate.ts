/** A letter that is written from right to left (Hebrew, Arabic, Syriac, Thaana and their like), or a sign that turns lines. */
const TURNS = /[\u0590-\u08ff\u202a-\u202e\u2066-\u2069\ud802\ud83a\ufb1d-\ufefc]/;

/** Text with a direction of its own: between U+2068 and U+2069 (Unicode Standard Annex 9). */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/**
 * A page's words inside a sentence that is written from left to right: isolated where they may be written the other way,
 * so that they do not disturb the order of what stands beside them.
 */
export function apart(text: string): string {
  return TURNS.test(text) ? isolated(text) : text;
}
