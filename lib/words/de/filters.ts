import { counter } from '../counter.ts';
import type { FilterWords } from '../filters.ts';
import { numberFormat, percentFormat } from '../formats.ts';
import { apart } from '../isolate.ts';

const count = counter('de');
const number = numberFormat('de');
const percent = percentFormat('de');
const claims = (n: number) => count(n, { one: 'Aussage', other: 'Aussagen' });

/** The least confidence from which each word holds, highest first. */
const SURENESS: readonly (readonly [least: number, word: string])[] = [
  [0.9, 'fast sicher'],
  [0.75, 'sehr wahrscheinlich'],
  [0.6, 'wahrscheinlich'],
  [0, 'auch Unsicheres'],
];

/** German. */
export const filters: FilterWords = {
  search: 'Suchen',
  searchLabel: 'Namen, Aussagen und Zahlen suchen',
  clearSearch: 'Suche löschen',
  foundClaims: (found, sources) =>
    sources === 0
      ? claims(found)
      : `${claims(found)} von ${count(sources, { one: 'Quelle', other: 'Quellen' })}`,
  foundNumbers: (found) => count(found, { one: 'Zahl', other: 'Zahlen' }),
  nothingFound: (query) => `Nichts hier enthält „${apart(query)}“.`,

  filter: 'Filtern',
  actsLabel: 'Anzeigen',
  acts: { statement: 'Äußerungen', belief: 'Ansichten', wish: 'Wünsche', decision: 'Entscheidungen' },
  confidenceLabel: 'Sicherheit',
  confidence: (least) => {
    if (least === 0) return 'alles Gefundene';
    const word = SURENESS.find(([from]) => least >= from)?.[1] ?? '';
    return `${percent.format(least)} oder mehr: ${word}`;
  },
  filteredAway: (hidden, all) =>
    `${number.format(hidden)} von ${count(all, { one: 'Aussage', other: 'Aussagen' })} ausgefiltert`,
};
