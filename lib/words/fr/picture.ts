import { counter } from '../counter.ts';
import { listFormat, numberFormat } from '../formats.ts';
import { apart } from '../isolate.ts';
import type { PictureWords } from '../picture.ts';

const count = counter('fr');
const number = numberFormat('fr');
const list = listFormat('fr', { style: 'short', type: 'unit' });
const QUARTERS = ['premier quart', 'deuxième quart', 'troisième quart', 'dernier quart'];

/** French. */
export const picture: PictureWords = {
  namingHeading: 'Nommées et non nommées',
  naming: { named: 'Nommées', unnamed: 'Non nommées', none: 'Sans source indiquée' },
  quotingHeading: 'Citation et paraphrase',
  stancesHeading: 'Comment c’est rapporté',
  plainStance: 'verbe neutre',
  noCue: 'sans verbe',
  placesHeading: 'Où parle chaque source',
  beginning: 'Début',
  end: 'Fin',
  places: (name, claims) => {
    const there = claims.flatMap((n, i) => (n > 0 ? [`${QUARTERS[i] ?? ''} ${number.format(n)}`] : []));
    const sum = claims.reduce((all, n) => all + n, 0);
    return `${apart(name)}, ${count(sum, { one: 'propos', other: 'propos' })} : ${list.format(there)}`;
  },
  moreSources: (n) => count(n, { one: 'autre source', other: 'autres sources' }),
};
