import type { CorrectionWords } from '../corrections.ts';
import { counter } from '../counter.ts';

const count = counter('es');

/** Spanish. */
export const corrections: CorrectionWords = {
  correct: 'Corregir',
  notASource: 'No es una fuente',
  sameAs: 'Es la misma que…',
  sameAsLabel: (name) => `${name} es la misma fuente que`,
  wrongSource: 'Fuente equivocada',
  saidByLabel: 'Lo dijo',
  nobody: 'No se indica la fuente',
  choose: 'Elige una fuente',
  apply: 'Cambiar',
  cancel: 'Cancelar',

  correctedByYou: 'corregido por ti',
  corrections: (n) => `${count(n, { one: 'corrección tuya', other: 'correcciones tuyas' })}`,
  isNotASource: (name) => `${name} no es una fuente`,
  isSameAs: (name, as) => `${name} es la misma fuente que ${as}`,
  isSaidBy: (claim, name) => (name === null ? `«${claim}» no tiene fuente` : `«${claim}» lo dijo ${name}`),
  undo: 'Deshacer',
};
