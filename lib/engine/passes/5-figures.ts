import type { Attribution, Figure } from '../../model.ts';
import type { Document } from '../document.ts';

/** Pass 5: every number that states a quantity, and the innermost attribution that states it. */
export function figures(_document: Document, _attributions: readonly Attribution[]): Figure[] {
  return [];
}
