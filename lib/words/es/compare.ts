import type { CompareWords } from '../compare.ts';
import { counter } from '../counter.ts';
import { numberFormat } from '../formats.ts';
import { apart } from '../isolate.ts';

const count = counter('es');
const number = numberFormat('es');

/** Spanish. */
export const compare: CompareWords = {
  title: 'Comparar',
  lead: 'El mismo asunto, contado por distintas personas. Aquí no se dice quién tiene razón.',
  none: {
    title: 'Todavía no hay nada que comparar',
    text: 'Selecciona dos o más de tus artículos guardados y elige Comparar.',
    action: 'Ir a los artículos guardados',
  },
  factsHeading: 'De un vistazo',
  facts: {
    sources: 'Fuentes',
    named: 'con nombre',
    unnamed: 'sin nombre',
    claims: 'Afirmaciones',
    numbers: 'Cifras',
    unsourcedNumbers: 'sin fuente',
  },
  sourcesHeading: 'Fuentes',
  sourcesHint:
    'Las barras muestran qué parte de las palabras que el artículo atribuye a alguien corresponde a cada fuente. Las descripciones son las del artículo.',
  source: 'Fuente',
  inAll: (articles) =>
    articles === 2 ? 'En los dos artículos' : `En los ${number.format(articles)} artículos`,
  inSome: 'En algunos',
  onlyIn: (outlet) => `Solo en ${apart(outlet)}`,
  nameless: 'Sin nombre propio: no se pueden emparejar',
  matchedBy: { acronym: 'coincide por sus siglas', lastName: 'coincide por el apellido' },
  hereAs: (name) => `aquí «${apart(name)}»`,
  notHere: 'no está en este artículo',
  numbersHeading: 'Cifras contadas de otro modo',
  numbersHint: 'Lo mismo, con otro valor o según otra fuente.',
  counted: 'Qué se cuenta',
  noNumbers: 'Hasta donde muestran sus palabras, ninguna cifra difiere en estos artículos.',
  sameValueOtherSource: 'mismo valor, fuentes distintas',
  alike: (n) =>
    `${count(n, { one: 'cifra más aparece', other: 'cifras más aparecen' })} con el mismo valor y según la misma fuente.`,
};
