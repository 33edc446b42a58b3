import type { Slot } from '../highlight/palette.ts';
import type { Figure } from '../model.ts';
import { slice } from '../span.ts';
import type { Context } from './context.ts';
import { surroundings } from './printed.ts';

/** Who states a number. */
export interface Teller {
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

/** The figures as rows, those with a source apart from those without; the same quantity stands together. */
export function numbersOf(context: Context): { sourced: NumberView[]; unsourced: NumberView[] } {
  const sourced: NumberView[] = [];
  const unsourced: NumberView[] = [];
  for (const same of quantities(context)) {
    for (const figure of same) {
      const teller = tellerOf(figure, context);
      const rows = teller ? sourced : unsourced;
      const sameAsAbove = same.some((other) => other.id === rows.at(-1)?.id);
      rows.push({
        id: figure.id,
        text: slice(context.article.text, figure.span),
        ...surroundings(context.article.text, figure.span),
        teller,
        sameAsAbove,
        lost: context.lost.has(figure.id),
      });
    }
  }
  return { sourced, unsourced };
}

/** The figures by quantity: same value, unit and counted thing; quantities in order of first appearance. */
function quantities({ analysis, article }: Context): Iterable<readonly Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of analysis.figures) {
    const counted = figure.counted ? slice(article.text, figure.counted).toLowerCase() : '';
    const value = figure.value ?? slice(article.text, figure.span).toLowerCase();
    const key = JSON.stringify([value, figure.upTo, figure.unit, counted]);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return groups.values();
}

function tellerOf({ attributionId }: Figure, { attributions, sources }: Context): Teller | null {
  const sourceId = attributionId === null ? null : attributions.get(attributionId)?.sourceId;
  const marked = sourceId ? sources.get(sourceId) : undefined;
  return marked ? { name: marked.source.name, slot: marked.slot } : null;
}
