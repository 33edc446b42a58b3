import type { Slot, Tonality } from '../highlight/palette.ts';
import { STROKES } from '../view/stroke.ts';
import { builder, drawing } from './element.ts';

/** The source's letter over its line pattern, on its colour; the pattern alone, in grey, where no source is given. */
export function tileOf(document: Document, slot: Slot, tonality: Tonality): HTMLElement {
  const build = builder(document);
  const isNone = slot.letter === '';
  const tile = build('span', { class: isNone ? 'tile none' : 'tile', 'aria-hidden': 'true' }, slot.letter);
  if (!isNone) {
    tile.style.setProperty('--tile', slot.tile[tonality]);
    tile.style.setProperty('--on-tile', slot.ink[tonality]);
  }
  tile.append(drawing(document, `stroke ${slot.pattern}`, '0 0 16 4', STROKES[slot.pattern]));
  return tile;
}
