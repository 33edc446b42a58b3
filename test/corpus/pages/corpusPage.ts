/** One line of the corpus's manifest. */
export interface CorpusPage {
  readonly file: string;
  readonly cls: 'en_news' | 'negative' | 'non_en_news';
  readonly negKind?: string;
  readonly url?: string;
  readonly title: string;
  readonly charset: string;
  readonly truth?: string;
  readonly truthKind?: string;
}
