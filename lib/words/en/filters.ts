import { counter } from '../counter.ts';
import type { FilterWords } from '../filters.ts';
import { percentFormat } from '../formats.ts';
import { apart } from '../isolate.ts';

const count = counter('en');
const percent = percentFormat('en');
const claims = (n: number) => count(n, { one: 'claim', other: 'claims' });

/** The least confidence from which each word holds, highest first. */
const SURENESS: readonly (readonly [least: number, word: string])[] = [
  [0.9, 'nearly certain'],
  [0.75, 'very likely'],
  [0.6, 'likely'],
  [0, 'uncertain ones too'],
];

/** English. */
export const filters: FilterWords = {
  search: 'Search',
  searchLabel: 'Search names, claims and numbers',
  clearSearch: 'Clear the search',
  foundClaims: (found, sources) =>
    sources === 0
      ? claims(found)
      : `${claims(found)} of ${count(sources, { one: 'source', other: 'sources' })}`,
  foundNumbers: (found) => count(found, { one: 'number', other: 'numbers' }),
  nothingFound: (query) => `Nothing here matches “${apart(query)}”.`,

  filter: 'Filter',
  actsLabel: 'Show',
  acts: { statement: 'Statements', belief: 'Beliefs', wish: 'Wishes', decision: 'Decisions' },
  confidenceLabel: 'How sure According is',
  confidence: (least) => {
    if (least === 0) return 'everything found';
    const word = SURENESS.find(([from]) => least >= from)?.[1] ?? '';
    return `${percent.format(least)} or more: ${word}`;
  },
  filteredAway: (hidden, all) => `${hidden} of ${claims(all)} ${hidden === 1 ? 'is' : 'are'} filtered away`,
};
