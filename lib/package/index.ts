/**
 * The engine as a package, for programs: text in, who said what out. No DOM, no network, no state.
 *
 * Offsets are half-open, `[start, end)`, in UTF-16 code units of the article's text.
 */
export { analyse } from '../engine/analyse.ts';
export type * from '../model.ts';
export { articleFromText } from '../page/plain.ts';
