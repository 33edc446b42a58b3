/**
 * The look of a source: letter, hue and line pattern, so that colour never stands alone. No DOM here:
 * the page's marks and the popup's tiles share it.
 */

/** One colour for light surroundings and one for dark ones, each as `#rrggbb`. */
export interface Tone {
  readonly light: string;
  readonly dark: string;
}

export type Tonality = keyof Tone;

/** A value of CSS `text-decoration-style`: three for the sources, and the dotted line of what has no source. */
export type Pattern = 'solid' | 'dashed' | 'wavy' | 'dotted';

/** What marks one source. */
export interface Slot {
  /** "A" to "Z", then "AA", "AB"…; "+" for several together; empty where no source is given. */
  readonly letter: string;
  readonly pattern: Pattern;
  /** Behind the content: soft, and legible under near-black (light) or near-white (dark) text. */
  readonly tint: Tone;
  /** Underlines. At least 3:1 against the page and against every tint. */
  readonly line: Tone;
  /** The tile that carries the letter. */
  readonly tile: Tone;
  /** The letter's colour on its tile, at least 4.5:1. */
  readonly ink: Tone;
}

/** Near-black and near-white: text set on a tint when the page's own text could not be read there. */
export const TEXT: Tone = { light: '#111111', dark: '#f5f5f5' };

const BLACK = '#111111';
const WHITE = '#ffffff';

/** Of a line of claims, in CSS pixels: dashes of one pixel would look like the dots of what has no source. */
export function thinnest(pattern: Pattern): number {
  return pattern === 'dashed' ? 2 : 1;
}

/** Of the line of a source beside such lines: waves grow with it, in Firefox to the next line of text. */
export function thickest(pattern: Pattern): number {
  return pattern === 'wavy' ? 2 : 3;
}

/** Those of the sources. Dotted says that no source is given, double marks a number: no source looks like either. */
const PATTERNS = ['solid', 'dashed', 'wavy'] as const;

type Row = readonly [
  hue: string,
  pattern: (typeof PATTERNS)[number],
  tint: readonly [light: string, dark: string],
  line: readonly [light: string, dark: string],
  tile: readonly [light: string, dark: string],
  ink: string,
];

/**
 * Twelve hues of Okabe & Ito and of Paul Tol's "muted" scheme. The lightness of each was moved, within its
 * hue, to keep the smallest distance (in OKLab, as seen with protanopia, deuteranopia and tritanopia after
 * Machado et al. 2009) large; the first six were given more room,
 * since most articles have few sources. Light tints were then mixed with white, to stay beside the article. Hues
 * that are near to each other have different patterns.
 */
const HUES: readonly Row[] = [
  ['blue', 'solid', ['#d0eaff', '#183e58'], ['#005587', '#55abf3'], ['#045f97', '#3f719c'], WHITE],
  ['orange', 'dashed', ['#ffeacf', '#4e3509'], ['#936302', '#ffc980'], ['#f1b35c', '#f9b943'], BLACK],
  ['green', 'wavy', ['#d2f8e8', '#1b3e2f'], ['#157754', '#23ab7f'], ['#0e9065', '#289474'], BLACK],
  ['purple', 'dashed', ['#fce0ed', '#3f1330'], ['#8a4b70', '#f79dca'], ['#cb78a9', '#cd85ae'], BLACK],
  ['vermillion', 'wavy', ['#ffdecc', '#441600'], ['#9d460c', '#f56e0e'], ['#c05309', '#b24d01'], WHITE],
  ['sky', 'solid', ['#def3ff', '#002a40'], ['#1d7fae', '#9ad7ff'], ['#6ac8fe', '#79cfff'], BLACK],
  ['olive', 'wavy', ['#f2f5b8', '#3b3801'], ['#6e7136', '#bbb86c'], ['#9c9728', '#abac5d'], BLACK],
  ['wine', 'solid', ['#ffe4ed', '#4a2433'], ['#6f2e4e', '#d080a2'], ['#852c52', '#a04f6f'], WHITE],
  ['indigo', 'dashed', ['#e2e4ff', '#33305c'], ['#332491', '#878cfe'], ['#362c81', '#685ec4'], WHITE],
  ['yellow', 'wavy', ['#eaeac1', '#4c4a22'], ['#85790b', '#f8ea32'], ['#f1e33e', '#edea8e'], BLACK],
  ['teal', 'dashed', ['#bdf3e6', '#125047'], ['#478275', '#56c3b3'], ['#60c0ad', '#70c4b5'], BLACK],
  ['rose', 'solid', ['#fbdee0', '#542d36'], ['#bd586a', '#e57381'], ['#cc677b', '#ce6674'], BLACK],
];

/** Grey: for numbers and claims whose source is not given. */
export const NO_SOURCE: Slot = {
  letter: '',
  pattern: 'dotted',
  tint: { light: '#eeeeee', dark: '#3a3a3a' },
  line: { light: '#6b6b6b', dark: '#a6a6a6' },
  tile: { light: '#6b6b6b', dark: '#a6a6a6' },
  ink: { light: WHITE, dark: BLACK },
};

/** Grey with a "+": for the minor ones among many sources, together. */
export const OTHERS: Slot = {
  letter: '+',
  pattern: 'dashed',
  tint: { light: '#e6e6ea', dark: '#33333a' },
  line: { light: '#5c5c66', dark: '#b4b4bd' },
  tile: { light: '#5c5c66', dark: '#b4b4bd' },
  ink: { light: WHITE, dark: BLACK },
};

/** How many sources get a hue of their own. */
export const HUE_COUNT = HUES.length;

function tone([light, dark]: readonly [string, string]): Tone {
  return { light, dark };
}

/** 0 → "A", 25 → "Z", 26 → "AA", as columns of a table are lettered. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/**
 * The look of the source at this place (`slotsOf` in order.ts gives each source its place).
 * @param index whole number from 0 up
 * @throws RangeError for anything else
 */
export function slotOf(index: number): Slot {
  const row = HUES[index % HUE_COUNT];
  if (!row) throw new RangeError(`A source's place is a whole number from 0 up, not ${index}.`);
  const [, first, tint, line, tile, ink] = row;
  // Each time round the hues a hue has the next pattern: 36 sources before a pair comes again.
  const round = PATTERNS.indexOf(first) + Math.floor(index / HUE_COUNT);
  return {
    letter: letterOf(index),
    pattern: PATTERNS[round % PATTERNS.length] ?? first,
    tint: tone(tint),
    line: tone(line),
    tile: tone(tile),
    ink: { light: ink, dark: ink },
  };
}

/** Every look that differs in its colours: one for each hue, and the grey ones. */
export function allSlots(): readonly Slot[] {
  return [...HUES.map((_, index) => slotOf(index)), NO_SOURCE, OTHERS];
}
