import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';

/** A document as a browser would have it, without network and without the page's scripts. */
export function documentOf(html: string, url = 'https://news.example/2024/05/03/a-story'): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

/** The page `test/fixtures/page/NAME.html`. */
export function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/page/${name}.html`, import.meta.url), 'utf8');
}
