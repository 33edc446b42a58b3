import { blend, type Colour, contrast, hexOf, luminance, mix, ratio } from './colour.ts';
import { allSlots, type Slot, TEXT } from './palette.ts';
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

/** The first of the colours on the way from one to the other, both included, that fits; else the other. */
function until(from: Colour, to: Colour, fits: (colour: Colour) => boolean): Colour {
  for (let step = 0; step <= STEPS; step++) {
    const colour = mix(from, to, step / STEPS);
    if (fits(colour)) return colour;
  }
  return to;
}

/** A tint on which text can be read: the page's own text if possible, else a near-black or near-white. */
function tintWithText(full: Colour, surroundings: Surroundings): { tint: Colour; text: Colour | null } {
  const { background, text, others, tonality } = surroundings;
  const hard = tonality === 'light' ? BLACK : WHITE;
  const canBeRead = (colour: Colour) => (tint: Colour) =>
    contrast(blend(colour, tint), tint) >= TEXT_CONTRAST;
  // Text that is dark on a dark page would take a tint on which no line can be light enough.
  const takesLine = (tint: Colour) => contrast(hard, tint) >= LINE_CONTRAST;
  if (text) {
    // Links and the like can't be set one by one: where the page's own can be read, the tint gives way to them.
    const all = [text, ...others.filter((other) => canBeRead(other)(background))];
    const tint = until(
      full,
      mix(full, background, PALEST),
      (paler) => takesLine(paler) && all.every((colour) => canBeRead(colour)(paler)),
    );
    if (takesLine(tint) && canBeRead(text)(tint)) return { tint, text: null };
  }
  const soft = known(TEXT[tonality]);
  if (canBeRead(soft)(full)) return { tint: full, text: soft };
  // On a middling background only black or white has contrast enough, and not under every tint.
  return { tint: until(full, background, canBeRead(hard)), text: hard };
}

/**
 * True if the page's own text can be read on all of the tints, and lines can be told from them: what contrasts with the one
 * that is nearest to it in lightness does so with those beyond. So it is on most pages, and no tint is to be tried by itself.
 */
function suitsAll(tints: readonly Colour[], { background, text, others, tonality }: Surroundings): boolean {
  if (!text) return false;
  const lights = tints.map(luminance);
  const [hard, nearest] = tonality === 'light' ? [0, Math.min(...lights)] : [1, Math.max(...lights)];
  const isBeyond = (light: number) => (tonality === 'light' ? light < nearest : light > nearest);
  return (
    ratio(hard, nearest) >= LINE_CONTRAST &&
    [text, ...others].every((colour) => {
      const light = luminance(colour);
      const canBeRead = isBeyond(light) && ratio(light, nearest) >= TEXT_CONTRAST;
      return (
        colour.alpha === 1 && (canBeRead || (colour !== text && contrast(colour, background) < TEXT_CONTRAST))
      );
    })
  );
}

/**
 * What gives each source its colours on one page: measured against the page's own background and text, and moved
 * within their hue until text has 4.5:1 on the tint, and lines 3:1 on the page and on every tint.
 * @param strength of the tint, 0–1; 1 is as strong as the palette has it
 */
export function inksOn(surroundings: Surroundings, strength: number): (slot: Slot) => Ink {
  const { background, tonality } = surroundings;
  const slots = allSlots();
  const fullOf = (slot: Slot) => mix(background, laidOn(known(slot.tint[tonality]), surroundings), strength);
  const areGood = suitsAll(slots.map(fullOf), surroundings);
  const on = (slot: Slot) => {
    const full = fullOf(slot);
    return areGood ? { tint: full, text: null } : tintWithText(full, surroundings);
  };
  // A line that stands out from the page and from the tint nearest to it in lightness does so from all between.
  const lights = [background, ...slots.map((slot) => on(slot).tint)].map(luminance);
  const hardest = [Math.min(...lights), Math.max(...lights)];
  const standsOut = (line: Colour) => {
    const light = luminance(line);
    return hardest.every((ground) => ratio(light, ground) >= LINE_CONTRAST);
  };
  return (slot) => {
    const { tint, text } = on(slot);
    const line = until(known(slot.line[tonality]), tonality === 'light' ? BLACK : WHITE, standsOut);
    return { tint: hexOf(tint), line: hexOf(line), text: text && hexOf(text) };
  };
}
