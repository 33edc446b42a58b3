import type { FilterWords } from '../filters.ts';
import { numberFormat, percentFormat } from '../formats.ts';
import { quoted } from './isolate.ts';
import { claims, numbers, ofClaims, ofSources } from './nouns.ts';

const number = numberFormat('ar');
const percent = percentFormat('ar');

/** The least confidence from which each word holds, highest first. */
const SURENESS: readonly (readonly [least: number, word: string])[] = [
  [0.9, 'شبه مؤكد'],
  [0.75, 'مرجّح جدًّا'],
  [0.6, 'مرجّح'],
  [0, 'وغير المؤكد أيضًا'],
];

/** Arabic. */
export const filters: FilterWords = {
  search: 'بحث',
  searchLabel: 'البحث في الأسماء والأقوال والأرقام',
  clearSearch: 'مسح البحث',
  foundClaims: (found, sources) =>
    sources === 0 ? claims(found) : `${claims(found)} من ${ofSources(sources)}`,
  foundNumbers: numbers,
  nothingFound: (query) => `لا شيء هنا يحوي ${quoted(query)}.`,

  filter: 'تصفية',
  actsLabel: 'إظهار',
  acts: { statement: 'تصريحات', belief: 'آراء', wish: 'رغبات', decision: 'قرارات' },
  confidenceLabel: 'مدى ثقة According',
  confidence: (least) => {
    if (least === 0) return 'كل ما عُثر عليه';
    const word = SURENESS.find(([from]) => least >= from)?.[1] ?? '';
    return `${percent.format(least)} فأكثر: ${word}`;
  },
  filteredAway: (hidden, all) => `تُخفي التصفية ${number.format(hidden)} من ${ofClaims(all)}`,
};
