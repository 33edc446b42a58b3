import type { Figure, Source } from '../model.ts';
import type { SavedArticle } from './savedArticle.ts';

/** An article's sources and figures, looked up once. */
export interface Index {
  /** Null for null, and for an id that is not there. */
  source(id: string | null): Source | null;
  /** The figures that one attribution states, in order of appearance. */
  figuresOf(attributionId: string): readonly Figure[];
}

export function indexOf({ analysis }: SavedArticle): Index {
  const sources = new Map(analysis.sources.map((source) => [source.id, source]));
  const figures = new Map<string, Figure[]>();
  for (const figure of analysis.figures) {
    if (figure.attributionId === null) continue;
    const others = figures.get(figure.attributionId);
    if (others) others.push(figure);
    else figures.set(figure.attributionId, [figure]);
  }
  return {
    source: (id) => (id === null ? null : (sources.get(id) ?? null)),
    figuresOf: (id) => figures.get(id) ?? [],
  };
}
