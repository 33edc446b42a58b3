import type { QuotationType, TextSpan } from '../model.ts';
import type { Document, TokenRun } from './document.ts';

const LETTER = /[\p{L}\p{N}]/u;

/** direct: all words of the content stand between quotation marks (one may stick out); mixed: some; indirect: none. */
export function quotationType(document: Document, content: readonly TextSpan[]): QuotationType {
  let words = 0;
  let quoted = 0;
  for (const span of content) {
    for (let i = firstTokenAt(document, span.start); i < document.tokens.length; i++) {
      const token = document.tokens[i];
      if (!token || token.start >= span.end) break;
      if (!LETTER.test(token.text)) continue;
      words++;
      if (document.quoteStates[i] !== 'outside') quoted++;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted >= words - 1 ? 'direct' : 'mixed';
}

/** How many tokens of these runs, quotation marks among them, stand in quotations. */
export function quotedTokens({ quoteStates }: Document, runs: readonly TokenRun[]): number {
  let quoted = 0;
  for (const { from, to } of runs) {
    for (let i = from; i < to; i++) if (quoteStates[i] !== 'outside') quoted++;
  }
  return quoted;
}

/** Index of the first token that ends behind the offset; the number of tokens if there is none. */
export function firstTokenAt(document: Document, offset: number): number {
  let low = 0;
  let high = document.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
