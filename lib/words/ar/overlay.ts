import type { OverlayWords } from '../overlay.ts';
import { card } from './card.ts';
import { terms } from './terms.ts';

/** Arabic. */
export const overlay: OverlayWords = { ...terms, card };
