/** Who has the words: named sources, sources that the article does not name, nobody. */
export type Naming = 'named' | 'unnamed' | 'none';

/** The words of the picture: the charts' headings, and what they say to those who do not see them. */
export interface PictureWords {
  readonly namingHeading: string;
  readonly naming: Readonly<Record<Naming, string>>;
  readonly quotingHeading: string;
  readonly stancesHeading: string;
  /** Cues that leave open what they report ("said"); the others are in `card.stance`. */
  readonly plainStance: string;
  /** Claims with quotation marks or a colon in place of a verb. */
  readonly noCue: string;
  readonly placesHeading: string;
  readonly beginning: string;
  readonly end: string;
  /** "Elena Ruiz, 4 claims: first quarter 2, last quarter 1"; quarters without a claim are left out. */
  places(name: string, claims: readonly number[]): string;
  /** "12 more sources": those that share one row of a chart. */
  moreSources(count: number): string;
}
