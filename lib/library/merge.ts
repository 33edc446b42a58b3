import type { SavedArticle } from '../export/savedArticle.ts';
import { idOf, moment, type Summary } from './summary.ts';

/** What becomes of the articles of a file. */
export interface Merged {
  /** To be written, each with its id; no id twice. */
  readonly write: ReadonlyMap<string, SavedArticle>;
  readonly added: number;
  readonly updated: number;
  /** Articles of the file that are there already, as new or newer. */
  readonly skipped: number;
}

/** Of each article the one that was saved last stays; of two saved at one moment, the one that is there. */
export function merged(kept: readonly Summary[], coming: readonly SavedArticle[]): Merged {
  const there = new Map(kept.map(({ id, savedAt }) => [id, moment(savedAt)]));
  const write = new Map<string, SavedArticle>();
  for (const one of coming) {
    const id = idOf(one);
    const other = write.get(id);
    const newest = other ? moment(other.savedAt) : there.get(id);
    if (newest === undefined || moment(one.savedAt) > newest) write.set(id, one);
  }
  const updated = [...write.keys()].filter((id) => there.has(id)).length;
  return { write, added: write.size - updated, updated, skipped: coming.length - write.size };
}
