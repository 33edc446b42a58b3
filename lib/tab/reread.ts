import { readPageInSteps } from '../page/read.ts';
import { rejoin } from '../page/rejoin.ts';
import { hasLeft } from '../tree.ts';
import { createPause } from './pause.ts';
import { type Analyse, ask, type Found } from './reading.ts';

/** What a second look at a page has shown. */
export type Reread =
  /** All is as it was, or cannot be told better than it was. */
  | { readonly kind: 'still' }
  /** The article stands elsewhere in the page, or has grown. */
  | { readonly kind: 'found'; readonly found: Found }
  /** The page has gone on to something else. */
  | { readonly kind: 'another' };

/**
 * Reads a page again that has moved, and finds its article there again. Only new text is a question to the engine.
 * @param before the article as it was read before
 * @param anyway as it was read before
 * @param isStale true once the answer has become pointless; asked between the steps
 */
export async function rereadDocument(
  document: Document,
  before: Found,
  anyway: boolean,
  analyse: Analyse,
  isStale: () => boolean,
): Promise<Reread> {
  if (hasLeft(before.map.root, document)) return { kind: 'another' };
  const within = before.map.root.ownerDocument;
  const page = await readPageInSteps(within, { url: document.URL, anyway }, createPause());
  if (isStale()) return { kind: 'still' };
  if (page.kind === 'notArticle') {
    // Between two screens of an application there may be nothing for a while; but is there anything left of it?
    const isLeft = before.article.blocks.some(({ span, analysed }) => analysed && before.map.isIntact(span));
    return { kind: isLeft || before.article.url === document.URL ? 'still' : 'another' };
  }
  const rejoined = rejoin(before, page);
  if (rejoined.kind === 'another') return rejoined;
  if (rejoined.kind === 'same') {
    if (!rejoined.hasMoved) return { kind: 'still' };
    return { kind: 'found', found: { ...before, map: rejoined.map } };
  }
  const answer = await ask(analyse, rejoined.placed.article);
  if (isStale()) return { kind: 'still' };
  if (!answer.ok) {
    console.error('According: new text of this page could not be analysed.', answer.why);
    return { kind: 'still' };
  }
  return { kind: 'found', found: { ...rejoined.placed, analysis: answer.analysis } };
}
