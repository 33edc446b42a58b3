import { NO_SOURCE, type Slot, slotOf, thickest, thinnest } from '../highlight/palette.ts';

export { thickest, thinnest };

/** The look of a mark in a sample of ours: of the source at this place, or of no source. */
export function sampleSlot(place: number | undefined): Slot {
  return place === undefined ? NO_SOURCE : slotOf(place);
}
