import type { Article, TextSpan } from '../../model.ts';
import type { Quotation, QuoteState, Token } from '../document.ts';

/** Kinds of mark: what opens, what closes, in rows with an example. */
type Style = 'double' | 'guillemet' | 'single';

interface Open {
  readonly style: Style;
  readonly at: number;
  readonly inner: number;
  readonly continues: boolean;
}

const LETTER = /[\p{L}\p{N}]/u;
/** Words that begin with an apostrophe, not with a quotation. */
const ELISION = /^['’](?:em|til|tis|twas|cause|n|round|bout|\d0s?)\b/iu;
/** Deeper nesting than this is no prose; it bounds the work on hostile text. */
const DEEPEST = 6;
/** How far ahead a closing single mark is looked for, in code units: bounds the work on hostile text. */
const LOOK_AHEAD = 2000;

/**
 * Pass 2: everything that stands between quotation marks: “ ”, " ", '' '', ‘ ’, ' ', « », „ “, nested,
 * and quotations that run over paragraphs which open without the one before having closed.
 *
 * A quotation never crosses a paragraph here: each paragraph's part is one `Quotation`, marked `continues`.
 * A straight mark opens where a closing one cannot stand (after a space or an opening bracket, before a
 * letter). Apostrophes are told from closing single marks by what stands around them.
 */
export function quotations(article: Article): Quotation[] {
  const found: Quotation[] = [];
  let unclosed = false;
  for (const block of article.blocks) {
    if (!block.analysed) continue;
    const part = paragraphQuotations(article.text, block.span, unclosed);
    found.push(...part);
    const last = part.findLast((quotation) => quotation.depth === 0);
    unclosed = last !== undefined && !last.closed && !last.single;
  }
  return found;
}

function paragraphQuotations(text: string, block: TextSpan, wasUnclosed: boolean): Quotation[] {
  const found: Quotation[] = [];
  const stack: Open[] = [];
  const open = (style: Style, at: number, length: number): void => {
    if (stack.length >= DEEPEST) return;
    const continues =
      wasUnclosed && found.length === 0 && stack.length === 0 && !/\S/.test(text.slice(block.start, at));
    stack.push({ style, at, inner: at + length, continues });
  };
  const close = (style: Style, at: number, length: number): boolean => {
    const index = stack.findLastIndex((mark) => mark.style === style);
    if (index < 0) return false;
    // Inner marks that never closed were apostrophes, or were closed by the outer one.
    while (stack.length > index + 1) stack.pop();
    const mark = stack.pop() as Open;
    found.push({
      span: { start: mark.at, end: at + length },
      inner: { start: mark.inner, end: at },
      depth: stack.length,
      closed: true,
      continues: mark.continues,
      single: style === 'single',
    });
    return true;
  };
  const isOpen = (style: Style): boolean => stack.some((mark) => mark.style === style);
  for (let i = block.start; i < block.end; i++) {
    const before = i > block.start ? (text[i - 1] ?? '') : ' ';
    const after = i + 1 < block.end ? (text[i + 1] ?? '') : ' ';
    switch (text[i]) {
      case '“':
        if (stack.at(-1)?.style === 'double' && text[stack.at(-1)?.at ?? 0] === '„') close('double', i, 1);
        else open('double', i, 1);
        break;
      case '„':
        open('double', i, 1);
        break;
      case '”':
        // Typed by hand, or by an editor that took the mark behind a picture for a closing one: ”We won,” she said.
        if (!isOpen('double') && opensHere(before, after)) open('double', i, 1);
        else close('double', i, 1);
        break;
      case '"':
        if (isOpen('double') && !opensHere(before, after)) close('double', i, 1);
        else if (isOpen('double') && stack.at(-1)?.style === 'double') close('double', i, 1);
        else if (!/\p{N}/u.test(before)) open('double', i, 1);
        break;
      case '«':
        open('guillemet', i, 1);
        break;
      case '»':
        close('guillemet', i, 1);
        break;
      case '`':
        if (after === '`') open('double', i++, 2);
        break;
      case '‘':
        if (!ELISION.test(text.slice(i, i + 8).replace('‘', "'"))) open('single', i, 1);
        break;
      case "'":
      case '’': {
        if (text[i] === after && after === "'") {
          if (isOpen('double')) close('double', i, 2);
          else open('double', i, 2);
          i++;
          break;
        }
        if (isOpen('single') && !LETTER.test(after) && !isPossessive(text, i, block.end))
          close('single', i, 1);
        else if (
          text[i] === "'" &&
          !isOpen('single') &&
          opensHere(before, after) &&
          closesAhead(text, i, block.end)
        ) {
          open('single', i, 1);
        }
        break;
      }
    }
  }
  const outermost = stack.find((mark) => mark.style !== 'single');
  if (outermost) {
    const end = block.end;
    found.push({
      span: { start: outermost.at, end },
      inner: { start: outermost.inner, end },
      depth: stack.indexOf(outermost),
      closed: false,
      continues: outermost.continues,
      single: false,
    });
  }
  return found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** A straight mark, or a closing one with nothing to close, opens after a space or an opening mark and before a letter or an opening mark. */
function opensHere(before: string, after: string): boolean {
  return /[\s([{—–\-“"‘/:]/u.test(before) && /[\p{L}\p{N}‘'"“$£€#@…([.]/u.test(after);
}

/**
 * "workers’ rights’ he said": behind an s and before a lower-case word it is a possessive, if a later mark
 * can still close the quotation.
 */
function isPossessive(text: string, at: number, end: number): boolean {
  if (!/s/i.test(text[at - 1] ?? '')) return false;
  if (!/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) return false;
  return closesAhead(text, at, end);
}

/** Whether a mark further on in the paragraph can close a single quotation, before the next one opens. */
function closesAhead(text: string, at: number, end: number): boolean {
  const mark = text[at] === "'" ? "'" : '’';
  if (mark === "'" && ELISION.test(text.slice(at, at + 8))) return false;
  const limit = Math.min(end, at + LOOK_AHEAD);
  for (let i = text.indexOf(mark, at + 1); i >= 0 && i < limit; i = text.indexOf(mark, i + 1)) {
    const before = text[i - 1] ?? ' ';
    const after = i + 1 < end ? (text[i + 1] ?? ' ') : ' ';
    if (/\s/.test(before)) return false;
    if (!LETTER.test(after)) return true;
  }
  return false;
}

/**
 * Each token's place to the outermost quotation around it.
 *
 * @param quotes sorted by start, as `quotations` gives them.
 */
export function quoteStates(tokens: readonly Token[], quotes: readonly Quotation[]): QuoteState[] {
  const outer = quotes.filter((quotation) => quotation.depth === 0);
  const states: QuoteState[] = [];
  let next = 0;
  for (const token of tokens) {
    while (next < outer.length && (outer[next] as Quotation).span.end <= token.start) next++;
    const quotation = outer[next];
    if (!quotation || token.end <= quotation.span.start) states.push('outside');
    else if (token.start < quotation.inner.start) states.push('opening');
    else if (quotation.closed && token.end > quotation.inner.end) states.push('closing');
    else states.push('inside');
  }
  return states;
}
