/** The words with which a reader puts something right. */
export interface CorrectionWords {
  readonly correct: string;
  readonly notASource: string;
  readonly sameAs: string;
  /** The label of the list of other sources: "Elena Ruiz is the same as". */
  sameAsLabel(name: string): string;
  readonly wrongSource: string;
  readonly saidByLabel: string;
  readonly nobody: string;
  readonly choose: string;
  readonly apply: string;
  readonly cancel: string;

  readonly correctedByYou: string;
  /** "2 corrections by you" */
  corrections(count: number): string;
  /** What one correction did, as a sentence. */
  isNotASource(name: string): string;
  isSameAs(name: string, as: string): string;
  isSaidBy(claim: string, name: string | null): string;
  readonly undo: string;
}
