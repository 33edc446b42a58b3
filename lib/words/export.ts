/** The words of what is exported for people to read: the report as HTML and Markdown. */
export interface ExportWords {
  readonly articleHeading: string;
  readonly sourcesHeading: string;
  readonly correctionsHeading: string;
  readonly address: string;
  /** Under a report: that According made it, and that it may be wrong. */
  readonly colophon: string;
  notASource(source: string): string;
  sameAs(source: string, as: string): string;
  wrongSource(claim: string, to: string | null): string;
  readonly share: string;
}
