/**
 * Links that open a page at a passage: WICG, "Text Fragments" (`#:~:text=[prefix-,]start[,end][,-suffix]`).
 */
import type { TextSpan } from '../model.ts';
import { slice, trim } from '../span.ts';

/** Longer passages are told by their first and last words, so that links stay short. */
const LONGEST = 120;
const EDGE_WORDS = 5;
const CONTEXT_WORDS = 4;

/**
 * The page's address with a fragment that points at these spans; one directive for each.
 * @param address the page's; its own fragment is dropped
 * @returns '' for a page without an address
 */
export function fragmentLink(address: string, text: string, spans: readonly TextSpan[]): string {
  if (address === '') return '';
  const directives = spans.map((span) => directive(text, span)).filter((one) => one !== '');
  const page = withoutFragment(address);
  return directives.length === 0 ? page : `${page}#:~:${directives.join('&')}`;
}

/** The address of the page as a whole. */
export function withoutFragment(address: string): string {
  return address.split('#', 1)[0] ?? '';
}

function directive(text: string, wanted: TextSpan): string {
  const span = trim(text, wanted);
  const passage = slice(text, span);
  if (passage === '') return '';
  const words = passage.split(/\s+/);
  const isLong = passage.length > LONGEST || passage.includes('\n');
  const range =
    isLong && words.length > 2 * EDGE_WORDS
      ? [words.slice(0, EDGE_WORDS).join(' '), words.slice(-EDGE_WORDS).join(' ')]
      : [passage];
  const isUnique = text.indexOf(passage) === text.lastIndexOf(passage);
  const prefix = isUnique ? '' : wordsBefore(text, span.start);
  const suffix = isUnique ? '' : wordsAfter(text, span.end);
  const parts = [
    ...(prefix === '' ? [] : [`${encode(prefix)}-`]),
    ...range.map(encode),
    ...(suffix === '' ? [] : [`-${encode(suffix)}`]),
  ];
  return `text=${parts.join(',')}`;
}

/** How far, in UTF-16 units, the words around a passage are looked for. */
const REACH = 80;

function wordsBefore(text: string, end: number): string {
  const start = Math.max(end - REACH, text.lastIndexOf('\n', end - 1) + 1, 0);
  const near = text.slice(start, end);
  return near.trim().split(/\s+/).slice(-CONTEXT_WORDS).join(' ');
}

function wordsAfter(text: string, start: number): string {
  const lineEnd = text.indexOf('\n', start);
  const near = text.slice(start, Math.min(start + REACH, lineEnd < 0 ? text.length : lineEnd));
  return near.trim().split(/\s+/).slice(0, CONTEXT_WORDS).join(' ');
}

/** Hyphens part a directive's fields, and `encodeURIComponent` leaves them. Half a surrogate pair can't be said. */
function encode(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
}
