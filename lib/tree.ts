/** The tree as it is shown: open shadow trees stand where their hosts are. */

/** The one element that According puts into a page: an unknown one, which no rule and no script of the page is meant for. */
export const HOST = 'according-overlay';

/** The element around a node, out of shadow trees too; null at the top. */
export function outerOf(node: Node): Element | null {
  const { parentNode } = node;
  return node.parentElement ?? (parentNode && 'host' in parentNode ? (parentNode as ShadowRoot).host : null);
}

/** True if the node stands in the element, or in a shadow tree in it. */
export function holds(element: Element, node: Node): boolean {
  for (let at: Node | null = node; at; ) {
    if (element.contains(at)) return true;
    const root: Node = at.getRootNode();
    at = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return false;
}

/** The shadow tree that a node stands in, or null in a document. */
export function shadowOf(node: Node): ShadowRoot | null {
  const root = node.getRootNode();
  return 'host' in root ? (root as ShadowRoot) : null;
}

/** What is shown in place of a slot of a shadow tree, or null if the element shows its own content. */
export function assignedTo(element: Element): Node[] | null {
  if (element.tagName !== 'SLOT') return null;
  const assigned = (element as HTMLSlotElement).assignedNodes();
  return assigned.length > 0 ? assigned : null;
}

/** A window with what scripts find in it. */
export type View = Window & typeof globalThis;

/** The window that a document is shown in: its highlights, its sheets and its size belong to that one. */
export function viewOf(document: Document): View {
  return document === globalThis.document ? window : (document.defaultView ?? window);
}

/**
 * True once the frame that holds a node, or is held by it as its document, has left the page. Nothing of it may be
 * touched then: in Firefox it is dead, and every question to it throws.
 */
export function hasLeft(node: Node, page: Document): boolean {
  try {
    const document = node.ownerDocument ?? (node as Document);
    return document !== page && !document.defaultView;
  } catch {
    // What throws at the first question is dead.
    return true;
  }
}

/** True for an element of whatever window: each has a class `Element` of its own. */
export function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 1;
}

/** The boxes around a node that scroll by themselves, from the innermost out; the page itself is none of them. */
export function* scrollersAround(node: Node): Generator<Element, undefined> {
  const { documentElement: root, body, scrollingElement } = node.ownerDocument ?? document;
  for (let at = outerOf(node); at && at !== root && at !== scrollingElement; at = outerOf(at)) {
    if (at.scrollHeight <= at.clientHeight + 1) continue;
    const { overflowY } = getComputedStyle(at);
    if (overflowY !== 'auto' && overflowY !== 'scroll') continue;
    // What a body says of its overflow is the page's, unless the root has its own.
    if (at === body && getComputedStyle(root).overflowY === 'visible') continue;
    yield at;
  }
}
