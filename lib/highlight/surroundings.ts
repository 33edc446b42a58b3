import { outerOf } from '../tree.ts';
import { blend, type Colour, luminance, parseColour } from './colour.ts';
import type { Tonality } from './palette.ts';

/** What the marks stand on. */
export interface Surroundings {
  readonly tonality: Tonality;
  /** What is behind the text; opaque. White or black where a picture hides it. */
  readonly background: Colour;
  /** The colour of the page's own text there, or null where it could not be told. */
  readonly text: Colour | null;
  /** Colours of other text there, such as links. */
  readonly others: readonly Colour[];
}

const BLACK: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };
const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };

/** Black on white. */
export const PAPER: Surroundings = { tonality: 'light', background: WHITE, text: BLACK, others: [] };

/** Luminance at which black and white text have the same contrast: √(1.05 · 0.05) − 0.05. */
const MIDDLE = 0.179;

/** What shows where no element paints: black only on a page that declares itself dark. */
function canvas(element: Element, prefersDark: boolean): Colour {
  const scheme = getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  const isDark = /\bdark\b/.test(scheme) && (prefersDark || !/\blight\b/.test(scheme));
  return isDark ? BLACK : WHITE;
}

/** The colour behind an element, or null where a picture or an unknown notation hides it. */
function colourBehind(element: Element, prefersDark: boolean): Colour | null {
  const layers: Colour[] = [];
  for (let at: Element | null = element; at; at = outerOf(at)) {
    const style = getComputedStyle(at);
    const colour = parseColour(style.backgroundColor || 'transparent');
    if (!colour) return null;
    if (colour.alpha > 0) layers.push(colour);
    if (colour.alpha === 1) break;
    if (style.backgroundImage && style.backgroundImage !== 'none') return null;
  }
  return layers.reduceRight((back, front) => blend(front, back), canvas(element, prefersDark));
}

/**
 * Measures what the article's text stands on, by the computed colours of one element that holds some of it
 * and of that element's ancestors. Seldom: computed styles cost time.
 * @param prefersDark whether the reader's system asks for dark pages
 * @param others elements that hold other text of the article, to ask for its colour
 */
export function measureSurroundings(
  element: Element,
  prefersDark: boolean,
  others: readonly Element[] = [],
): Surroundings {
  const printed = getComputedStyle(element).color;
  const text = parseColour(printed);
  const behind = colourBehind(element, prefersDark);
  // Over a picture the page's own text tells: light text is set on something dark.
  const isDark = behind ? luminance(behind) < MIDDLE : text !== null && luminance(text) > 0.5;
  const colours = new Set(others.map((other) => getComputedStyle(other).color));
  colours.delete(printed);
  return {
    tonality: isDark ? 'dark' : 'light',
    background: behind ?? (isDark ? BLACK : WHITE),
    text,
    others: [...colours].flatMap((colour) => parseColour(colour) ?? []),
  };
}
