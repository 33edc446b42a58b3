import { counter } from '../counter.ts';
import type { FilterWords } from '../filters.ts';
import { numberFormat, percentFormat } from '../formats.ts';
import { apart } from '../isolate.ts';

const count = counter('fr');
const number = numberFormat('fr');
const percent = percentFormat('fr');
const claims = (n: number) => count(n, { one: 'propos', other: 'propos' });

/** The least confidence from which each word holds, highest first. */
const SURENESS: readonly (readonly [least: number, word: string])[] = [
  [0.9, 'presque certain'],
  [0.75, 'très probable'],
  [0.6, 'probable'],
  [0, 'l’incertain aussi'],
];

/** French. */
export const filters: FilterWords = {
  search: 'Rechercher',
  searchLabel: 'Rechercher noms, propos et chiffres',
  clearSearch: 'Effacer la recherche',
  foundClaims: (found, sources) =>
    sources === 0
      ? claims(found)
      : `${claims(found)} de ${count(sources, { one: 'source', other: 'sources' })}`,
  foundNumbers: (found) => count(found, { one: 'chiffre', other: 'chiffres' }),
  nothingFound: (query) => `Rien ici ne contient « ${apart(query)} ».`,

  filter: 'Filtrer',
  actsLabel: 'Afficher',
  acts: { statement: 'Déclarations', belief: 'Opinions', wish: 'Souhaits', decision: 'Décisions' },
  confidenceLabel: 'Certitude d’According',
  confidence: (least) => {
    if (least === 0) return 'tout ce qui a été trouvé';
    const word = SURENESS.find(([from]) => least >= from)?.[1] ?? '';
    return `${percent.format(least)} ou plus : ${word}`;
  },
  filteredAway: (hidden, all) =>
    `${number.format(hidden)} sur ${claims(all)} ${hidden < 2 ? 'masqué' : 'masqués'} par le filtre`,
};
