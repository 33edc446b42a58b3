import { counter } from '../counter.ts';
import { listFormat, numberFormat } from '../formats.ts';
import type { PictureWords } from '../picture.ts';
import { apart } from './isolate.ts';
import { claims } from './nouns.ts';

const count = counter('ar');
const number = numberFormat('ar');
const list = listFormat('ar', { style: 'short', type: 'conjunction' });
const QUARTERS = ['الربع الأول', 'الربع الثاني', 'الربع الثالث', 'الربع الأخير'];

/** Arabic. */
export const picture: PictureWords = {
  namingHeading: 'بالاسم وبلا اسم',
  naming: { named: 'بالاسم', unnamed: 'بلا اسم', none: 'لم يُذكر مصدر' },
  quotingHeading: 'الاقتباس والنقل بالمعنى',
  stancesHeading: 'كيف نُقل الكلام',
  plainStance: 'صيغة محايدة',
  noCue: 'بلا فعل',
  placesHeading: 'أين يتكلم كل مصدر',
  beginning: 'البداية',
  end: 'النهاية',
  places: (name, inQuarters) => {
    const there = inQuarters.flatMap((n, i) => (n > 0 ? [`${QUARTERS[i] ?? ''} ${number.format(n)}`] : []));
    const sum = inQuarters.reduce((all, n) => all + n, 0);
    return `${apart(name)}، ${claims(sum)}: ${list.format(there)}`;
  },
  moreSources: (n) =>
    count(n, {
      zero: 'لا مصادر أخرى',
      one: 'مصدر آخر واحد',
      two: 'مصدران آخران',
      few: 'مصادر أخرى',
      many: 'مصدرًا آخر',
      other: 'مصدر آخر',
    }),
};
