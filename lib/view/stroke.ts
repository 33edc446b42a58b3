import type { Pattern } from '../highlight/palette.ts';

/** The path that draws each line pattern on a tile, in a box of 16 × 4. */
export const STROKES: Readonly<Record<Pattern, string>> = {
  solid: 'M0 2H16',
  dashed: 'M0 2h4m2 0h4m2 0h4',
  wavy: 'M0 2q2-3 4 0t4 0 4 0 4 0',
  dotted: 'M1 2h0m3.5 0h0m3.5 0h0m3.5 0h0m3.5 0h0',
};
