import { contrast, parseColour } from './colour.ts';
import type { Layer } from './layers.ts';
import { PREFIX } from './layers.ts';
import { NO_SOURCE, type Slot, slotOf, TEXT, type Tonality } from './palette.ts';
import type { Surroundings } from './surroundings.ts';

/** Under this contrast the page's own text colour would be hard to read on a tint (WCAG 2.2, 1.4.3). */
const READABLE = 4.5;

/** The name under which a passage is flashed. */
export const FLASH = `${PREFIX}flash`;

function slotFor(place: number | null): Slot {
  return place === null ? NO_SOURCE : slotOf(place);
}

/** The page's own text colour is kept wherever it can be read on the tint. */
function textOn(tint: string, { tonality, text }: Surroundings): string {
  const behind = parseColour(tint);
  if (text && behind && contrast(text, behind) >= READABLE) return '';
  return `color:${TEXT[tonality]};`;
}

function look(layer: Layer, surroundings: Surroundings): string {
  const slot = slotFor(layer.place);
  const { tonality } = surroundings;
  const line = slot.line[tonality];
  switch (layer.role) {
    case 'content':
      return `background-color:${slot.tint[tonality]};${textOn(slot.tint[tonality], surroundings)}`;
    case 'source':
      return `text-decoration:underline ${slot.pattern} ${line} 2px;text-underline-offset:0.2em`;
    case 'figure': {
      const style = layer.place === null ? 'dotted' : 'double';
      return `text-decoration:underline ${style} ${line} 2px;text-underline-offset:0.2em`;
    }
  }
}

/**
 * Where the system chooses the colours, patterns and thickness are to tell the sources apart.
 *
 * Chromium 156 does not heed this: with forced colours it paints every custom highlight as selected text,
 * all alike, and `forced-color-adjust` in a highlight's rule changes nothing. There only the popup tells the
 * sources apart.
 */
function forcedLook(layer: Layer): string {
  const { pattern } = slotFor(layer.place);
  switch (layer.role) {
    case 'content':
      return `background-color:Canvas;color:CanvasText;text-decoration:underline ${pattern} CanvasText 1px;text-underline-offset:0.2em`;
    case 'source':
      return `text-decoration:underline ${pattern} CanvasText 3px;text-underline-offset:0.2em`;
    case 'figure': {
      const style = layer.place === null ? 'dotted' : 'double';
      return `text-decoration:underline ${style} CanvasText 2px;text-underline-offset:0.4em`;
    }
  }
}

function rule(name: string, declarations: string): string {
  return `::highlight(${name}){${declarations}}`;
}

/** The style sheet for these layers on these surroundings, as CSS text. */
export function sheetFor(layers: readonly Layer[], surroundings: Surroundings): string {
  const plain = layers.map((layer) => rule(layer.name, look(layer, surroundings)));
  const forced = layers.map((layer) => rule(layer.name, forcedLook(layer)));
  return [...plain, '@media (forced-colors:active){', ...forced, '}'].join('\n');
}

/** The style sheet for flashing a passage of the source at this place. */
export function flashSheet(place: number | null, tonality: Tonality): string {
  const slot = slotFor(place);
  return [
    rule(FLASH, `background-color:${slot.tile[tonality]};color:${slot.ink[tonality]}`),
    `@media (forced-colors:active){${rule(FLASH, 'background-color:Highlight;color:HighlightText')}}`,
  ].join('\n');
}
