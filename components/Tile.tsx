import type { SourceView } from '../lib/view/sources.ts';
import { STROKES } from '../lib/view/stroke.ts';

export type Slot = SourceView['slot'];

/**
 * A source's colours as custom properties, for light and dark, in the notation of a `style` attribute; the style sheet
 * chooses. One string is set sooner than six properties.
 */
export function coloursOf({ tile, ink, line }: Slot): string {
  return `--tile-light:${tile.light};--tile-dark:${tile.dark};--ink-light:${ink.light};--ink-dark:${ink.dark};--line-light:${line.light};--line-dark:${line.dark};`;
}

interface TileProps {
  slot: Slot;
  /** What it stands in has the source's colours already. */
  isWithin?: boolean;
}

/** The source's letter over its line pattern, on its colour. It repeats what a name beside it says. */
export function Tile({ slot, isWithin = false }: TileProps) {
  return (
    <span class="tile" style={isWithin ? undefined : coloursOf(slot)} aria-hidden="true">
      {slot.letter}
      <svg viewBox="0 0 16 4" width="16" height="4" aria-hidden="true" class={`line line-${slot.pattern}`}>
        <path d={STROKES[slot.pattern]} />
      </svg>
    </span>
  );
}

/** A tile without a letter, where no source is given: with the dotted line that such marks have. */
export function NoTile() {
  return (
    <span class="tile tile-none" aria-hidden="true">
      <svg viewBox="0 0 16 4" width="16" height="4" aria-hidden="true" class="line line-dotted">
        <path d={STROKES.dotted} />
      </svg>
    </span>
  );
}
