import type { CorrectionWords } from '../corrections.ts';
import { counter } from '../counter.ts';
import { apart } from '../isolate.ts';

const count = counter('es');

/** Spanish. */
export const corrections: CorrectionWords = {
  correct: 'Corregir',
  notASource: 'No es una fuente',
  sameAs: 'Es la misma que…',
  sameAsLabel: (name) => `${apart(name)} es la misma fuente que`,
  wrongSource: 'Fuente equivocada',
  saidByLabel: 'Lo dijo',
  nobody: 'No se indica la fuente',
  choose: 'Elige una fuente',
  apply: 'Cambiar',
  cancel: 'Cancelar',

  correctedByYou: 'corregido por ti',
  corrections: (n) => `${count(n, { one: 'corrección tuya', other: 'correcciones tuyas' })}`,
  isNotASource: (name) => `${apart(name)} no es una fuente`,
  isSameAs: (name, as) => `${apart(name)} es la misma fuente que ${apart(as)}`,
  isSaidBy: (claim, name) =>
    name === null ? `«${apart(claim)}» no tiene fuente` : `«${apart(claim)}» lo dijo ${apart(name)}`,
  undo: 'Deshacer',
};
