import { counter } from '../counter.ts';
import { listFormat, numberFormat } from '../formats.ts';
import { apart } from '../isolate.ts';
import type { PictureWords } from '../picture.ts';

const count = counter('es');
const number = numberFormat('es');
const list = listFormat('es', { style: 'short', type: 'unit' });
const QUARTERS = ['primer cuarto', 'segundo cuarto', 'tercer cuarto', 'último cuarto'];

/** Spanish. */
export const picture: PictureWords = {
  namingHeading: 'Con nombre y sin nombre',
  naming: { named: 'Con nombre', unnamed: 'Sin nombre', none: 'Sin fuente indicada' },
  quotingHeading: 'Cita y paráfrasis',
  stancesHeading: 'Cómo se cuenta',
  plainStance: 'verbo neutro',
  noCue: 'sin verbo',
  placesHeading: 'Dónde habla cada fuente',
  beginning: 'Principio',
  end: 'Final',
  places: (name, claims) => {
    const there = claims.flatMap((n, i) => (n > 0 ? [`${QUARTERS[i] ?? ''} ${number.format(n)}`] : []));
    const sum = claims.reduce((all, n) => all + n, 0);
    return `${apart(name)}, ${count(sum, { one: 'afirmación', other: 'afirmaciones' })}: ${list.format(there)}`;
  },
  moreSources: (n) => count(n, { one: 'fuente más', other: 'fuentes más' }),
};
