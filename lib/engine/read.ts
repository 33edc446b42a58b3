import type { Article } from '../model.ts';
import type { Ahead, Document } from './document.ts';
import { tokens } from './passes/1-tokens.ts';
import { quotations, quoteStates } from './passes/2-quotations.ts';

/**
 * Passes 1 and 2: the article as the later passes read it.
 * @param ahead what is known of some of its text already
 */
export function readDocument(article: Article, ahead?: Ahead): Document {
  const read = tokens(article, ahead);
  const quotes = quotations(article);
  return {
    article,
    text: article.text,
    inside: false,
    ...read,
    quotations: quotes,
    quoteStates: quoteStates(read.tokens, quotes),
    ahead,
  };
}
