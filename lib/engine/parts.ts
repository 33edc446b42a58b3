/**
 * The parts of the method that can be left out, to measure what each one adds. Nobody reads an article without
 * them: `npm run eval -- --ablate` does.
 */
export interface Parts {
  /** The learned model; without it the cue rules alone say who says what. */
  readonly model: boolean;
  /** The small net's opinion, averaged into both stages. */
  readonly net: boolean;
  /** The ranker's confidence; without it that of the cue stage. */
  readonly ranker: boolean;
  /** How far the cue rules agree, as evidence for the ranker. */
  readonly opinion: boolean;
  /** What the cue rules read otherwise than the model, as candidates beside its own. */
  readonly candidates: boolean;
  /** Transcripts, and names behind a dash under a quotation. */
  readonly sure: boolean;
  /** A rule for each long quotation that the model gives to nobody. */
  readonly quotations: boolean;
  /** Quotations carried on over sentences and paragraphs. */
  readonly continuation: boolean;
  /** What is said inside a content. */
  readonly nested: boolean;
}

export const ALL_PARTS: Parts = {
  model: true,
  net: true,
  ranker: true,
  opinion: true,
  candidates: true,
  sure: true,
  quotations: true,
  continuation: true,
  nested: true,
};
