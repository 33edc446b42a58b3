import { numberFormat } from '../formats.ts';
import type { LibraryWords } from '../library.ts';
import { apart, quoted } from './isolate.ts';
import { keeping } from './keep.ts';
import { articles, ofArticles } from './nouns.ts';

const number = numberFormat('ar');

/** Slow to make, so made once and when a day is first told. */
let day: Intl.DateTimeFormat | null = null;

function date(iso: string): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  day ??= new Intl.DateTimeFormat('ar', { dateStyle: 'medium' });
  return day.format(time);
}

/** Arabic. */
export const library: LibraryWords = {
  ...keeping,
  title: 'المقالات المحفوظة',
  views: { saved: 'المقالات المحفوظة', compare: 'مقارنة', audit: 'جرد المصادر' },
  viewsLabel: 'طرق العرض',
  untitled: 'بلا عنوان',
  date,
  savedOn: (iso) => `حُفظ في ${date(iso)}`,
  empty: {
    title: 'لا مقالات بعد',
    text: 'افتح مقالًا، وانقر على According، ثم على إشارته المرجعية. يُحفظ المقال هنا مع كل ما عُثر عليه فيه، وإن تغيّرت صفحته أو اختفت.',
    drop: 'يمكن أيضًا إفلات ملف صدّره According بصيغة JSON هنا.',
  },
  searchLabel: 'البحث في العناوين ووسائل الإعلام',
  nothingFound: (query) => `لا مقال محفوظًا يحوي ${quoted(query)} في عنوانه أو وسيلة نشره أو اسم كاتبه.`,
  count: articles,
  selected: (n) => `المحدَّد: ${number.format(n)}`,
  selectAll: 'تحديد الكل',
  select: (title) => `تحديد ${apart(title)}`,
  compareSelected: 'مقارنة',
  openAudit: 'جرد المصادر',
  export: 'تصدير',
  exportAll: 'تصدير الكل',
  delete: 'حذف',
  worksheet: 'ورقة عمل',
  opensPage: 'يفتح الصفحة',
  reading: 'جارٍ فتح المقالات',
  deleted: (n) => `تم حذف ${ofArticles(n)}.`,
  undo: 'تراجع',
  undone: 'تمت الاستعادة.',
  import: 'استيراد',
  dropHere: 'أفلت هنا ملفات JSON من According',
  imported: ({ added, updated, skipped }) =>
    `الجديد: ${number.format(added)}، المحدَّث: ${number.format(updated)}، الموجود من قبل: ${number.format(skipped)}.`,
  ofFile: (name, sentence) => `${apart(name)}: ${sentence}`,
  exported: (n) => `تم تصدير ${ofArticles(n)}.`,
  leftOut: (n) => `تعذّرت قراءة ${ofArticles(n)}، وجرى تجاوز ذلك. افتح الصفحة مجددًا واحفظها من جديد.`,
  importFailures: {
    notJson: 'ليس هذا الملف بصيغة JSON. اختر ملفًا صدّره According بصيغة JSON.',
    notOurs: 'ليس هذا الملف من According. اختر ملفًا صدّره According بصيغة JSON.',
    newerFile: 'هذا الملف من إصدار أحدث من According. حدّث According، ثم حاول مجددًا.',
    damagedFile: 'هذا الملف تالف. صدّر المقالات من جديد حيث جاء منه.',
  },
};
