import type { Document, Quotation, QuoteState, Token, TokenRun } from './document.ts';
import { quoteStates } from './passes/2-quotations.ts';

/** A stretch of a document to be read as an article of its own. */
export interface Part {
  readonly run: TokenRun;
  /** How many quotation marks are open around it in the document. */
  readonly depth: number;
}

/** Some stretches of a document, each as a paragraph; its tokens keep their offsets into the same text. */
export interface Inner {
  readonly document: Document;
  /** For each of its tokens the index in the outer document. */
  readonly outer: Int32Array;
}

/**
 * Makes a document of stretches of another, so that what is said inside a content can be read by the same
 * passes as the article itself: its sentences begin anew, and the quotation marks around it are forgotten.
 *
 * @param parts in order, not touching each other, not empty.
 */
export function innerDocument(whole: Document, parts: readonly Part[]): Inner {
  const tokens: Token[] = [];
  const states: QuoteState[] = [];
  const sentences: TokenRun[] = [];
  const paragraphs: TokenRun[] = [];
  const quotations: Quotation[] = [];
  const outer: number[] = [];
  let next = 0;
  for (const { run, depth } of parts) {
    const from = tokens.length;
    const start = whole.tokens[run.from]?.start ?? 0;
    const end = whole.tokens[run.to - 1]?.end ?? 0;
    const own: Quotation[] = [];
    while ((whole.quotations[next]?.span.start ?? end) < start) next++;
    for (let q = next; q < whole.quotations.length; q++) {
      const quotation = whole.quotations[q] as Quotation;
      if (quotation.span.start >= end) break;
      if (quotation.depth < depth || quotation.span.end > end) continue;
      own.push({ ...quotation, depth: quotation.depth - depth });
    }
    let sentenceFrom = from;
    for (let i = run.from; i < run.to; i++) {
      const token = whole.tokens[i] as Token;
      if (i > run.from && token.sentence !== whole.tokens[i - 1]?.sentence) {
        sentences.push({ from: sentenceFrom, to: tokens.length });
        sentenceFrom = tokens.length;
      }
      tokens.push({ ...token, sentence: sentences.length, paragraph: paragraphs.length });
      outer.push(i);
    }
    sentences.push({ from: sentenceFrom, to: tokens.length });
    paragraphs.push({ from, to: tokens.length });
    quotations.push(...own);
    states.push(...quoteStates(tokens.slice(from), own));
  }
  const document: Document = {
    article: whole.article,
    text: whole.text,
    inside: true,
    tokens,
    quoteStates: states,
    sentences,
    paragraphs,
    quotations,
  };
  return { document, outer: Int32Array.from(outer) };
}
