import type { Act } from '../model.ts';

/** The words of the search and of the filters. */
export interface FilterWords {
  readonly search: string;
  /** What the search looks through. */
  readonly searchLabel: string;
  readonly clearSearch: string;
  /** "3 claims of 2 sources": what the search has found among the sources. */
  foundClaims(claims: number, sources: number): string;
  foundNumbers(numbers: number): string;
  nothingFound(query: string): string;

  readonly filter: string;
  readonly actsLabel: string;
  readonly acts: Readonly<Record<Act, string>>;
  readonly confidenceLabel: string;
  /** A least confidence from 0 to 1, in words: "60% or more: likely". */
  confidence(least: number): string;
  /** "5 of 23 claims are filtered away" */
  filteredAway(hidden: number, all: number): string;
}
