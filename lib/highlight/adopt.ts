/**
 * Adds a style sheet to the document without touching its tree.
 * @returns the undo, which leaves the page's own adopted sheets in their order
 */
export function adoptSheet(document: Document, css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter((other) => other !== sheet);
  };
}
