import { viewOf } from '../tree.ts';
import { adoptSheet, shadowsOf } from './adopt.ts';
import { FORCED_GROUND, forcedSheet } from './forced.ts';
import { inksOn } from './ink.ts';
import { PREFIX } from './layers.ts';
import { OTHERS } from './palette.ts';
import type { Surroundings } from './surroundings.ts';

/** Names under which what a reader predicts is painted. */
const PASSAGE = `${PREFIX}predicted`;
const SOURCE = `${PREFIX}predicted-source`;
/** Over every mark, under the flash. */
const PRIORITY = 50;

/** What a reader predicts, as ranges of the page. */
export interface Predicted {
  readonly passages: readonly Range[];
  readonly sources: readonly Range[];
}

/**
 * Paints predictions, all in one grey: they are nobody's until the marks are shown. Beside the marks they are lines
 * alone.
 * @returns the undo
 */
export function paintPredicted(
  document: Document,
  { passages, sources }: Predicted,
  surroundings: Surroundings,
  besideMarks: boolean,
): () => void {
  const view = viewOf(document);
  const paint = (name: string, ranges: readonly Range[]) => {
    const highlight = new view.Highlight(...ranges);
    highlight.priority = PRIORITY;
    view.CSS.highlights.set(name, highlight);
  };
  const dropSheet = adoptSheet(
    document,
    predictedSheet(surroundings, besideMarks),
    shadowsOf([...passages, ...sources]),
  );
  paint(PASSAGE, passages);
  paint(SOURCE, sources);
  return () => {
    view.CSS.highlights.delete(PASSAGE);
    view.CSS.highlights.delete(SOURCE);
    dropSheet();
  };
}

/** The style sheet of predictions, as CSS text. */
export function predictedSheet(surroundings: Surroundings, besideMarks: boolean): string {
  const { tint, line, text } = inksOn(surroundings, 1)(OTHERS);
  const ground = besideMarks ? '' : `background-color:${tint};${text ? `color:${text};` : ''}`;
  const under = (style: string, colour: string, width: number) =>
    `text-decoration:underline ${style} ${colour} ${width}px;text-underline-offset:.4em`;
  return [
    `::highlight(${PASSAGE}){${ground}${under('dashed', line, 2)}}`,
    `::highlight(${SOURCE}){${under('solid', line, 2)}}`,
    forcedSheet([
      [PASSAGE, `${FORCED_GROUND}${under('dashed', 'CanvasText', 2)}`],
      [SOURCE, under('solid', 'CanvasText', 2)],
    ]),
  ].join('\n');
}
