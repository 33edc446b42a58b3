import { NO_SOURCE, type Slot } from '../highlight/palette.ts';
import type { Attribution } from '../model.ts';
import type { Context } from './context.ts';
import { wordCount } from './printed.ts';

/** One source's part of all attributed words. */
export interface ShareView {
  /** Null: claims with no source given. */
  readonly sourceId: string | null;
  readonly name: string;
  readonly slot: Slot;
  /** One of many with few words, which share one look. */
  readonly together: boolean;
  /** 0–1; all shares together are 1. */
  readonly share: number;
  /** "34%" */
  readonly shareInWords: string;
}

/**
 * How the attributed words are shared out, largest part first, those without a source last. A claim inside
 * another's words counts for the outer source alone, so that no word counts twice.
 */
export function sharesOf({ article, bySource, display, kept, sources, words }: Context): ShareView[] {
  const counts = [...bySource].map(([sourceId, attributions]) => ({
    sourceId,
    count: wordCount(
      article.text,
      outermost(attributions, kept).flatMap(({ content }) => content),
    ),
  }));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return counts
    .filter(({ count }) => count > 0)
    .map(({ sourceId, count }) => {
      const marked = sourceId === null ? undefined : sources.get(sourceId);
      return {
        sourceId,
        name: marked?.source.name ?? words.noSource,
        slot: marked?.slot ?? NO_SOURCE,
        together: (marked?.minor ?? false) && !display.othersOpen,
        share: count / total,
        shareInWords: words.share(count / total),
      };
    })
    .sort((a, b) => Number(a.sourceId === null) - Number(b.sourceId === null) || b.share - a.share);
}

/** Those that stand in nobody else's words, as far as the filters let those through. */
export function outermost(
  attributions: readonly Attribution[],
  kept: ReadonlySet<string>,
): readonly Attribution[] {
  return attributions.filter(({ parentId }) => parentId === null || !kept.has(parentId));
}
