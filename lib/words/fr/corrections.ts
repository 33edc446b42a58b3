import type { CorrectionWords } from '../corrections.ts';
import { counter } from '../counter.ts';
import { apart } from '../isolate.ts';

const count = counter('fr');

/** French. */
export const corrections: CorrectionWords = {
  correct: 'Corriger',
  notASource: 'Pas une source',
  sameAs: 'La même que…',
  sameAsLabel: (name) => `${apart(name)} est la même source que`,
  wrongSource: 'Mauvaise source',
  saidByLabel: 'Dit par',
  nobody: 'Aucune source indiquée',
  choose: 'Choisissez une source',
  apply: 'Modifier',
  cancel: 'Annuler',

  correctedByYou: 'corrigé par vous',
  corrections: (n) => `${count(n, { one: 'correction', other: 'corrections' })} de votre part`,
  isNotASource: (name) => `${apart(name)} n’est pas une source`,
  isSameAs: (name, as) => `${apart(name)} est la même source que ${apart(as)}`,
  isSaidBy: (claim, name) =>
    name === null ? `« ${apart(claim)} » est sans source` : `« ${apart(claim)} » est dit par ${apart(name)}`,
  undo: 'Rétablir',
};
