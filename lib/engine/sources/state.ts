import type { TextSpan } from '../../model.ts';
import { hull, length } from '../../span.ts';
import type { Document, Draft } from '../document.ts';
import { readMention, type SourceMention, tokensOf } from './mention.ts';
import { type Reading, startReading } from './reading.ts';
import type { Referent } from './referent.ts';

/** What is known while the sources of an article's drafts are resolved, one after the other. */
export interface State {
  readonly reading: Reading;
  readonly drafts: readonly Draft[];
  /** For each draft, what its source prints; null where none is printed. */
  readonly mentions: readonly (SourceMention | null)[];
  /** For each draft, its source so far. */
  readonly found: (Referent | null)[];
  /** For each token, the innermost draft whose content holds it, or -1. */
  readonly holder: Int32Array;
  /** Sources of several, by the numbers of their members. */
  readonly joint: Map<string, Referent>;
  /** Sources without a name or article ("critics"), by their words. */
  readonly bare: Map<string, Referent>;
  /** The article's author, once "I" outside of quotations was a source. */
  writer: Referent | null;
}

/** Nothing resolved yet. */
export function startState(document: Document, drafts: readonly Draft[]): State {
  const reading = startReading(document, drafts);
  const { names, nameAt } = reading;
  const mentions = drafts.map(({ source }) => {
    if (source.length === 0) return null;
    const { from, to } = tokensOf(document, longest(source));
    return from < to ? readMention(document, names, nameAt, from, to) : null;
  });
  reading.speaks = new Set(
    mentions.flatMap((mention) => (mention?.form === 'name' ? (reading.named[mention.name] ?? []) : [])),
  );
  return {
    reading,
    drafts,
    mentions,
    found: drafts.map(() => null),
    holder: holders(document, drafts),
    joint: new Map(),
    bare: new Map(),
    writer: null,
  };
}

function holders(document: Document, drafts: readonly Draft[]): Int32Array {
  const holder = new Int32Array(document.tokens.length).fill(-1);
  const order = drafts.map((_, i) => i);
  order.sort((a, b) => length(drafts[b]?.content ?? []) - length(drafts[a]?.content ?? []));
  for (const i of order) {
    for (const span of drafts[i]?.content ?? []) {
      const { from, to } = tokensOf(document, span);
      holder.fill(i, from, to);
    }
  }
  return holder;
}

/** The first token of a draft's source, else of its cue, else of its content; -1 if it has none. */
export function placeOf(document: Document, { source, cue, content }: Draft): number {
  const span = hull(source) ?? hull(cue) ?? hull(content);
  return span ? tokensOf(document, span).from : -1;
}

/** "the author": who says "I" outside of quotations. */
export function writer(state: State): Referent {
  state.writer ??= state.reading.referents.make({ kind: 'author', names: ['the author'] });
  return state.writer;
}

function longest(spans: readonly TextSpan[]): TextSpan {
  return spans.reduce((best, span) => (span.end - span.start > best.end - best.start ? span : best));
}
