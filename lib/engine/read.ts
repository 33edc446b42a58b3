import type { Article } from '../model.ts';
import type { Document } from './document.ts';
import { tokens } from './passes/1-tokens.ts';
import { quotations, quoteStates } from './passes/2-quotations.ts';

/** Passes 1 and 2: the article as the later passes read it. */
export function readDocument(article: Article): Document {
  const read = tokens(article);
  const quotes = quotations(article);
  return {
    article,
    text: article.text,
    inside: false,
    ...read,
    quotations: quotes,
    quoteStates: quoteStates(read.tokens, quotes),
  };
}
