import type { Attribution, Figure } from '../../model.ts';
import type { Document, Token } from '../document.ts';
import { approximation, isNegated } from '../figures/approximate.ts';
import { isExcluded } from '../figures/excluded.ts';
import { measure } from '../figures/measure.ts';
import { readNumber } from '../figures/number.ts';
import { type Counted, quantities } from '../figures/quantity.ts';
import { tellers } from '../figures/teller.ts';

/**
 * Pass 5: every number that states a quantity, and the innermost attribution that states it.
 *
 * Figures that count the same thing share a quantity, also where their values differ.
 *
 * Dates, years, clock times, ages, ordinals, ranks and numbers in names are left out (`figures/excluded.ts`).
 */
export function figures(document: Document, attributions: readonly Attribution[]): Figure[] {
  const { tokens } = document;
  const tellerOf = tellers(document, attributions);
  const isName = (i: number): boolean =>
    /^\p{Lu}/u.test(tokens[i]?.text ?? '') && !opensSentence(document, i);
  const sourceOf = new Map(attributions.map(({ id, sourceId }) => [id, sourceId]));
  const found: Omit<Figure, 'quantityId'>[] = [];
  const what: Counted[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const number = readNumber(tokens, i);
    if (!number) continue;
    const from = Math.min(number.from, i);
    if (isExcluded(tokens, number, isName)) {
      i = number.to - 1;
      continue;
    }
    const { unit, counted, to } = measure(tokens, number);
    const end = Math.max(to, number.to);
    const span = {
      start: (tokens[from] as Token).start,
      end: (tokens[end - 1] as Token).end,
    };
    const approximate = approximation(tokens, from, end);
    const attributionId = tellerOf({ start: (tokens[number.to - 1] as Token).start, end: span.end });
    found.push({
      id: `f${found.length + 1}`,
      span,
      value: number.value,
      upTo: number.upTo,
      unit,
      counted,
      approximate: number.form === 'many' || approximate !== null,
      approximation: approximate,
      negated: isNegated(tokens, from, approximate),
      attributionId,
    });
    what.push({
      number: number.to - 1,
      last: end - 1,
      value: number.value,
      upTo: number.upTo,
      unit,
      counts: counted !== null,
      sourceId: attributionId === null ? null : (sourceOf.get(attributionId) ?? null),
    });
    i = end - 1;
  }
  const ids = quantities(document, what);
  return found.map((figure, i) => ({ ...figure, quantityId: ids[i] ?? figure.id }));
}

function opensSentence({ sentences, tokens }: Document, i: number): boolean {
  return sentences[tokens[i]?.sentence ?? -1]?.from === i;
}
