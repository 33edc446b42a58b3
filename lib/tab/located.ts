import type { Analysis, TextSpan } from '../model.ts';
import { asShown } from '../nesting.ts';

/** The page's text map, as far as a report needs it. */
export interface LocatedText {
  rangesFor(span: TextSpan): Range[];
  /** The span of the text that a range of the page covers, or null if it covers none. */
  spanOf(range: Range): TextSpan | null;
  /** What the reader has selected of the text, or null if that is nothing. */
  selected(): TextSpan | null;
  /** False once the page has taken the span's text away or changed it. */
  isIntact(span: TextSpan): boolean;
}

/** What an attribution or a figure with this id is about: its content, or the number; empty if unknown. */
export function spansOf(analysis: Analysis, id: string): readonly TextSpan[] {
  const attribution = analysis.attributions.find((candidate) => candidate.id === id);
  if (attribution) return attribution.content;
  const figure = analysis.figures.find((candidate) => candidate.id === id);
  return figure ? [figure.span] : [];
}

/** The source that states the attribution or figure, or null where none is given. */
export function sourceOf(analysis: Analysis, id: string): string | null {
  const { attributions, figures } = asShown(analysis);
  const figure = figures.find((candidate) => candidate.id === id);
  const attributionId = figure ? figure.attributionId : id;
  return attributions.find((candidate) => candidate.id === attributionId)?.sourceId ?? null;
}

/** Ids of the attributions and figures of which some text is no longer in the page. */
export function lostIn(analysis: Analysis, map: Pick<LocatedText, 'isIntact'>): string[] {
  const isLost = (spans: readonly TextSpan[]) => !spans.every((span) => map.isIntact(span));
  return [
    ...analysis.attributions.filter(({ content }) => isLost(content)).map(({ id }) => id),
    ...analysis.figures.filter(({ span }) => isLost([span])).map(({ id }) => id),
  ];
}
