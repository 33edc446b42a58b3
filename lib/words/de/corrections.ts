import type { CorrectionWords } from '../corrections.ts';
import { counter } from '../counter.ts';

const count = counter('de');

/** German. */
export const corrections: CorrectionWords = {
  correct: 'Berichtigen',
  notASource: 'Keine Quelle',
  sameAs: 'Dieselbe wie …',
  sameAsLabel: (name) => `${name} ist dieselbe Quelle wie`,
  wrongSource: 'Falsche Quelle',
  saidByLabel: 'Gesagt von',
  nobody: 'Keine Quelle genannt',
  choose: 'Quelle wählen',
  apply: 'Ändern',
  cancel: 'Abbrechen',

  correctedByYou: 'von Ihnen berichtigt',
  corrections: (n) => `${count(n, { one: 'Berichtigung', other: 'Berichtigungen' })} von Ihnen`,
  isNotASource: (name) => `${name} ist keine Quelle`,
  isSameAs: (name, as) => `${name} ist dieselbe Quelle wie ${as}`,
  isSaidBy: (claim, name) =>
    name === null ? `„${claim}“ hat keine Quelle` : `„${claim}“ ist gesagt von ${name}`,
  undo: 'Rückgängig',
};
