import type { SavedArticle } from '../export/savedArticle.ts';
import { asShown } from '../nesting.ts';

/** One saved article as a row of the list, without its text. */
export interface Summary {
  /** Under this it is kept; saving the same page once more writes over it. */
  readonly id: string;
  /** Address of the page; empty for text that came from elsewhere. */
  readonly url: string;
  readonly title: string;
  readonly outlet: string;
  readonly byline: string;
  /** Publication date as ISO 8601, or empty. */
  readonly date: string;
  /** ISO 8601, or empty where an old file did not tell. */
  readonly savedAt: string;
  readonly sources: number;
  readonly claims: number;
  readonly numbers: number;
  readonly unsourcedNumbers: number;
}

/** Stands before the ids of texts that have no address. */
const TEXT = 'text:';

/** The address without its place in the page; of a text without an address, its title or first line. */
export function idOf({ article }: Pick<SavedArticle, 'article'>): string {
  const address = article.url.split('#', 1)[0] ?? '';
  if (address !== '') return address;
  return TEXT + (article.title.trim() || (article.text.trim().split('\n', 1)[0] ?? ''));
}

export function summaryOf(saved: SavedArticle): Summary {
  const { article, savedAt } = saved;
  const analysis = asShown(saved.analysis);
  const sourceOf = new Map(analysis.attributions.map(({ id, sourceId }) => [id, sourceId]));
  const isUnsourced = (id: string | null) => id === null || !sourceOf.get(id);
  return {
    id: idOf(saved),
    url: article.url,
    title: article.title,
    outlet: article.outlet,
    byline: article.byline,
    date: article.date,
    savedAt,
    sources: new Set([...sourceOf.values()].filter((id) => id !== null)).size,
    claims: analysis.attributions.length,
    numbers: analysis.figures.length,
    unsourcedNumbers: analysis.figures.filter(({ attributionId }) => isUnsourced(attributionId)).length,
  };
}

/** A moment as a number that can be compared; what is no date is older than every date. */
export function moment(iso: string): number {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}
