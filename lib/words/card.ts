import type { Act, Stance } from '../model.ts';

/** What made According take words for somebody's, as told to a reader. */
export type Reason =
  /** A word such as "said" stands between source and content. */
  | 'reporting'
  /** "was accused of …": reported, but not by whom. */
  | 'sourceless'
  /** A quotation that goes on from one before it. */
  | 'continued'
  /** "LEE: …" */
  | 'transcript'
  /** "… — Ann Lee" */
  | 'signature'
  /** The learned model's reading alone. */
  | 'learned';

/** Who found a claim: the rules, the learned model, or both alike. */
export type Finder = 'rules' | 'model' | 'both';

/** How sure According is, as it is told to a reader. */
export type Certainty = 'high' | 'medium' | 'low';

/** What is told of a claim beside its source, on the card and in the lists alike. */
export interface FactWords {
  /** "reported by Reuters" */
  reportedBy(name: string): string;
  /** "within the words of Kushner" */
  within(name: string): string;
  /** "speaks for the ministry" */
  speaksFor(name: string): string;
  /** What the cue word does, and never whether it is right to. */
  readonly stance: Readonly<Record<Exclude<Stance, 'neutral'>, string>>;
  readonly act: Readonly<Record<Exclude<Act, 'statement'>, string>>;
}

/** The words of what stands over the page: the card and the marks at its edge. */
export interface CardWords extends FactWords {
  /** The card's name for those who hear it. */
  readonly title: string;
  readonly close: string;
  /** A printed word in the interface's own quotation marks: “said”. */
  quoted(printed: string): string;

  readonly unnamed: string;

  /** "2 of 5" */
  position(place: number, count: number): string;
  readonly previous: string;
  readonly next: string;
  readonly noNext: string;
  readonly noPrevious: string;

  readonly why: string;
  /** @param cue as printed; empty where none is */
  reason(reason: Reason, cue: string): string;
  readonly finder: Readonly<Record<Finder, string>>;
  readonly certainty: Readonly<Record<Certainty, string>>;

  /** Beside a number that nobody states. */
  readonly noSourceForNumber: string;
  /** Over the other numbers that count the same thing. */
  readonly sameQuantity: string;

  /** "3 sources in this selection" */
  inSelection(count: number): string;
  readonly noSource: string;
  readonly partUnsourced: string;
  readonly notRead: string;
  readonly nothingSelected: string;
  /** Asked while the reader predicts. */
  readonly predicting: string;
}
