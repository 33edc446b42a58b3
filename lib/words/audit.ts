/** What the table of sources can be sorted by. */
export type AuditColumn = 'name' | 'kind' | 'named' | 'articles' | 'claims' | 'quoted' | 'share';

/** How an article names a source. */
export type NamedAs = 'name' | 'role' | 'unnamed';

export interface AuditCounts {
  readonly articles: number;
  readonly sources: number;
  readonly recurring: number;
  readonly claims: number;
  readonly numbers: number;
  readonly unsourcedNumbers: number;
}

/** The words of the source audit. */
export interface AuditWords {
  readonly title: string;
  readonly none: { readonly title: string; readonly text: string; readonly action: string };
  summary(counts: AuditCounts): string;
  readonly namingHeading: string;
  readonly kindsHeading: string;
  readonly numbersHeading: string;
  readonly recurringHeading: string;
  readonly recurringHint: string;
  readonly noneRecurs: string;
  /** "Elena Ruiz, in 3 of 12 articles: The Courier 12%, Coast Daily 4%" */
  recurs(name: string, articles: number, of: number, where: readonly string[]): string;
  /** A column of the picture: "1: The Courier, A title". */
  readonly tableHeading: string;
  readonly namedAs: Readonly<Record<NamedAs, string>>;
  readonly columns: Readonly<Record<AuditColumn, string>>;
  readonly articlesHeading: string;
  readonly article: string;
  readonly download: string;
  /** "Show all 240 sources" */
  showAll(count: number): string;
  /** "also as CRA" */
  alsoAs(names: readonly string[]): string;
  readonly fileName: string;
}
