/** The forms in which saved articles are written. */
export type ExportFormat = 'json' | 'csv' | 'markdown' | 'html' | 'annotations';

/** What became of an imported file. */
export interface ImportCounts {
  readonly added: number;
  readonly updated: number;
  readonly skipped: number;
}

/** Why the library could not do what was asked; each is a sentence with the way out. */
export type LibraryFailure =
  | 'full'
  | 'blocked'
  | 'newer'
  | 'unavailable'
  | 'damaged'
  | 'brokenOff'
  | 'unfit'
  | 'tooLarge'
  | 'notRead';

/** Why a file is no file of According's that can be imported. */
export type ImportFailure = 'notJson' | 'notOurs' | 'newerFile' | 'damagedFile';

/** The words of the button that saves, and of what stands beside it. */
export interface KeepWords {
  readonly formats: Readonly<Record<ExportFormat, { readonly name: string; readonly hint: string }>>;
  readonly failures: Readonly<Record<LibraryFailure, string>>;
  readonly keep: {
    readonly save: string;
    readonly saved: string;
    /** Saved before, with other corrections or another text. */
    readonly saveAgain: string;
    readonly done: string;
    readonly updated: string;
    /** Nothing is kept of private windows. */
    readonly isPrivate: string;
    readonly export: string;
    readonly openLibrary: string;
    readonly copyLink: string;
    readonly linkCopied: string;
    readonly notCopied: string;
  };
}

/** The words of the library page. */
export interface LibraryWords extends KeepWords {
  readonly title: string;
  readonly views: Readonly<Record<'saved' | 'compare' | 'audit', string>>;
  readonly viewsLabel: string;
  readonly untitled: string;
  /** A day: "11 March 2026"; an ISO date that can't be read comes back as it is. */
  date(iso: string): string;
  /** "Saved 11 March 2026" */
  savedOn(iso: string): string;
  readonly empty: { readonly title: string; readonly text: string; readonly drop: string };
  readonly searchLabel: string;
  nothingFound(query: string): string;
  /** "24 articles", "3 of 24 selected" */
  count(articles: number): string;
  selected(count: number): string;
  readonly selectAll: string;
  /** Under a checkbox: "Select A title". */
  select(title: string): string;
  readonly compareSelected: string;
  readonly openAudit: string;
  readonly export: string;
  readonly exportAll: string;
  readonly delete: string;
  readonly worksheet: string;
  /** In the list, opens the page; said to those who can't see the arrow. */
  readonly opensPage: string;
  /** While articles are opened. */
  readonly reading: string;
  deleted(count: number): string;
  readonly undo: string;
  readonly undone: string;
  readonly import: string;
  readonly dropHere: string;
  imported(counts: ImportCounts): string;
  /** "notes.json: This file is not JSON." */
  ofFile(name: string, sentence: string): string;
  exported(articles: number): string;
  /** Some that are kept could not be read, and are left out. */
  leftOut(count: number): string;
  readonly importFailures: Readonly<Record<ImportFailure, string>>;
}
