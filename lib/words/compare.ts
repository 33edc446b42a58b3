/** The words of the comparison of saved articles. */
export interface CompareWords {
  readonly title: string;
  /** Under the title: what is shown, and what is not. */
  readonly lead: string;
  /** Fewer than two articles are chosen. */
  readonly none: { readonly title: string; readonly text: string; readonly action: string };
  readonly factsHeading: string;
  readonly facts: Readonly<
    Record<'sources' | 'named' | 'unnamed' | 'claims' | 'numbers' | 'unsourcedNumbers', string>
  >;
  readonly sourcesHeading: string;
  readonly sourcesHint: string;
  /** The first column. */
  readonly source: string;
  /** "In both articles", "In all 4 articles" */
  inAll(count: number): string;
  readonly inSome: string;
  onlyIn(outlet: string): string;
  /** Above those told by a role or a group, which can't be matched. */
  readonly nameless: string;
  readonly matchedBy: Readonly<Record<'acronym' | 'lastName', string>>;
  /** "here as CRA" */
  hereAs(name: string): string;
  /** In a cell of a source that the article does not have. */
  readonly notHere: string;
  readonly numbersHeading: string;
  readonly numbersHint: string;
  readonly counted: string;
  readonly noNumbers: string;
  readonly sameValueOtherSource: string;
  alike(count: number): string;
}
