/** A page of the corpus as it is served: standing still. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../../../lib/model.ts';
import type { CorpusPage } from './corpusPage.ts';
import { bodyOf, countsOf } from './overlap.ts';
import type { Row } from './row.ts';

/**
 * Scripts and what leads elsewhere are taken out: the page stands still, and what changes is According's doing. What
 * the page says of itself as JSON-LD stays: it runs nothing.
 */
function stilled(html: string): string {
  return (
    html
      .replace(/<script\b(?![^>]*application\/ld\+json)[^>]*>[\s\S]*?<\/script>/gi, '')
      // A picture that puts itself in its own place when it fails never rests.
      .replace(/\son(?:error|load)\s{0,4}=\s{0,4}(?:"[^"]*"|'[^']*')/gi, '')
      .replace(/<(?:iframe|object|embed)\b[^>]*>/gi, '')
      .replace(/<meta[^>]*http-equiv=[^>]*>/gi, '')
  );
}

/** The page without its scripts, and its length as it was published, in bytes. */
export function pageOf(
  folder: string,
  { file, charset }: CorpusPage,
): { readonly html: string; readonly size: number } {
  const bytes = readFileSync(path.join(folder, file));
  return { html: stilled(new TextDecoder(charset).decode(bytes)), size: bytes.length };
}

/** Our text and Readability's own beside the truth, where there is one. */
export function wordsOf(folder: string, page: CorpusPage, article: Article): Row['words'] {
  if (!page.truth) return null;
  const wanted = readFileSync(path.join(folder, page.truth), 'utf8');
  const { window } = new JSDOM(pageOf(folder, page).html, { virtualConsole: new VirtualConsole() });
  const theirs = new Readability(window.document).parse()?.textContent ?? '';
  window.close();
  return { ours: countsOf(bodyOf(article), wanted), theirs: countsOf(theirs, wanted) };
}
