import { counter } from '../counter.ts';
import { listFormat } from '../formats.ts';
import { apart } from '../isolate.ts';
import type { PictureWords } from '../picture.ts';

const count = counter('en');
const list = listFormat('en', { style: 'short', type: 'unit' });
const QUARTERS = ['first quarter', 'second quarter', 'third quarter', 'last quarter'];

/** English. */
export const picture: PictureWords = {
  namingHeading: 'Named and unnamed',
  naming: { named: 'Named', unnamed: 'Unnamed', none: 'No source given' },
  quotingHeading: 'Quotation and paraphrase',
  stancesHeading: 'How it is told',
  plainStance: 'plain wording',
  noCue: 'no verb',
  placesHeading: 'Where each source speaks',
  beginning: 'Beginning',
  end: 'End',
  places: (name, claims) => {
    const there = claims.flatMap((n, i) => (n > 0 ? [`${QUARTERS[i] ?? ''} ${n}`] : []));
    const sum = claims.reduce((all, n) => all + n, 0);
    return `${apart(name)}, ${count(sum, { one: 'claim', other: 'claims' })}: ${list.format(there)}`;
  },
  moreSources: (n) => count(n, { one: 'more source', other: 'more sources' }),
};
