import { shadowOf, viewOf } from '../tree.ts';

/**
 * Adds a style sheet to the document without touching its tree.
 * @param shadows shadow trees in which something is marked: where highlights are not handed down from the root
 *   (Firefox), the document's sheets say nothing in them
 * @returns the undo, which leaves the page's own adopted sheets in their order
 */
export function adoptSheet(document: Document, css: string, shadows: readonly ShadowRoot[] = []): () => void {
  const sheet = new (viewOf(document).CSSStyleSheet)();
  sheet.replaceSync(css);
  const trees = [document, ...shadows];
  for (const tree of trees) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
  return () => {
    for (const tree of trees) {
      tree.adoptedStyleSheets = [...tree.adoptedStyleSheets].filter((other) => other !== sheet);
    }
  };
}

/**
 * Adds a sheet for forced colours once the reader's system forces them. Few systems do, and every page would have to
 * read it.
 * @param css asked for the sheet when it is wanted, at most once
 * @returns the undo
 */
export function adoptWhenForced(
  document: Document,
  css: () => string,
  shadows: readonly ShadowRoot[] = [],
): () => void {
  const forced = matchMedia('(forced-colors: active)');
  let drop: (() => void) | null = null;
  const look = () => {
    if (forced.matches) drop ??= adoptSheet(document, css(), shadows);
  };
  look();
  forced.addEventListener('change', look);
  return () => {
    forced.removeEventListener('change', look);
    drop?.();
  };
}

/** The shadow trees that ranges stand in. */
export function shadowsOf(ranges: Iterable<Range>): ShadowRoot[] {
  const shadows = new Set<ShadowRoot>();
  for (const { startContainer } of ranges) {
    const shadow = shadowOf(startContainer);
    if (shadow) shadows.add(shadow);
  }
  return [...shadows];
}
