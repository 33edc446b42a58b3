/** Annotated documents as the engine reads them, with the gold attributions as runs of tokens. */
import { readFileSync } from 'node:fs';
import type { Document, TokenRun } from '../engine/document.ts';
import { firstTokenAt } from '../engine/quotationType.ts';
import { readDocument } from '../engine/read.ts';
import { articleFromText } from '../page/plain.ts';
import { byLevel, type Level, type Unsure } from './levels.ts';

type Span = readonly [start: number, end: number];

/** One line of a corpus file; spans are `[start, end)` in UTF-16 code units of `text`. */
export interface CorpusLine {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly attributions: readonly {
    readonly source: readonly Span[];
    readonly cue: readonly Span[];
    readonly content: readonly Span[];
  }[];
}

/** One gold attribution; runs are `[from, to)` by token index of its document. */
export interface GoldAttribution {
  readonly source: readonly TokenRun[];
  readonly cue: readonly TokenRun[];
  /** Never empty. */
  readonly content: readonly TokenRun[];
  /** Token index of the cue's head, or −1 where there is no cue. */
  readonly head: number;
}

/** An article of the corpus, or what the engine reads as a text of its own: the inside of its contents. */
export interface CorpusDocument {
  readonly id: string;
  /** Index of its article among those read; the insides of an article's contents come right behind it. */
  readonly article: number;
  /** How much its examples count, 1 for an article of the corpus. */
  readonly weight: number;
  readonly document: Document;
  /** Those whose content stands in the analysed blocks. */
  readonly gold: readonly GoldAttribution[];
}

/**
 * Reads a corpus file, one document a line.
 *
 * @param path a file in the form of `CorpusLine`.
 * @throws if the file is missing or a line is not JSON; the message names the line.
 */
export const readLines = (path: string): CorpusLine[] => readJsonLines<CorpusLine>(path);

/** The same of any rows. */
export function readJsonLines<Row>(path: string): Row[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as Row];
    } catch (cause) {
      throw new Error(`${path}, line ${i + 1} is not JSON. Take the corpus file as it was published.`, {
        cause,
      });
    }
  });
}

/** A corpus file, and how it is to be read. */
export interface CorpusPart {
  readonly lines: readonly CorpusLine[];
  /** How much its examples count. */
  readonly weight: number;
  /** Whether attributions inside the contents of others were annotated, too. */
  readonly nested: boolean;
}

/** How often a lemma stands in a cue, by lemma: evidence for which word of a cue is its head. */
export type HeadCounts = ReadonlyMap<string, { readonly inCue: number; readonly all: number }>;

type Unheaded = Omit<CorpusDocument, 'gold'> & { readonly gold: readonly Unsure[] };

/**
 * The documents with their gold. The head of a cue is the word that is most often (part of) a cue
 * elsewhere in the training part: of "has repeatedly said" it is "said".
 *
 * @param counts of the training part; left out, they are taken from these lines (which then are it).
 */
export function readCorpus(
  lines: readonly CorpusLine[],
  counts?: HeadCounts,
): { documents: CorpusDocument[]; counts: HeadCounts } {
  return readParts([{ lines, weight: 1, nested: false }], counts);
}

/** The same of several corpora, in order. */
export function readParts(
  parts: readonly CorpusPart[],
  counts?: HeadCounts,
): { documents: CorpusDocument[]; counts: HeadCounts } {
  let article = 0;
  const unheaded: Unheaded[] = [];
  for (const { lines, weight, nested } of parts) {
    for (const line of lines) {
      const read = readOne(line);
      const levels = nested ? byLevel(read.document, read.gold) : [read];
      unheaded.push(...levels.map((level) => ({ id: line.id, article, weight, ...level })));
      article++;
    }
  }
  const known = counts ?? countHeads(unheaded);
  const documents = unheaded.map((one) => ({
    ...one,
    gold: one.gold.map((attribution) => ({
      ...attribution,
      head: headOf(one.document, attribution.cue, known),
    })),
  }));
  return { documents, counts: known };
}

function readOne(line: CorpusLine): Level {
  const document = readDocument(articleFromText(line.text, { title: line.title ?? '' }));
  const gold = line.attributions.map((attribution) => ({
    source: runs(document, attribution.source),
    cue: runs(document, attribution.cue),
    content: runs(document, attribution.content),
  }));
  return { document, gold: gold.filter(({ content }) => content.length > 0) };
}

/** The tokens that each span touches; spans that touch none are left out. */
export function runs(document: Document, spans: readonly Span[]): TokenRun[] {
  const found: TokenRun[] = [];
  for (const [start, end] of spans) {
    const from = firstTokenAt(document, start);
    let to = from;
    while ((document.tokens[to]?.start ?? Infinity) < end) to++;
    if (to > from) found.push({ from, to });
  }
  return found;
}

const indices = (cue: readonly TokenRun[]): number[] =>
  cue.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k));

function countHeads(documents: readonly Unheaded[]): HeadCounts {
  const counts = new Map<string, { inCue: number; all: number }>();
  const of = (lemma: string): { inCue: number; all: number } => {
    const known = counts.get(lemma) ?? { inCue: 0, all: 0 };
    counts.set(lemma, known);
    return known;
  };
  for (const { document, gold } of documents) {
    for (const token of document.tokens) of(token.lemma).all++;
    for (const { cue } of gold) {
      const tokens = indices(cue);
      // A cue of one word says for certain what its head is.
      const share = tokens.length === 1 ? 2 : 1 / tokens.length;
      for (const i of tokens) of(document.tokens[i]?.lemma ?? '').inCue += share;
    }
  }
  return counts;
}

function headOf(document: Document, cue: readonly TokenRun[], counts: HeadCounts): number {
  const tokens = indices(cue);
  let best = -1;
  let head = -1;
  for (const i of tokens) {
    const token = document.tokens[i];
    const { inCue, all } = counts.get(token?.lemma ?? '') ?? { inCue: 0, all: 0 };
    const mark = token?.tag === 'Punctuation' && tokens.length > 1 ? 0.05 : 1;
    const share = ((inCue + 0.1) / (all + 3)) * mark;
    if (share > best) {
      best = share;
      head = i;
    }
  }
  return head;
}
