import type { CorpusPage } from './corpusPage.ts';
import type { Counts } from './overlap.ts';

/** What came of one page in the browser; times in ms that its main thread was on a processor, from the click until it is read. */
export interface Row extends Pick<CorpusPage, 'file' | 'cls'> {
  /** What kind of negative page, or empty. */
  readonly negKind: string;
  /** Who made its truth, or empty. */
  readonly truthKind: string;
  /** How the reading ended, or "broken" where the visit itself failed. */
  readonly phase: string;
  /** Why it is no article, or empty. */
  readonly reason: string;
  readonly marks: number;
  /** Length of the page, in bytes. */
  readonly size: number;
  readonly longest: number;
  /** What tasks above 50 ms took beyond that. */
  readonly blocking: number;
  readonly sum: number;
  /** Where there is a truth, and the page was taken for an article: our text beside it, and Readability's own. */
  readonly words: { readonly ours: Counts; readonly theirs: Counts } | null;
  readonly faults: readonly string[];
}

/** A row as one line for the eye. */
export function lineOf({ file, phase, marks, size, longest, blocking, sum, faults }: Row): string {
  const figures = [marks, size / 1000, longest, blocking, sum].map((figure) => figure.toFixed(0).padStart(7));
  return `${phase.padEnd(10)}${figures.join('')}  ${file}${faults.map((fault) => `\n    ${fault}`).join('')}`;
}
