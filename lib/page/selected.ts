/** What the reader has selected, in open shadow trees too. */
import { shadowOf } from '../tree.ts';

/** One selection; its ends may stand in different trees. */
export type Ends = Pick<AbstractRange, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

/** A selection that can be looked at across trees: Chromium from 137 on, Firefox from 142 on. */
interface Composing {
  getComposedRanges(options: { shadowRoots: readonly ShadowRoot[] }): readonly Ends[];
}

function canCompose(selection: object): selection is Composing {
  return 'getComposedRanges' in selection;
}

/** A tree that has a selection of its own: older Chromium, where the document's stops at the tree's host. */
interface Selecting {
  getSelection(): Selection | null;
}

function hasSelection(shadow: ShadowRoot): shadow is ShadowRoot & Selecting {
  return 'getSelection' in shadow;
}

const rangesOf = (selection: Selection | null): Range[] =>
  selection ? Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index)) : [];

/** The trees themselves and those that they stand in: a browser tells of places in none but the trees it is given. */
function withOuter(shadows: readonly ShadowRoot[]): ShadowRoot[] {
  const all = new Set(shadows);
  for (const { host } of all) {
    const outer = shadowOf(host);
    if (outer) all.add(outer);
  }
  return [...all];
}

const isEmpty = ({ startContainer, startOffset, endContainer, endOffset }: Ends) =>
  startContainer === endContainer && startOffset === endOffset;

/**
 * The ranges that are selected, without empty ones.
 * @param shadows the trees that are of interest; a selection in others is told as empty, since a document alone does
 *   not know of it
 */
export function selectedRanges(document: Document, shadows: readonly ShadowRoot[]): Ends[] {
  const selection = document.getSelection();
  if (!selection) return [];
  const ranges: readonly Ends[] =
    shadows.length > 0 && canCompose(selection)
      ? selection.getComposedRanges({ shadowRoots: withOuter(shadows) })
      : [selection, ...shadows.filter(hasSelection).map((shadow) => shadow.getSelection())].flatMap(rangesOf);
  return ranges.filter((range) => !isEmpty(range));
}
