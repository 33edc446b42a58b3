import { hasLeft, holds } from '../tree.ts';

/** Text that comes outside the article is of interest from so many UTF-16 code units on. */
const MUCH_TEXT = 200;
/** Of one batch of changes so many are looked at; a batch with more is of interest unseen. */
const MOST_LOOKED_AT = 300;
/** The page's colours are measured at most so often, in ms. */
const COLOURS = 1000;

/** What is told of a page that moves. */
export interface Moves {
  /** The element that holds the article, or null where none was found. */
  article(): Element | null;
  /** Shadow trees and frames that hold some of it: a document tells nothing of what happens in them. */
  others(): readonly Node[];
  /** Text has come, gone or changed in the article, or much text elsewhere. */
  onText(): void;
  /** The page has another path, without having been loaded: it has gone on. */
  onPath(): void;
  /** The page may have changed its colours. */
  onColours(): void;
  /** The page can be seen again: its tab came to the front, or it came out of the back-forward cache. */
  onShown(): void;
}

/** Firefox has no `navigation` yet, nor has the DOM library its type. */
function hasListeners(
  value: unknown,
): value is Pick<EventTarget, 'addEventListener' | 'removeEventListener'> {
  return typeof value === 'object' && value !== null && 'addEventListener' in value;
}

function hasText(node: Node, least: number): boolean {
  const isText = node.nodeType === Node.TEXT_NODE || node.nodeType === Node.ELEMENT_NODE;
  return isText && (node.textContent ?? '').trim().length >= least;
}

/** True if the article was taken out of the page, or its frame was. */
function isGone(article: Element | null, page: Document): boolean {
  return article !== null && (hasLeft(article, page) || !article.isConnected);
}

/** True if this change may concern the article's text. */
function concerns(
  { type, target, addedNodes, removedNodes }: MutationRecord,
  article: Element | null,
): boolean {
  const isInside = article !== null && holds(article, target);
  if (type === 'characterData') return isInside;
  const least = isInside ? 1 : MUCH_TEXT;
  if ([...addedNodes].some((node) => hasText(node, least))) return true;
  return isInside && [...removedNodes].some((node) => hasText(node, 1));
}

/**
 * Watches a page that may go on by itself. Costs next to nothing while nothing moves; nothing is read here.
 * @returns the undo
 */
export function watchPage(document: Document, moves: Moves): () => void {
  const undo: (() => void)[] = [];
  const listen = (
    target: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>,
    type: string,
    then: () => void,
  ) => {
    target.addEventListener(type, then);
    undo.push(() => target.removeEventListener(type, then));
  };

  // A query may change with every turn of the wheel; with another path the page is another one.
  const pathOf = () => document.URL.split(/[?#]/, 1)[0];
  let path = pathOf();
  // A content script is not told of pushState, and not every browser has an event for it.
  const comparePath = () => {
    const now = pathOf();
    if (now === path) return;
    path = now;
    moves.onPath();
  };
  const view = document.defaultView;
  const navigation: unknown = Reflect.get(globalThis, 'navigation');
  if (hasListeners(navigation)) listen(navigation, 'currententrychange', comparePath);
  if (view) {
    listen(view, 'popstate', comparePath);
    listen(view, 'pageshow', moves.onShown);
  }
  listen(document, 'visibilitychange', () => {
    comparePath();
    if (!document.hidden) moves.onShown();
  });

  const text = new MutationObserver((records) => {
    comparePath();
    const article = moves.article();
    const isOfInterest =
      records.length > MOST_LOOKED_AT ||
      isGone(article, document) ||
      records.some((record) => concerns(record, article));
    if (!isOfInterest) return;
    // Shadow trees come with the text; one that is watched already stays so.
    observe();
    moves.onText();
  });
  const observe = () => {
    for (const tree of [document, ...moves.others()]) {
      text.observe(tree, { childList: true, characterData: true, subtree: true });
    }
  };
  observe();
  undo.push(() => text.disconnect());

  let measuring: ReturnType<typeof setTimeout> | null = null;
  const colours = () => {
    measuring ??= setTimeout(() => {
      measuring = null;
      moves.onColours();
    }, COLOURS);
  };
  // Pages that go dark by a switch of their own set a class or an attribute at the root.
  const look = new MutationObserver(colours);
  for (const element of [document.documentElement, document.body]) {
    if (element) look.observe(element, { attributes: true });
  }
  undo.push(() => look.disconnect());
  listen(matchMedia('(prefers-color-scheme: dark)'), 'change', colours);
  undo.push(() => {
    if (measuring !== null) clearTimeout(measuring);
  });
  return () => {
    for (const one of undo.splice(0)) one();
  };
}
