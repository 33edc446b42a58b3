import { expect, test } from 'vitest';
import { blend, type Colour, contrast, luminance, parseColour } from '../../lib/highlight/colour.ts';

const colour = (red: number, green: number, blue: number, alpha = 1): Colour => ({ red, green, blue, alpha });

const NOTATIONS: [text: string, expected: Colour | null][] = [
  ['rgb(1, 2, 3)', colour(1, 2, 3)],
  ['rgba(10, 20, 30, 0.5)', colour(10, 20, 30, 0.5)],
  ['rgb(10 20 30 / 50%)', colour(10, 20, 30, 0.5)],
  ['rgba(0, 0, 0, 0)', colour(0, 0, 0, 0)],
  ['transparent', colour(0, 0, 0, 0)],
  ['#ff8000', colour(255, 128, 0)],
  ['color(srgb 1 0.5 0)', colour(255, 127.5, 0)],
  ['color(srgb 1 0 0 / 0.25)', colour(255, 0, 0, 0.25)],
  ['rgb(300, -5, 0)', colour(255, 0, 0)],
  ['oklch(0.7 0.1 200)', null],
  ['color(display-p3 1 0 0)', null],
  ['rgb(', null],
  ['', null],
];
test.each(NOTATIONS)('%j is read', (text, expected) => {
  expect(parseColour(text)).toEqual(expected);
});

const RATIOS: [a: Colour, b: Colour, ratio: number][] = [
  [colour(0, 0, 0), colour(255, 255, 255), 21],
  [colour(255, 255, 255), colour(255, 255, 255), 1],
  // The best known border case: #767676 just passes AA on white.
  [colour(0x76, 0x76, 0x76), colour(255, 255, 255), 4.54],
];
test.each(RATIOS)('contrast of %o and %o', (a, b, ratio) => {
  expect(contrast(a, b)).toBeCloseTo(ratio, 2);
  expect(contrast(b, a)).toBeCloseTo(ratio, 2);
});

test('half black over white is the middle grey', () => {
  expect(blend(colour(0, 0, 0, 0.5), colour(255, 255, 255))).toEqual(colour(127.5, 127.5, 127.5));
  expect(luminance(colour(255, 255, 255))).toBeCloseTo(1, 6);
});
