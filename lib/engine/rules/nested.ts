import type { Document, TokenRun } from '../document.ts';
import { extract } from './extract.ts';
import type { Found } from './found.ts';
import { read } from './reading.ts';

/** Contents inside contents inside contents: deeper than this nobody reads. */
const DEEPEST = 3;

/** A found attribution with those inside its content. */
export interface Nest {
  readonly found: Found;
  readonly inner: readonly Nest[];
}

/**
 * The attributions that stand inside another one's content: “I think it is late,” she said.
 *
 * @param depth how many quotation marks are open around the content: 0 for the article's own sentences.
 */
export function nest(document: Document, found: Found, depth = 0, level = 1): Nest {
  if (level > DEEPEST) return { found, inner: [] };
  const inner: Nest[] = [];
  for (const run of found.content) {
    for (const part of parts(document, run, depth)) {
      const whole = part.run.to - part.run.from;
      for (const one of extract(read(document, part.run, part.depth))) {
        // "He said [he said X]" with nothing more: the same claim twice.
        if (one.content.some(({ from, to }) => to - from >= whole)) continue;
        inner.push(nest(document, one, part.depth, level + 1));
      }
    }
  }
  return { found, inner };
}

/** The run itself with its quotations opaque, and the inside of each quotation in it. */
function parts(document: Document, run: TokenRun, depth: number): { run: TokenRun; depth: number }[] {
  const { quoted } = read(document, run, depth);
  const inside = quoted.map(({ open, close, quotation }) => ({
    run: { from: open + 1, to: quotation.closed ? close : close + 1 },
    depth: depth + 1,
  }));
  const allQuoted =
    quoted.length === 1 && quoted[0]?.open === run.from && (quoted[0]?.close ?? 0) >= run.to - 2;
  return allQuoted ? inside : [{ run, depth }, ...inside];
}
