import type { Source } from '../../model.ts';
import type { Document, Draft } from '../document.ts';

/**
 * Pass 4: which mentions are the same source.
 *
 * @returns the sources in order of appearance, and for each draft its source's id or null.
 */
export function sources(
  _document: Document,
  drafts: readonly Draft[],
): { sources: Source[]; sourceIds: (string | null)[] } {
  return { sources: [], sourceIds: drafts.map(() => null) };
}
