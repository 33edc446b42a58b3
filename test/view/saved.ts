import type { SavedArticle } from '../../lib/export/savedArticle.ts';
import type { QuotationType, SourceKind } from '../../lib/model.ts';
import { analysis, article, attribution, figure, source, Text } from './made.ts';

/** Id, name, kind; the description as it stands in the text. */
export type SourceRow = readonly [id: string, name: string, kind: SourceKind, description?: string];
/** The source's id, or null; the words of the claim. */
export type ClaimRow = readonly [sourceId: string | null, content: string, type?: QuotationType];
/** The printed number, its value, what is counted, its unit; the claim's words that state it. */
export type FigureRow = readonly [
  text: string,
  value: number | null,
  counted: string | null,
  within?: string | undefined,
  unit?: string | undefined,
];

interface Made {
  readonly text: string;
  readonly outlet: string;
  readonly sources?: readonly SourceRow[];
  readonly claims?: readonly ClaimRow[];
  readonly figures?: readonly FigureRow[];
}

/** A saved article made from rows, so that tables of cases can be read. */
export function savedFrom({ text, outlet, sources = [], claims = [], figures = [] }: Made): SavedArticle {
  const at = new Text(text);
  return {
    article: article(text, {
      url: `https://${outlet.toLowerCase().replaceAll(' ', '')}.example/story`,
      title: `The ferry, by ${outlet}`,
      outlet,
    }),
    analysis: analysis({
      sources: sources.map(([id, name, kind, description]) =>
        source(id, name, kind, {
          description: description === undefined ? null : at.span(description),
          anonymous: kind === 'anonymous-person',
        }),
      ),
      attributions: claims.map(([sourceId, content, type], i) =>
        attribution(`a${i}`, sourceId, type ?? 'indirect', [at.span(content)]),
      ),
      figures: figures.map(([printed, value, counted, within, unit], i) => {
        const span = at.span(printed);
        const claim = claims.findIndex(([, content]) => content === within);
        return figure(`f${i}`, span, {
          value,
          unit: unit ?? null,
          counted: counted === null ? null : at.span(counted, span.start),
          attributionId: claim < 0 ? null : `a${claim}`,
        });
      }),
    }),
    corrections: [],
    savedAt: '2026-03-11T12:00:00.000Z',
  };
}
