import type { CompareWords } from '../compare.ts';
import { counter } from '../counter.ts';
import { apart, quoted } from './isolate.ts';
import { ofArticles } from './nouns.ts';

const count = counter('ar');

/** Arabic. */
export const compare: CompareWords = {
  title: 'مقارنة',
  lead: 'الموضوع نفسه كما يرويه أناس مختلفون. لا يُقال هنا أيّهم على صواب.',
  none: {
    title: 'لا شيء للمقارنة بعد',
    text: 'حدّد مقالين محفوظين أو أكثر، ثم اختر «مقارنة».',
    action: 'إلى المقالات المحفوظة',
  },
  factsHeading: 'نظرة سريعة',
  facts: {
    sources: 'المصادر',
    named: 'بالاسم',
    unnamed: 'بلا اسم',
    claims: 'الأقوال',
    numbers: 'الأرقام',
    unsourcedNumbers: 'بلا مصدر',
  },
  sourcesHeading: 'المصادر',
  sourcesHint: 'تُظهر الأشرطة حصة كل مصدر من الكلام الذي ينسبه مقاله إلى أحد. الأوصاف كما وردت في المقال.',
  source: 'المصدر',
  inAll: (n) => (n === 2 ? 'في المقالين كليهما' : `في جميع المقالات: ${ofArticles(n)}`),
  inSome: 'في بعضها',
  onlyIn: (outlet) => `في ${apart(outlet)} وحدها`,
  nameless: 'بلا اسم خاص، فلا تمكن مطابقتها',
  matchedBy: { acronym: 'مطابقة بالأحرف الأولى', lastName: 'مطابقة باسم العائلة' },
  hereAs: (name) => `هنا ${quoted(name)}`,
  notHere: 'ليس في هذا المقال',
  numbersHeading: 'أرقام تُروى بصور مختلفة',
  numbersHint: 'الشيء نفسه معدودًا، بقيمة أخرى أو عن مصدر آخر.',
  counted: 'المعدود',
  noNumbers: 'لا رقم يختلف في هذه المقالات، بقدر ما تُظهره كلماتها.',
  sameValueOtherSource: 'القيمة نفسها، ومصادر مختلفة',
  alike: (n) =>
    `${count(n, { zero: 'لا أرقام أخرى', one: 'رقم آخر واحد', two: 'رقمان آخران', few: 'أرقام أخرى', many: 'رقمًا آخر', other: 'رقم آخر' })} بالقيمة نفسها عن المصدر نفسه.`,
};
