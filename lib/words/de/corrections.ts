import type { CorrectionWords } from '../corrections.ts';
import { counter } from '../counter.ts';
import { apart } from '../isolate.ts';

const count = counter('de');

/** German. */
export const corrections: CorrectionWords = {
  correct: 'Berichtigen',
  notASource: 'Keine Quelle',
  sameAs: 'Dieselbe wie …',
  sameAsLabel: (name) => `${apart(name)} ist dieselbe Quelle wie`,
  wrongSource: 'Falsche Quelle',
  saidByLabel: 'Gesagt von',
  nobody: 'Keine Quelle genannt',
  choose: 'Quelle wählen',
  apply: 'Ändern',
  cancel: 'Abbrechen',

  correctedByYou: 'von Ihnen berichtigt',
  corrections: (n) => `${count(n, { one: 'Berichtigung', other: 'Berichtigungen' })} von Ihnen`,
  isNotASource: (name) => `${apart(name)} ist keine Quelle`,
  isSameAs: (name, as) => `${apart(name)} ist dieselbe Quelle wie ${apart(as)}`,
  isSaidBy: (claim, name) =>
    name === null ? `„${apart(claim)}“ hat keine Quelle` : `„${apart(claim)}“ ist gesagt von ${apart(name)}`,
  undo: 'Rückgängig',
};
