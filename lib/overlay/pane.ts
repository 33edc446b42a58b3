import { scrollersAround } from '../tree.ts';

/** What can be seen of a box that scrolls: from where to where in the view, in CSS pixels. */
export interface Pane {
  readonly top: number;
  readonly bottom: number;
}

/** The part of the view in which a node is seen when it is scrolled to: all of it, less what the boxes around it cut off. */
export function paneAround(document: Document, node: Node | null): Pane {
  let pane: Pane = { top: 0, bottom: document.documentElement.clientHeight };
  if (!node) return pane;
  for (const box of scrollersAround(node)) {
    const { top, bottom } = box.getBoundingClientRect();
    pane = { top: Math.max(pane.top, top), bottom: Math.min(pane.bottom, bottom) };
  }
  return pane;
}
