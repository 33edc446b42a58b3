/** One question that a class asks of a source, with its letter in the test's name. */
export interface Question {
  readonly letter: string;
  readonly name: string;
  readonly text: string;
}

/** Why there is nothing to print, with the way out. */
export type NoSheet = 'noAddress' | 'missing' | 'tabClosed' | 'notRead';

/** A sample in a line that explains the marks, marked as it says: `nobodys` is a claim with no source given. */
export type LegendPiece = readonly [
  mark: 'claim' | 'nobodys' | 'mention' | 'stated' | 'unsourced',
  sample: string,
];

/** The words of the printable worksheet. */
export interface WorksheetWords {
  /** Of the page. */
  readonly title: string;
  /** Stands for the letter where the article gives no source. */
  readonly noSourceLetter: string;

  readonly print: string;
  /** Beside the button: that paper and PDF are chosen in the browser's own print dialog. */
  readonly printHint: string;
  readonly optionsLabel: string;
  readonly marksLabel: string;
  readonly marks: Readonly<Record<'with' | 'without', string>>;
  readonly key: string;
  readonly largePrint: string;

  /** Of the paper. */
  readonly sheetTitle: string;
  readonly fields: readonly string[];
  readonly legendHeading: string;
  readonly legend: readonly { readonly samples: readonly LegendPiece[]; readonly meaning: string }[];
  readonly articleHeading: string;
  readonly readMarked: string;
  readonly markYourself: string;
  readonly notes: string;
  readonly sourcesHeading: string;
  readonly sourcesGiven: string;
  readonly sourcesBlank: string;
  readonly columns: Readonly<
    Record<
      | 'letter'
      | 'source'
      | 'description'
      | 'kind'
      | 'quoted'
      | 'paraphrased'
      | 'number'
      | 'place'
      | 'teller'
      | 'check'
      | 'paragraph',
      string
    >
  >;
  readonly questionsHeading: string;
  readonly questionsText: string;
  /** "The 12 sources with the most words." */
  most(count: number): string;
  /** Independent, multiple, verifies, authoritative or informed, named. */
  readonly questions: readonly Question[];
  readonly numbersHeading: string;
  readonly numbersText: string;
  readonly keyHeading: string;
  readonly keyText: string;
  readonly keyArticle: string;
  readonly keySources: string;
  readonly keyNumbers: string;
  /** "paragraph 3", and for the narrow column "¶ 3". */
  paragraph(number: string): string;
  readonly notNamed: string;
  readonly colophon: string;

  readonly loading: string;
  readonly noSheet: Readonly<Record<NoSheet, { readonly title: string; readonly text: string }>>;
  /** What the library says when it fails stands below. */
  readonly failed: string;
}
