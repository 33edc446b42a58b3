/** An annotated article as the engine reads it: first as it stands, then the inside of each content as a text of its own. */
import type { Document, TokenRun } from '../engine/document.ts';
import { innerDocument } from '../engine/inner.ts';
import { DEEPEST, insides } from '../engine/rules/nested.ts';

/** A gold attribution before the head of its cue is known; runs are `[from, to)` by token index. */
export interface Unsure {
  readonly source: readonly TokenRun[];
  readonly cue: readonly TokenRun[];
  /** Never empty. */
  readonly content: readonly TokenRun[];
}

export interface Level {
  readonly document: Document;
  readonly gold: readonly Unsure[];
}

/** An attribution with those inside its content. */
interface Node extends Unsure {
  readonly inner: Node[];
}

/**
 * The article with the attributions that stand in no other's content, then level by level the insides of
 * contents with those in them. An inside in which nothing is said is there, too: that is worth learning.
 */
export function byLevel(document: Document, gold: readonly Unsure[]): Level[] {
  const nodes: Node[] = gold.map((one) => ({ ...one, inner: [] }));
  const roots = nodes.filter((node) => {
    const around = nodes.filter((other) => other !== node && isInside(node, other));
    const parent = around.reduce<Node | null>((a, b) => (a && sizeOf(a) <= sizeOf(b) ? a : b), null);
    parent?.inner.push(node);
    return parent === null;
  });
  return below(document, roots, 0);
}

function below(document: Document, nodes: readonly Node[], level: number): Level[] {
  const own = { document, gold: nodes.map(({ source, cue, content }) => ({ source, cue, content })) };
  if (level >= DEEPEST || nodes.length === 0) return [own];
  const deeper = insides(document, nodes).flatMap((parts) => {
    if (parts.length === 0) return [];
    const { document: inner, outer } = innerDocument(document, parts);
    const at = new Map(Array.from(outer, (token, i) => [token, i]));
    const children = nodes.flatMap((node) => node.inner.flatMap((child) => moved(child, at) ?? []));
    return below(
      inner,
      children.filter((child) => inOneParagraph(inner, child)),
      level + 1,
    );
  });
  return [own, ...deeper];
}

/** The attribution by the token indices of the inner document; null if not all of it is there. */
function moved({ source, cue, content, inner }: Node, at: ReadonlyMap<number, number>): Node | null {
  const put = (runs: readonly TokenRun[]): TokenRun[] | null => {
    const found = runs.map(({ from, to }) => ({ from: at.get(from), last: at.get(to - 1) }));
    return found.every(
      (run): run is { from: number; last: number } => run.from !== undefined && run.last !== undefined,
    )
      ? found.map(({ from, last }) => ({ from, to: last + 1 }))
      : null;
  };
  const [s, c, w] = [put(source), put(cue), put(content)];
  if (!s || !c || !w) return null;
  return { source: s, cue: c, content: w, inner: inner.flatMap((child) => moved(child, at) ?? []) };
}

const allRuns = ({ source, cue, content }: Unsure): readonly TokenRun[] => [...source, ...cue, ...content];

function inOneParagraph({ tokens }: Document, one: Unsure): boolean {
  const paragraphs = allRuns(one).flatMap(({ from, to }) => [
    tokens[from]?.paragraph,
    tokens[to - 1]?.paragraph,
  ]);
  return new Set(paragraphs).size === 1;
}

const sizeOf = ({ content }: Unsure): number => content.reduce((sum, { from, to }) => sum + to - from, 0);

/** Whether cue and content stand within the other's content, and are less than it. */
function isInside(one: Unsure, other: Unsure): boolean {
  const within = ({ from, to }: TokenRun): boolean =>
    other.content.some((run) => run.from <= from && to <= run.to);
  return sizeOf(one) < sizeOf(other) && [...one.cue, ...one.content].every(within);
}
