/** How a passage that was predicted, or one that was found, comes out. */
export type OutcomeKind = 'found' | 'otherSource' | 'missed' | 'alone';

/** The words of what a class does with the article in the page: predict who said what, then compare. */
export interface PredictWords {
  /** The menu that leads here. */
  readonly menu: string;
  readonly start: string;
  readonly startHint: string;
  readonly worksheet: string;
  readonly worksheetHint: string;

  readonly title: string;
  readonly lead: string;
  readonly end: string;
  readonly inPanel: string;
  readonly passageStep: string;
  readonly keyboardHint: string;
  readonly nothingSelected: string;
  readonly takePassage: string;
  readonly sourceStep: string;
  readonly useSelected: string;
  readonly typedLabel: string;
  readonly add: string;
  readonly nobody: string;
  readonly cancelPassage: string;
  /** Before a passage or a name that is shown. */
  readonly passageLabel: string;
  readonly selectedLabel: string;
  /** "3 passages marked" */
  marked(count: number): string;
  readonly remove: string;
  readonly reveal: string;
  readonly tryAgain: string;
  readonly startOver: string;

  readonly outcomeTitle: string;
  /** "You marked 5 passages; According found 26 claims." */
  summary(predicted: number, claims: number): string;
  readonly caution: string;
  readonly outcomes: Readonly<Record<OutcomeKind, { readonly name: string; readonly text: string }>>;
  readonly yours: string;
  readonly found: string;
}
