import { collapse } from './whitespace.ts';

/** Shorter paragraphs are soon read, or are none. */
const SHORTEST = 60;
/** So much is enough for most articles, in UTF-16 code units; it bounds the work on any page. */
const MOST = 30_000;

/**
 * The texts of what looks like running text at first sight, as they would stand in `Article.text`. Which of them are
 * the article's is not known yet: finding that out takes longest, and meanwhile these can be read.
 */
export function likelyParagraphs(document: Document): string[] {
  const texts: string[] = [];
  let length = 0;
  for (const { textContent } of document.querySelectorAll('p')) {
    if (textContent.length < SHORTEST || length + textContent.length > MOST) continue;
    length += textContent.length;
    texts.push(collapse(textContent));
  }
  return texts;
}
