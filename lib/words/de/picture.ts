import { counter } from '../counter.ts';
import { listFormat, numberFormat } from '../formats.ts';
import { apart } from '../isolate.ts';
import type { PictureWords } from '../picture.ts';

const count = counter('de');
const number = numberFormat('de');
const list = listFormat('de', { style: 'short', type: 'unit' });
const QUARTERS = ['erstes Viertel', 'zweites Viertel', 'drittes Viertel', 'letztes Viertel'];

/** German. */
export const picture: PictureWords = {
  namingHeading: 'Namentlich und ohne Namen',
  naming: { named: 'Namentlich', unnamed: 'Ohne Namen', none: 'Keine Quelle genannt' },
  quotingHeading: 'Zitat und Paraphrase',
  stancesHeading: 'Wie berichtet wird',
  plainStance: 'neutrales Verb',
  noCue: 'kein Verb',
  placesHeading: 'Wo welche Quelle spricht',
  beginning: 'Anfang',
  end: 'Ende',
  places: (name, claims) => {
    const there = claims.flatMap((n, i) => (n > 0 ? [`${QUARTERS[i] ?? ''} ${number.format(n)}`] : []));
    const sum = claims.reduce((all, n) => all + n, 0);
    return `${apart(name)}, ${count(sum, { one: 'Aussage', other: 'Aussagen' })}: ${list.format(there)}`;
  },
  moreSources: (n) => count(n, { one: 'weitere Quelle', other: 'weitere Quellen' }),
};
