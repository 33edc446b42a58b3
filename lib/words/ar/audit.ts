import type { AuditWords } from '../audit.ts';
import { listFormat, numberFormat } from '../formats.ts';
import { apart, quoted } from './isolate.ts';
import { articles, claims, numbers, ofArticles, ofSources, sources } from './nouns.ts';

const number = numberFormat('ar');
const list = listFormat('ar', { style: 'short', type: 'conjunction' });

/** Arabic. */
export const audit: AuditWords = {
  title: 'جرد المصادر',
  none: {
    title: 'لا شيء للعدّ بعد',
    text: 'احفظ المقالات التي تدرسها، فترى هنا من يُسمع صوته فيها، وكم مرة، وبأي اسم.',
    action: 'إلى المقالات المحفوظة',
  },
  summary: (counts) => {
    const heard = sources(counts.sources);
    const counted = numbers(counts.numbers);
    return [
      articles(counts.articles),
      counts.recurring > 0 ? `${heard}، منها ${number.format(counts.recurring)} في أكثر من مقال` : heard,
      claims(counts.claims),
      counts.unsourcedNumbers > 0
        ? `${counted}، منها ${number.format(counts.unsourcedNumbers)} بلا مصدر`
        : counted,
    ].join(' · ');
  },
  namingHeading: 'بالاسم وبلا اسم',
  kindsHeading: 'أنواع المصادر',
  numbersHeading: 'الأرقام بحسب من ذكرها',
  recurringHeading: 'في أكثر من مقال',
  recurringHint:
    'عمود لكل مقال، بترتيب جدول «كل المقالات». كلما ارتفع الشريط، كبرت حصة المصدر من الكلام المنسوب في ذلك المقال.',
  noneRecurs: 'لا مصدر بالاسم يظهر في أكثر من مقال من هذه المقالات.',
  recurs: (name, n, of, where) =>
    `${apart(name)}، في ${number.format(n)} من ${ofArticles(of)}: ${list.format(where.map(apart))}`,
  tableHeading: 'كل المصادر',
  namedAs: { name: 'بالاسم', role: 'بالمنصب أو المجموعة', unnamed: 'بلا اسم' },
  columns: {
    name: 'المصدر',
    kind: 'النوع',
    named: 'التسمية',
    articles: 'المقالات',
    claims: 'الأقوال',
    quoted: 'المقتبس',
    share: 'الكلام',
  },
  articlesHeading: 'كل المقالات',
  article: 'المقال',
  download: 'تنزيل بصيغة CSV',
  showAll: (n) => `إظهار الكل: ${ofSources(n)}`,
  alsoAs: (names) => `ويُسمّى أيضًا ${list.format(names.map(quoted))}`,
  fileName: 'جرد-المصادر',
};
