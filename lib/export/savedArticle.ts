import type { Analysis, Article, Correction } from '../model.ts';

/** One article as the reader keeps it: text and analysis together, since the page may change or go. */
export interface SavedArticle {
  readonly article: Article;
  /** With the reader's corrections in it. */
  readonly analysis: Analysis;
  readonly corrections: readonly Correction[];
  /** When it was saved, ISO 8601. */
  readonly savedAt: string;
}
