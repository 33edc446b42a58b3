import type { SavedArticle } from '../export/savedArticle.ts';
import { ALL_SHOWN } from '../messages.ts';
import type { Source } from '../model.ts';
import type { PageWords } from '../words/words.ts';
import { type Context, contextOf } from './context.ts';
import { wordCount } from './printed.ts';
import { outermost } from './shares.ts';

/** What one source says in one article. */
export interface Voice {
  readonly source: Source;
  readonly claims: number;
  /** Of the claims, those in quotation marks, wholly or in part. */
  readonly quoted: number;
  /** Printed words; those within another's words count for the outer source alone. */
  readonly wordCount: number;
}

/** A saved article, opened for comparing and counting. */
export interface Opened {
  readonly id: string;
  readonly saved: SavedArticle;
  readonly context: Context;
  /** In the order of their first claims. */
  readonly voices: readonly Voice[];
  readonly voiceOf: ReadonlyMap<Source, Voice>;
  /** Words with no source given, and all attributed words. */
  readonly unsourcedWords: number;
  readonly allWords: number;
}

/** @param id under which it is kept */
export function opened(id: string, saved: SavedArticle, words: PageWords): Opened {
  const context = contextOf({ ...saved, display: { ...ALL_SHOWN, othersOpen: true }, lost: [] }, words);
  const voices = [...context.sources.values()].map(({ source }) => {
    const own = context.bySource.get(source.id) ?? [];
    return {
      source,
      claims: own.length,
      quoted: own.filter(({ type }) => type !== 'indirect').length,
      wordCount: wordsOf(context, source.id),
    };
  });
  const unsourcedWords = wordsOf(context, null);
  const sourced = voices.reduce((sum, voice) => sum + voice.wordCount, 0);
  return {
    id,
    saved,
    context,
    voices,
    voiceOf: new Map(voices.map((voice) => [voice.source, voice])),
    unsourcedWords,
    allWords: sourced + unsourcedWords,
  };
}

function wordsOf({ article, bySource, kept }: Context, sourceId: string | null): number {
  const own = outermost(bySource.get(sourceId) ?? [], kept);
  return wordCount(
    article.text,
    own.flatMap(({ content }) => content),
  );
}

/** How an article is called above a column: its outlet, or what else is known of it. */
export interface Named {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
  readonly date: string;
  /** BCP 47 tag, or empty. */
  readonly language: string;
}

export function namedAs({ id, saved: { article } }: Opened, words: PageWords): Named {
  return {
    id,
    title: article.title || article.url || words.library.untitled,
    outlet: article.outlet || hostOf(article.url),
    date: article.date && words.library.date(article.date),
    language: article.language,
  };
}

/** "courier.example", or empty where the address names no site. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
}
