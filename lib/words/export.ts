/** The words of what is exported for people to read: the report as HTML and Markdown. */
export interface ExportWords {
  readonly articleHeading: string;
  readonly correctionsHeading: string;
  readonly address: string;
  readonly published: string;
  readonly saved: string;
  /** Under a report: that According made it, and that it may be wrong. */
  readonly colophon: string;
  notASource(source: string): string;
  sameAs(source: string, as: string): string;
  wrongSource(claim: string, to: string | null): string;
  /** "Table of words": the share bar for those who do not see it. */
  readonly source: string;
  readonly share: string;
  readonly claimCount: string;
}
