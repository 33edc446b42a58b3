/**
 * Annotations kept apart from the texts they are about, which belong to their publishers: places in paragraphs
 * that are known by their checksum. A paragraph that is read otherwise than when it was annotated loses its
 * annotations, and nothing else is lost.
 */
import { checksum } from '../engine/model/checksum.ts';
import type { CorpusLine } from './corpus.ts';

/** `[paragraph, start, end)` in UTF-16 code units of that paragraph; of another paragraph's end: a span of several. */
type Place = readonly [paragraph: number, start: number, end: number];
type Roles = readonly [source: readonly Place[], cue: readonly Place[], content: readonly Place[]];

/** One annotated page without its text. */
export interface Standoff {
  /** The page's file in the folder of pages. */
  readonly page: string;
  /** Checksums of the paragraphs that hold annotations, in the order of the text. */
  readonly paragraphs: readonly string[];
  readonly attributions: readonly Roles[];
  /** Checksum of the last paragraph that was read: of a long page only the beginning was annotated. */
  readonly end: string;
}

interface Paragraph {
  readonly start: number;
  readonly text: string;
}

function paragraphsOf(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') found.push({ start, text: line });
    start += line.length + 1;
  }
  return found;
}

const sumOf = (text: string): string => checksum(text).toString(16).padStart(8, '0');

/**
 * Takes the text away.
 *
 * @param page the page's file in the folder of pages.
 * @throws Error if a span runs over a paragraph's end.
 */
export function detach(page: string, { text, attributions }: CorpusLine): Standoff {
  const paragraphs = paragraphsOf(text);
  const used = new Map<number, number>();
  const place = (spans: CorpusLine['attributions'][number]['source']): Place[] =>
    spans.map(([start, end]) => {
      const at = paragraphs.findLastIndex((paragraph) => paragraph.start <= start);
      const { start: from, text: words } = paragraphs[at] as Paragraph;
      if (end > from + words.length) throw new Error(`${page}: a span runs over the end of a paragraph.`);
      used.set(at, 0);
      return [at, start - from, end - from];
    });
  const placed = attributions.map(
    ({ source, cue, content }) => [place(source), place(cue), place(content)] as const,
  );
  const order = [...used.keys()].sort((a, b) => a - b);
  order.forEach((paragraph, i) => {
    used.set(paragraph, i);
  });
  const numbered = (places: readonly Place[]): Place[] =>
    places.map(([at, start, end]) => [used.get(at) ?? 0, start, end]);
  return {
    page,
    paragraphs: order.map((at) => sumOf((paragraphs[at] as Paragraph).text)),
    end: sumOf(paragraphs.at(-1)?.text ?? ''),
    attributions: placed.map(([source, cue, content]) => [
      numbered(source),
      numbered(cue),
      numbered(content),
    ]),
  };
}

/**
 * Puts the annotations on the page's text again.
 *
 * @param text as the project's own page reader reads it.
 * @returns the line, its text as far as it was annotated, and how many attributions have a paragraph that it lacks.
 */
export function attach(
  { page, paragraphs, attributions, end }: Standoff,
  text: string,
): { line: CorpusLine; lost: number } {
  const there = paragraphsOf(text).map((paragraph) => ({ ...paragraph, sum: sumOf(paragraph.text) }));
  let next = 0;
  const starts = paragraphs.map((sum) => {
    const at = there.findIndex((paragraph, i) => i >= next && paragraph.sum === sum);
    if (at < 0) return null;
    next = at + 1;
    return (there[at] as Paragraph).start;
  });
  const found = attributions.flatMap((roles) => {
    if (roles.some((places) => places.some(([at]) => starts[at] === null || starts[at] === undefined)))
      return [];
    const [source, cue, content] = roles.map((places) =>
      places.map(([at, start, end]) => [(starts[at] ?? 0) + start, (starts[at] ?? 0) + end] as const),
    );
    return [{ source: source ?? [], cue: cue ?? [], content: content ?? [] }];
  });
  const last = there[there.findIndex(({ sum }, i) => i >= next - 1 && sum === end)] ?? there[next - 1];
  const read = last ? text.slice(0, last.start + last.text.length) : '';
  return { line: { id: page, text: read, attributions: found }, lost: attributions.length - found.length };
}
