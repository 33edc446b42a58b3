import type { Document, Draft, TokenRun } from '../document.ts';
import { innerDocument, type Part } from '../inner.ts';
import { shared } from '../model/runs.ts';
import { draftOf, type Found, startOf } from './found.ts';
import { read } from './reading.ts';

/** Contents inside contents inside contents: deeper than this nobody reads. */
export const DEEPEST = 3;
/** In fewer tokens nobody says that somebody says something. */
const FEWEST_TOKENS = 5;

/** A found attribution with those inside its content. */
export interface Nest {
  readonly found: Found;
  readonly inner: readonly Nest[];
}

/**
 * Finds what is said in the sentences of one document.
 *
 * @param level 0 for the article itself, 1 inside a content, 2 inside a content of that.
 */
export type Finder = (document: Document, level: number) => Found[];

/**
 * Finds attributions, and those that stand inside the content of another: “I think it is late,” she said.
 * Each content is read as a text of its own, by the same finder.
 *
 * @returns in the order of the content, by token index of the document.
 */
export function nest(document: Document, find: Finder, level = 0): Nest[] {
  const outer = find(document, level);
  if (level >= DEEPEST || outer.length === 0) return outer.map((found) => ({ found, inner: [] }));
  const inner = insides(document, outer).flatMap((list) => within(document, list, find, level));
  const children = new Map<Found, Nest[]>();
  // The surer ones first: what a content and a quotation in it both yield is one attribution.
  const owner = ownerOf(outer);
  for (const one of inner.sort((a, b) => b.found.confidence - a.found.confidence)) {
    const parent = owner.get(startOf(one.found));
    if (!parent) continue;
    const siblings = children.get(parent) ?? [];
    if (siblings.every((other) => shared(other.found.content, one.found.content) === 0)) siblings.push(one);
    children.set(parent, siblings);
  }
  return outer.map((found) => ({
    found,
    inner: (children.get(found) ?? []).sort((a, b) => startOf(a.found) - startOf(b.found)),
  }));
}

/** The nests as drafts: each one behind its parent. */
export function draftsOf(document: Document, nests: readonly Nest[]): Draft[] {
  const drafts: Draft[] = [];
  const add = ({ found, inner }: Nest, parent: number | null): void => {
    const index = drafts.push(draftOf(document, found, parent)) - 1;
    for (const child of inner) add(child, index);
  };
  for (const one of nests) add(one, null);
  return drafts;
}

/** What is found in the parts, by token index of the whole document. */
function within(whole: Document, parts: readonly Part[], find: Finder, level: number): Nest[] {
  if (parts.length === 0) return [];
  const { document, outer } = innerDocument(whole, parts);
  const back = ({ from, to }: TokenRun): TokenRun => ({
    from: outer[from] ?? 0,
    to: (outer[to - 1] ?? 0) + 1,
  });
  const lift = ({ found, inner }: Nest): Nest => ({
    found: {
      ...found,
      cue: found.cue.map(back),
      source: found.source ? back(found.source) : null,
      content: found.content.map(back),
    },
    inner: inner.map(lift),
  });
  return nest(document, find, level + 1)
    .filter(({ found }) => staysInside(document, found))
    .map(lift);
}

/** All of it in one paragraph, that is in one part, and not the whole of that part: the same claim twice. */
function staysInside(document: Document, { cue, source, content }: Found): boolean {
  const paragraph = document.tokens[content[0]?.from ?? 0]?.paragraph ?? 0;
  const part = document.paragraphs[paragraph];
  if (!part) return false;
  const runs = [...cue, ...content, ...(source ? [source] : [])];
  if (runs.some(({ from, to }) => from < part.from || to > part.to)) return false;
  return content.every(({ from, to }) => to - from < part.to - part.from);
}

/**
 * What is read as a text of its own: the contents themselves with their quotations closed to the eye, and the
 * insides of those quotations.
 */
export function insides(document: Document, found: readonly Pick<Found, 'content'>[]): Part[][] {
  const plain: Part[] = [];
  const quoted: Part[] = [];
  for (const run of found.flatMap(({ content }) => content)) {
    const inside = read(document, run, 0).quoted.map(({ open, close, quotation }) => ({
      run: { from: open + 1, to: quotation.closed ? close : close + 1 },
      depth: 1,
    }));
    const whole =
      inside.length === 1 && inside[0]?.run.from === run.from + 1 && inside[0].run.to >= run.to - 3;
    if (whole) plain.push(...inside);
    else {
      plain.push({ run, depth: 0 });
      quoted.push(...inside);
    }
  }
  return [usable(plain), usable(quoted)];
}

function usable(parts: readonly Part[]): Part[] {
  let last = 0;
  return [...parts]
    .sort((a, b) => a.run.from - b.run.from)
    .filter(({ run }) => {
      if (run.to - run.from < FEWEST_TOKENS || run.from < last) return false;
      last = run.to;
      return true;
    });
}

/** By token index: whose content it is. */
function ownerOf(found: readonly Found[]): Map<number, Found> {
  const owner = new Map<number, Found>();
  for (const one of found) {
    for (const { from, to } of one.content) for (let i = from; i < to; i++) owner.set(i, one);
  }
  return owner;
}
