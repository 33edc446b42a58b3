import type { Slot } from '../highlight/palette.ts';
import type { Figure } from '../model.ts';
import { slice } from '../span.ts';
import type { Context } from './context.ts';
import { surroundings } from './printed.ts';

/** Who states a number. */
export interface Teller {
  readonly id: string;
  readonly name: string;
  readonly slot: Slot;
}

/** One number as a row of a list. */
export interface NumberView {
  readonly id: string;
  /** The number with its unit or what it counts, as printed. */
  readonly text: string;
  /** Printed words around it, in the same paragraph. */
  readonly before: string;
  readonly after: string;
  /** Null where no source is given. */
  readonly teller: Teller | null;
  /** The row above states the same quantity: the two stand together. */
  readonly sameAsAbove: boolean;
  /** The text is no longer on the page. */
  readonly lost: boolean;
}

/** One quantity as several sources tell it. */
export interface QuantityView {
  readonly id: string;
  /** What is counted, as printed, or empty. */
  readonly counted: string;
  /** "same value" or "different values"; empty where that can't be told. */
  readonly agreement: string;
  readonly numbers: readonly NumberView[];
}

export interface NumbersView {
  /** Quantities that more than one source tells. */
  readonly several: readonly QuantityView[];
  /** Told by one source, in order of appearance; the same quantity stands together. */
  readonly sourced: readonly NumberView[];
  readonly unsourced: readonly NumberView[];
}

/** The figures whose attribution the filters let through: told by several, told by one, told by nobody. */
export function numbersOf(context: Context): NumbersView {
  const several: QuantityView[] = [];
  const sourced: NumberView[] = [];
  const unsourced: NumberView[] = [];
  for (const [id, figures] of quantities(context)) {
    const told = figures.filter((figure) => tellerOf(figure, context) !== null);
    const byNobody = figures.filter((figure) => tellerOf(figure, context) === null);
    if (new Set(told.map((figure) => tellerOf(figure, context)?.id)).size > 1) {
      several.push(quantityView(id, told, context));
    } else sourced.push(...rowsOf(told, context));
    unsourced.push(...rowsOf(byNobody, context));
  }
  return { several, sourced, unsourced };
}

function rowsOf(figures: readonly Figure[], context: Context): NumberView[] {
  return figures.map((figure, place) => numberView(figure, context, place > 0));
}

function quantities({ analysis, kept }: Context): Iterable<readonly [string, readonly Figure[]]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of analysis.figures) {
    if (figure.attributionId !== null && !kept.has(figure.attributionId)) continue;
    const group = groups.get(figure.quantityId);
    if (group) group.push(figure);
    else groups.set(figure.quantityId, [figure]);
  }
  return groups;
}

function quantityView(id: string, figures: readonly Figure[], context: Context): QuantityView {
  const { article, words } = context;
  const known = figures.every(({ value }) => value !== null);
  const values = new Set(figures.map(({ value, upTo, negated }) => `${value} ${upTo} ${negated}`));
  const counted = figures.find((figure) => figure.counted)?.counted;
  return {
    id,
    counted: counted ? slice(article.text, counted) : '',
    agreement: known ? (values.size === 1 ? words.sameValue : words.differentValues) : '',
    numbers: rowsOf(figures, context),
  };
}

function numberView(figure: Figure, context: Context, sameAsAbove: boolean): NumberView {
  const { text } = context.article;
  return {
    id: figure.id,
    text: slice(text, figure.span),
    ...surroundings(text, figure.span),
    teller: tellerOf(figure, context),
    sameAsAbove,
    lost: context.lost.has(figure.id),
  };
}

function tellerOf({ attributionId }: Figure, { attributions, sources }: Context): Teller | null {
  const sourceId = attributionId === null ? null : attributions.get(attributionId)?.sourceId;
  const marked = sourceId ? sources.get(sourceId) : undefined;
  return marked ? { id: marked.source.id, name: marked.source.name, slot: marked.slot } : null;
}
