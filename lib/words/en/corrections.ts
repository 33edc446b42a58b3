import type { CorrectionWords } from '../corrections.ts';
import { counter } from '../counter.ts';

const count = counter('en');

/** English. */
export const corrections: CorrectionWords = {
  correct: 'Correct',
  notASource: 'Not a source',
  sameAs: 'Same as …',
  sameAsLabel: (name) => `${name} is the same as`,
  wrongSource: 'Wrong source',
  saidByLabel: 'Said by',
  nobody: 'No source is given',
  choose: 'Choose a source',
  apply: 'Change',
  cancel: 'Cancel',

  correctedByYou: 'corrected by you',
  corrections: (n) => `${count(n, { one: 'correction', other: 'corrections' })} by you`,
  isNotASource: (name) => `${name} is not a source`,
  isSameAs: (name, as) => `${name} is the same as ${as}`,
  isSaidBy: (claim, name) => (name === null ? `“${claim}” has no source` : `“${claim}” is said by ${name}`),
  undo: 'Undo',
};
