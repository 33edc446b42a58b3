import type { TextSpan } from '../model.ts';
import { merge, slice } from '../span.ts';

/** Stands where printed words were left out between two spans. */
const GAP = ' … ';

const OPENING = new Set(['“', '‘', '«', '„', '‹', '"']);
const CLOSING = new Set(['”', '’', '»', '“', '›', '"']);

/**
 * The words at the spans, in printed order and as printed, with "…" where the article has other words in
 * between. Spans parted by white space alone are read as one: source "Kushner" and cue "said" give
 * "said Kushner".
 *
 * @param spans UTF-16 offsets into `text`, in any order
 */
export function printed(text: string, spans: readonly TextSpan[]): string {
  let words = '';
  let end: number | null = null;
  for (const span of merge(spans)) {
    if (end !== null) {
      const between = text.slice(end, span.start);
      words += between.trim() === '' ? between : GAP;
    }
    words += slice(text, span);
    end = span.end;
  }
  return words.trim();
}

/** The spans, each with the quotation marks that stand directly around it: `X` becomes `“X”`. */
export function withMarks(text: string, spans: readonly TextSpan[]): TextSpan[] {
  return spans.map(({ start, end }) => ({
    start: OPENING.has(text[start - 1] ?? '') ? start - 1 : start,
    end: CLOSING.has(text[end] ?? '') ? end + 1 : end,
  }));
}

/** The number of words at the spans, as white space parts them; each printed word counts once. */
export function wordCount(text: string, spans: readonly TextSpan[]): number {
  return merge(spans).reduce((count, span) => count + (slice(text, span).match(/\S+/g)?.length ?? 0), 0);
}

/** How far, in UTF-16 units, a number's surroundings are shown to each side. */
const BEFORE = 28;
const AFTER = 72;

/**
 * The printed words around a span, for a line that shows it in its place: whole words of the same paragraph,
 * from the beginning of the sentence where that is near, else from "…"; at most 28 units before and 72 after, and
 * "…" where the sentence goes on.
 */
export function surroundings(text: string, span: TextSpan): { before: string; after: string } {
  const earliest = Math.max(0, span.start - BEFORE);
  const near = text.slice(earliest, span.start);
  const sentence = Math.max(near.lastIndexOf('\n'), lastSentenceEnd(near));
  let before = near.slice(sentence + 1);
  if (sentence < 0 && earliest > 0) before = `…${near.slice(near.search(/\s/) + 1)}`;

  let after = text.slice(span.end, span.end + AFTER);
  const paragraphEnd = after.indexOf('\n');
  if (paragraphEnd >= 0) after = after.slice(0, paragraphEnd);
  else if (span.end + AFTER < text.length) after = cutShort(after);
  return { before: before.trimStart(), after };
}

/** Whole words, and "…" unless they end with their sentence. */
function cutShort(text: string): string {
  const words = text.slice(0, Math.max(0, text.lastIndexOf(' ')));
  return /[.!?][”’"']?$/.test(words) ? words : `${words}…`;
}

/** The last white space that follows a sentence's end ("… May,” or “… quay. ”), or -1. Dots in "Dr. X" count too. */
function lastSentenceEnd(text: string): number {
  const ends = [...text.matchAll(/[.!?][”’"']?\s/g)];
  const last = ends.at(-1);
  return last ? last.index + last[0].length - 1 : -1;
}
