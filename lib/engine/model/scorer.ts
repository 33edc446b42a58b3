import type { Document, TokenRun } from '../document.ts';

/** A second opinion on the same two questions (the small neural net), averaged in before decoding. */
export interface Scorer {
  /** Log-odds that each token is the head of a cue; one entry a token. */
  cueLogits(document: Document): Float32Array;
  /**
   * Logarithms of the probabilities of the four labels (outside, source, content, cue) for each token of
   * the window, given the head: window's size × 4.
   */
  labelLogits(document: Document, head: number, window: TokenRun): Float32Array;
}

/** How much of the sum is the scorer's, 0–1, in each stage. */
export interface Shares {
  readonly cue: number;
  readonly label: number;
}
