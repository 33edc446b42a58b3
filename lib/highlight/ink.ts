import { blend, type Colour, hexOf, luminance, mix, ratio } from './colour.ts';
import { allSlots, type Slot, TEXT, type Tonality } from './palette.ts';
import type { Surroundings } from './surroundings.ts';

/** Least contrast of text (4.5:1, WCAG 2.2, 1.4.3) and of lines (3:1, 1.4.11), and what rounding may take. */
const TEXT_CONTRAST = 4.5 + 0.05;
const LINE_CONTRAST = 3 + 0.05;

/** The page's own text colours are worth as much as half of the tint; beyond that the text is set anew. */
const PALEST = 0.5;
/** In so many steps a colour is moved until it can be read. */
const STEPS = 20;

const BLACK: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };
const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };

/** A source's colours on one page, each as `#rrggbb`. */
export interface Ink {
  readonly tint: string;
  readonly line: string;
  /** For text on the tint; null where the page's own can be read there. */
  readonly text: string | null;
}

/** A colour of the palette, which has them all as `#rrggbb`. */
function known(hex: string): Colour {
  const digits = Number.parseInt(hex.slice(1), 16);
  return { red: digits >> 16, green: (digits >> 8) & 0xff, blue: digits & 0xff, alpha: 1 };
}

/**
 * The tints were chosen on white and on black. On any other page they darken a light background, or lighten a dark
 * one, by as much ("multiply" and "screen" of W3C Compositing and Blending), as a marker pen would.
 */
function laidOn(tint: Colour, { background, tonality }: Surroundings): Colour {
  const multiply = (a: number, b: number) => (a * b) / 255;
  const screen = (a: number, b: number) => 255 - ((255 - a) * (255 - b)) / 255;
  const lay = tonality === 'light' ? multiply : screen;
  return {
    red: lay(tint.red, background.red),
    green: lay(tint.green, background.green),
    blue: lay(tint.blue, background.blue),
    alpha: 1,
  };
}

/** A colour with its relative luminance, 0–1: that is asked for many times. */
interface Lit extends Colour {
  readonly light: number;
}

function lit(colour: Colour): Lit {
  return { ...colour, light: luminance(colour) };
}

/** The first of the colours on the way from one to the other, both included, that fits; else the other. */
function until(from: Colour, to: Colour, fits: (colour: Lit) => boolean): Lit {
  for (let step = 0; step <= STEPS; step++) {
    const colour = lit(mix(from, to, step / STEPS));
    if (fits(colour)) return colour;
  }
  return lit(to);
}

/** True if text of this colour can be read on the tint. */
function canBeRead(text: Lit, tint: Lit): boolean {
  const light = text.alpha === 1 ? text.light : luminance(blend(text, tint));
  return ratio(light, tint.light) >= TEXT_CONTRAST;
}

/** What is the same for all tints of a page. */
interface Page {
  readonly tonality: Tonality;
  readonly background: Lit;
  readonly hard: Lit;
  readonly text: Lit | null;
  /** The page's text, with links and the like where those can be read on its background. */
  readonly all: readonly Lit[];
}

function pageOf({ background, text, others, tonality }: Surroundings): Page {
  const behind = lit(background);
  const own = text && lit(text);
  return {
    tonality,
    background: behind,
    hard: lit(tonality === 'light' ? BLACK : WHITE),
    text: own,
    all: own ? [own, ...others.map(lit).filter((other) => canBeRead(other, behind))] : [],
  };
}

/** A tint on which text can be read: the page's own text if possible, else a near-black or near-white. */
function tintWithText(full: Colour, page: Page): { tint: Lit; text: Colour | null } {
  const { background, hard, text, all, tonality } = page;
  // Text that is dark on a dark page would take a tint on which no line can be light enough.
  const takesLine = (tint: Lit) => ratio(hard.light, tint.light) >= LINE_CONTRAST;
  if (text) {
    // Links and the like can't be set one by one: where the page's own can be read, the tint gives way to them.
    const suits = (tint: Lit) => takesLine(tint) && all.every((colour) => canBeRead(colour, tint));
    const tint = until(full, mix(full, background, PALEST), suits);
    if (takesLine(tint) && canBeRead(text, tint)) return { tint, text: null };
  }
  const soft = lit(known(TEXT[tonality]));
  const given = lit(full);
  if (canBeRead(soft, given)) return { tint: given, text: soft };
  // On a middling background only black or white has contrast enough, and not under every tint.
  return { tint: until(full, background, (tint) => canBeRead(hard, tint)), text: hard };
}

/**
 * What gives each source its colours on one page: measured against the page's own background and text, and moved
 * within their hue until text has 4.5:1 on the tint, and lines 3:1 on the page and on every tint.
 * @param strength of the tint, 0–1; 1 is as strong as the palette has it
 */
export function inksOn(surroundings: Surroundings, strength: number): (slot: Slot) => Ink {
  const page = pageOf(surroundings);
  const { background, hard, tonality } = page;
  const made = new Map<string, ReturnType<typeof tintWithText>>();
  const on = (slot: Slot) => {
    const printed = slot.tint[tonality];
    const before = made.get(printed);
    if (before) return before;
    const full = laidOn(known(printed), surroundings);
    const now = tintWithText(mix(background, full, strength), page);
    made.set(printed, now);
    return now;
  };
  // A line that stands out from the page and from the tint nearest to it in lightness does so from all between.
  const lights = [background, ...allSlots().map((slot) => on(slot).tint)].map(({ light }) => light);
  const hardest = [Math.min(...lights), Math.max(...lights)];
  const standsOut = (line: Lit) => hardest.every((ground) => ratio(line.light, ground) >= LINE_CONTRAST);
  return (slot) => {
    const { tint, text } = on(slot);
    const line = until(known(slot.line[tonality]), hard, standsOut);
    return { tint: hexOf(tint), line: hexOf(line), text: text && hexOf(text) };
  };
}
