import { HOST, viewOf } from '../tree.ts';

/** How a rule for one of our highlights names it. */
const NAMED = /::highlight\((according-[\w-]+)\)/g;

/**
 * Whether a rule holds others and is none for elements itself: those may hold others, too. Rules of another global scope
 * are instances of nothing that is known here.
 */
function isGroup(rule: CSSRule): rule is CSSGroupingRule {
  return 'cssRules' in rule && !('selectorText' in rule);
}

/** The names of our highlights that a sheet is about; none if it is not ours. */
function namesIn(sheet: CSSStyleSheet): string[] {
  const [outer] = sheet.cssRules;
  // That for forced colours stands in a rule of its own.
  const first = outer && isGroup(outer) ? outer.cssRules[0] : outer;
  if (!first || !('selectorText' in first) || !String(first.selectorText).includes('::highlight(according-'))
    return [];
  return [...sheet.cssRules].flatMap(({ cssText }) =>
    [...cssText.matchAll(NAMED)].map(([, name = '']) => name),
  );
}

function sweepTree(tree: Document | ShadowRoot): string[] {
  const { adoptedStyleSheets: sheets } = tree;
  const left = [...sheets].map((sheet) => [sheet, namesIn(sheet)] as const);
  const names = left.flatMap(([, found]) => found);
  if (names.length > 0)
    tree.adoptedStyleSheets = left.flatMap(([sheet, found]) => (found.length > 0 ? [] : [sheet]));
  return names;
}

function sweepDocument(document: Document): void {
  for (const host of document.querySelectorAll(HOST)) host.remove();
  const names = new Set(sweepTree(document));
  if (names.size === 0) return;
  const { highlights } = viewOf(document).CSS;
  for (const name of names) highlights.delete(name);
  // A shadow tree has our sheet only where its document has it too, so that others need not be looked through.
  const trees: (Document | ShadowRoot)[] = [document];
  for (const tree of trees) {
    for (const { shadowRoot } of tree.querySelectorAll('*')) if (shadowRoot) trees.push(shadowRoot);
    if (tree !== document) sweepTree(tree);
  }
}

/**
 * Takes off a page what a content script has left there that can't do it any more: when an extension is updated under
 * an open page, Firefox ends its scripts without telling them.
 */
export function sweep(document: Document): void {
  sweepDocument(document);
  for (const frame of document.querySelectorAll('iframe, frame')) {
    const { contentDocument } = frame as HTMLIFrameElement;
    if (contentDocument) sweepDocument(contentDocument);
  }
}
