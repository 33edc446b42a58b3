import type { CorrectionWords } from '../corrections.ts';
import { counter } from '../counter.ts';

const count = counter('fr');

/** French. */
export const corrections: CorrectionWords = {
  correct: 'Corriger',
  notASource: 'Pas une source',
  sameAs: 'La même que…',
  sameAsLabel: (name) => `${name} est la même source que`,
  wrongSource: 'Mauvaise source',
  saidByLabel: 'Dit par',
  nobody: 'Aucune source indiquée',
  choose: 'Choisissez une source',
  apply: 'Modifier',
  cancel: 'Annuler',

  correctedByYou: 'corrigé par vous',
  corrections: (n) => `${count(n, { one: 'correction', other: 'corrections' })} de votre part`,
  isNotASource: (name) => `${name} n’est pas une source`,
  isSameAs: (name, as) => `${name} est la même source que ${as}`,
  isSaidBy: (claim, name) =>
    name === null ? `« ${claim} » est sans source` : `« ${claim} » est dit par ${name}`,
  undo: 'Rétablir',
};
