import type { OverlayWords } from '../overlay.ts';
import { card } from './card.ts';
import { terms } from './terms.ts';

/** French. */
export const overlay: OverlayWords = { ...terms, card };
