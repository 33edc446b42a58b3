import type { Attribution, Figure } from '../../model.ts';
import type { Document, Token } from '../document.ts';
import { isApproximate } from '../figures/approximate.ts';
import { isExcluded } from '../figures/excluded.ts';
import { measure } from '../figures/measure.ts';
import { readNumber } from '../figures/number.ts';
import { tellers } from '../figures/teller.ts';

/**
 * Pass 5: every number that states a quantity, and the innermost attribution that states it.
 *
 * Dates, years, clock times, ages, ordinals, ranks and numbers in names are left out (`figures/excluded.ts`).
 */
export function figures(document: Document, attributions: readonly Attribution[]): Figure[] {
  const { tokens } = document;
  const tellerOf = tellers(attributions);
  const isName = (i: number): boolean =>
    /^\p{Lu}/u.test(tokens[i]?.text ?? '') && !opensSentence(document, i);
  const found: Figure[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const number = readNumber(tokens, i);
    if (!number) continue;
    const from = Math.min(number.from, i);
    if (isExcluded(tokens, number, isName)) {
      i = number.to - 1;
      continue;
    }
    const { unit, counted, to } = measure(tokens, number);
    const span = {
      start: (tokens[from] as Token).start,
      end: (tokens[Math.max(to, number.to) - 1] as Token).end,
    };
    found.push({
      id: `f${found.length + 1}`,
      span,
      value: number.value,
      upTo: number.upTo,
      unit,
      counted,
      approximate: number.form === 'many' || isApproximate(tokens, from, Math.max(to, number.to)),
      negated: false,
      quantityId: `q${found.length + 1}`,
      attributionId: tellerOf({ start: (tokens[number.to - 1] as Token).start, end: span.end }),
    });
    i = Math.max(to, number.to) - 1;
  }
  return found;
}

function opensSentence({ sentences, tokens }: Document, i: number): boolean {
  return sentences[tokens[i]?.sentence ?? -1]?.from === i;
}
