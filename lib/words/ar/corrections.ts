import type { CorrectionWords } from '../corrections.ts';
import { counter } from '../counter.ts';
import { apart, quoted } from './isolate.ts';

const count = counter('ar');

/** Arabic. */
export const corrections: CorrectionWords = {
  correct: 'تصحيح',
  notASource: 'ليس مصدرًا',
  sameAs: 'هو نفسه…',
  sameAsLabel: (name) => `${apart(name)} هو نفسه`,
  wrongSource: 'المصدر خطأ',
  saidByLabel: 'القائل',
  nobody: 'لم يُذكر مصدر',
  choose: 'اختر مصدرًا',
  apply: 'تغيير',
  cancel: 'إلغاء',

  correctedByYou: 'من تصحيحك',
  corrections: (n) =>
    count(n, {
      zero: 'لا تصحيحات لك',
      one: 'تصحيح واحد لك',
      two: 'تصحيحان لك',
      few: 'تصحيحات لك',
      many: 'تصحيحًا لك',
      other: 'تصحيح لك',
    }),
  isNotASource: (name) => `${apart(name)} ليس مصدرًا`,
  isSameAs: (name, as) => `${apart(name)} هو نفسه ${apart(as)}`,
  isSaidBy: (claim, name) =>
    name === null ? `${quoted(claim)} بلا مصدر` : `${quoted(claim)} قاله ${apart(name)}`,
  undo: 'تراجع',
};
