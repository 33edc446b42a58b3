import type { Page } from 'playwright-core';

/** What the extension has put on a page, as the page itself can see it. */
export interface Painted {
  /** Each of our highlights with the texts of its ranges. */
  readonly highlights: Readonly<Record<string, readonly string[]>>;
  /** How many style sheets were adopted by the document. */
  readonly sheets: number;
}

/** Reads our entries of the page's registry of highlights. */
export function painted(page: Page): Promise<Painted> {
  return page.evaluate(() => ({
    highlights: Object.fromEntries(
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('according-'))
        .map(([name, ranges]) => [name, [...ranges].map(String)]),
    ),
    sheets: document.adoptedStyleSheets.length,
  }));
}

/** The whole document as text, for comparing before and after. */
export function serialised(page: Page): Promise<string> {
  return page.evaluate(() => new XMLSerializer().serializeToString(document));
}

/** The same without the one element of ours that may stand at its end: what is left is the page's own. */
export async function ownSerialised(page: Page): Promise<string> {
  return withoutHost(await serialised(page));
}

/** Takes the empty element that holds what stands over the page out of a serialised document. */
export function withoutHost(document: string): string {
  return document.replace(/<according-overlay[^>]*>(<\/according-overlay>)?/, '');
}
