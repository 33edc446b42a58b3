import type { CorrectionWords } from '../corrections.ts';
import { counter } from '../counter.ts';
import { apart } from '../isolate.ts';

const count = counter('en');

/** English. */
export const corrections: CorrectionWords = {
  correct: 'Correct',
  notASource: 'Not a source',
  sameAs: 'Same as …',
  sameAsLabel: (name) => `${apart(name)} is the same as`,
  wrongSource: 'Wrong source',
  saidByLabel: 'Said by',
  nobody: 'No source is given',
  choose: 'Choose a source',
  apply: 'Change',
  cancel: 'Cancel',

  correctedByYou: 'corrected by you',
  corrections: (n) => `${count(n, { one: 'correction', other: 'corrections' })} by you`,
  isNotASource: (name) => `${apart(name)} is not a source`,
  isSameAs: (name, as) => `${apart(name)} is the same as ${apart(as)}`,
  isSaidBy: (claim, name) =>
    name === null ? `“${apart(claim)}” has no source` : `“${apart(claim)}” is said by ${apart(name)}`,
  undo: 'Undo',
};
