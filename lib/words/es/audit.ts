import type { AuditWords } from '../audit.ts';
import { counter } from '../counter.ts';
import { listFormat, numberFormat } from '../formats.ts';
import { apart } from '../isolate.ts';

const count = counter('es');
const number = numberFormat('es');
const list = listFormat('es', { style: 'short', type: 'unit' });

/** Spanish. */
export const audit: AuditWords = {
  title: 'Balance de fuentes',
  none: {
    title: 'Todavía no hay nada que contar',
    text: 'Guarda los artículos que estudias. Aquí verás a quién se oye en ellos, cuántas veces y con qué nombre.',
    action: 'Ir a los artículos guardados',
  },
  summary: ({ articles, sources, recurring, claims, numbers, unsourcedNumbers }) => {
    const heard = count(sources, { one: 'fuente', other: 'fuentes' });
    const counted = count(numbers, { one: 'cifra', other: 'cifras' });
    return [
      count(articles, { one: 'artículo', other: 'artículos' }),
      recurring > 0 ? `${heard}, ${number.format(recurring)} en más de uno` : heard,
      count(claims, { one: 'afirmación', other: 'afirmaciones' }),
      unsourcedNumbers > 0 ? `${counted}, ${number.format(unsourcedNumbers)} sin fuente` : counted,
    ].join(' · ');
  },
  namingHeading: 'Con nombre y sin nombre',
  kindsHeading: 'Tipos de fuentes',
  numbersHeading: 'Cifras, según quién las da',
  recurringHeading: 'Presentes en más de un artículo',
  recurringHint:
    'Una columna por artículo, en el orden de la tabla «Todos los artículos». Cuanto más alta la barra, mayor la parte de la fuente en las palabras atribuidas de ese artículo.',
  noneRecurs: 'Ninguna fuente con nombre aparece en más de uno de estos artículos.',
  recurs: (name, articles, of, where) =>
    `${apart(name)}, en ${number.format(articles)} de ${number.format(of)} artículos: ${list.format(where.map(apart))}`,
  tableHeading: 'Todas las fuentes',
  namedAs: { name: 'Con nombre', role: 'Por cargo o grupo', unnamed: 'Sin nombre' },
  columns: {
    name: 'Fuente',
    kind: 'Tipo',
    named: 'Nombre',
    articles: 'Artículos',
    claims: 'Afirmaciones',
    quoted: 'Citado',
    share: 'Palabras',
  },
  articlesHeading: 'Todos los artículos',
  article: 'Artículo',
  download: 'Descargar como CSV',
  showAll: (n) => `Mostrar las ${number.format(n)} fuentes`,
  alsoAs: (names) => `también como ${list.format(names.map((name) => `«${apart(name)}»`))}`,
  fileName: 'balance-de-fuentes',
};
