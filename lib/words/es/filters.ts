import { counter } from '../counter.ts';
import type { FilterWords } from '../filters.ts';
import { numberFormat, percentFormat } from '../formats.ts';
import { apart } from '../isolate.ts';

const count = counter('es');
const number = numberFormat('es');
const percent = percentFormat('es');
const claims = (n: number) => count(n, { one: 'afirmación', other: 'afirmaciones' });

/** The least confidence from which each word holds, highest first. */
const SURENESS: readonly (readonly [least: number, word: string])[] = [
  [0.9, 'casi seguro'],
  [0.75, 'muy probable'],
  [0.6, 'probable'],
  [0, 'también lo dudoso'],
];

/** Spanish. */
export const filters: FilterWords = {
  search: 'Buscar',
  searchLabel: 'Buscar nombres, afirmaciones y cifras',
  clearSearch: 'Borrar la búsqueda',
  foundClaims: (found, sources) =>
    sources === 0
      ? claims(found)
      : `${claims(found)} de ${count(sources, { one: 'fuente', other: 'fuentes' })}`,
  foundNumbers: (found) => count(found, { one: 'cifra', other: 'cifras' }),
  nothingFound: (query) => `Nada aquí contiene «${apart(query)}».`,

  filter: 'Filtrar',
  actsLabel: 'Mostrar',
  acts: { statement: 'Declaraciones', belief: 'Opiniones', wish: 'Deseos', decision: 'Decisiones' },
  confidenceLabel: 'Certeza de According',
  confidence: (least) => {
    if (least === 0) return 'todo lo encontrado';
    const word = SURENESS.find(([from]) => least >= from)?.[1] ?? '';
    return `${percent.format(least)} o más: ${word}`;
  },
  filteredAway: (hidden, all) =>
    `${number.format(hidden)} de ${claims(all)} ${hidden === 1 ? 'oculta' : 'ocultas'} por el filtro`,
};
