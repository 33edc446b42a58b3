import type { Summary } from '../library/summary.ts';
import type { PageWords } from '../words/words.ts';
import { hostOf } from './kept.ts';
import { fold, termsOf } from './search.ts';

/** One saved article as a row of the list. */
export interface SavedRow {
  readonly id: string;
  readonly title: string;
  /** The page's address where it can be opened again, else empty. */
  readonly address: string;
  readonly outlet: string;
  readonly byline: string;
  readonly date: string;
  /** "11 sources · 26 claims · 9 numbers, 4 with no source" */
  readonly counts: string;
  /** "Saved 11 March 2026", or empty where an old file did not tell. */
  readonly saved: string;
}

export interface SavedList {
  /** Those that the search has found. */
  readonly rows: readonly SavedRow[];
  /** What is searched for, folded. */
  readonly terms: readonly string[];
}

/** @param query words that all must stand in title, outlet or byline; empty for all articles */
export function savedListOf(summaries: readonly Summary[], query: string, words: PageWords): SavedList {
  const terms = termsOf(query);
  const rows = summaries.map((summary) => rowOf(summary, words));
  return {
    rows:
      terms.length === 0
        ? rows
        : rows.filter(({ title, outlet, byline }) => {
            const folded = fold(`${title}\n${outlet}\n${byline}`);
            return terms.every((term) => folded.includes(term));
          }),
    terms,
  };
}

function rowOf(summary: Summary, words: PageWords): SavedRow {
  const { id, url, title, outlet, byline, date, savedAt } = summary;
  return {
    id,
    title: title || url || words.library.untitled,
    // Whatever else an address may start, it comes from a page or from a file.
    address: /^https?:\/\//i.test(url) ? url : '',
    outlet: outlet || hostOf(url),
    byline,
    date: date && words.library.date(date),
    counts: words.summary(summary),
    saved: savedAt && words.library.savedOn(savedAt),
  };
}
