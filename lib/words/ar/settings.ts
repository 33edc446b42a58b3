import { counter } from '../counter.ts';
import { listFormat, percentFormat } from '../formats.ts';
import type { SettingsWords } from '../settings.ts';
import { quoted } from './isolate.ts';
import { siteOutcomes } from './sites.ts';

const count = counter('ar');
const percent = percentFormat('ar');
const list = listFormat('ar', { type: 'conjunction' });

/** Arabic. */
export const settings: SettingsWords = {
  title: 'الإعدادات',
  settings: {
    markStyle: { name: 'تُعلَّم الأقوال', hint: '' },
    tintStrength: { name: 'شدة التظليل', hint: '' },
    edgeMarks: {
      name: 'مؤشرات عند الحافة',
      hint: 'تُظهر على طول حافة الصفحة أين يتكلم كل مصدر.',
    },
    card: {
      name: 'البطاقة',
      hint: 'تُفتح فوق العلامة وتخبر من القائل، وبأي كلمات، ولمَ وُضعت العلامة.',
    },
    leastConfidence: {
      name: 'كم يجب أن يكون According واثقًا',
      hint: 'كلما زادت الثقة المطلوبة، قلّت الأقوال المعروضة وقلّ الخطأ فيها.',
    },
    language: { name: 'لغة According', hint: 'أما المقالات فيقرؤها بالإنجليزية.' },
  },

  pageHeading: 'في الصفحة',
  sampleLabel: 'كيف سيبدو المقال',
  sample: [
    { text: 'قالت إلينا رويز', role: 'source', place: 0 },
    { text: ' إن ' },
    { text: 'العبّارة ستبحر من جديد بعد ', role: 'content', place: 0 },
    { text: '12 يومًا', role: 'number', place: 0 },
    { text: '. ' },
    { text: 'ووصفت إدارة الميناء', role: 'source', place: 1 },
    { text: ' ذلك بأنه ' },
    { text: '«أمل وليس خطة».', role: 'content', place: 1 },
    { text: ' وينتظر نحو ' },
    { text: '400 شخص', role: 'number' },
    { text: ' على الجزيرة.' },
  ],
  styles: { tint: 'بتظليل', line: 'بخط', both: 'بهما معًا' },

  foundHeading: 'ما يُعرض',
  leastConfidence: (threshold) =>
    threshold === 0 ? 'كل ما عُثر عليه' : `ثقة لا تقل عن ${percent.format(threshold)}`,

  languageHeading: 'اللغة',
  automatic: 'لغة المتصفح',
  languages: { en: 'English', es: 'Español', fr: 'Français', de: 'Deutsch', ar: 'العربية' },

  sites: {
    heading: 'دائمًا على هذه المواقع',
    text: 'تُقرأ مقالات هذه المواقع وتُعلَّم من دون نقر. وفي غيرها لا يرى According شيئًا حتى تنقر.',
    none: 'لا مواقع بعد.',
    addLabel: 'عنوان موقع',
    addExample: 'akhbar.example',
    add: 'إضافة',
    remove: 'إزالة',
    ...siteOutcomes,
  },

  keys: {
    heading: 'لوحة المفاتيح',
    notSet: 'غير معيّن',
    change: 'تغيير الاختصارات',
    failed: 'لم يفتح المتصفح صفحة الاختصارات.',
  },

  corrections: {
    heading: 'تصحيحاتك',
    count: (corrections, pages) =>
      `${count(corrections, {
        zero: 'لا تصحيحات',
        one: 'تصحيح واحد',
        two: 'تصحيحان',
        few: 'تصحيحات',
        many: 'تصحيحًا',
        other: 'تصحيح',
      })} في ${count(pages, { one: 'صفحة واحدة', two: 'صفحتين', few: 'صفحات', many: 'صفحة', other: 'صفحة' })}`,
    none: 'لا تصحيحات بعد.',
    text: 'ما تصححه في مقال يُحفظ في هذا المتصفح، لذلك العنوان وحده.',
    deleteAll: 'حذف الكل',
    sure: 'حذفها نهائيًّا',
    keep: 'الإبقاء عليها',
    failed: 'تعذّر الوصول إلى التصحيحات. أغلق هذه الصفحة وافتحها من جديد، ثم حاول مرة أخرى.',
  },

  data: {
    heading: 'البيانات، للقرّاء والمدارس',
    facts: [
      ['ماذا يقرأ According؟', 'الصفحة التي أمامك حين تنقر، وصفحات المواقع المذكورة في القائمة أعلاه.'],
      [
        'إلى أين يذهب ذلك؟',
        'لا إلى مكان. ليس لبرنامج According خادم، ولا يرسل شيئًا. يُقرأ النص في هذا المتصفح ويُنسى حين تغادر الصفحة، إلا إذا حفظت المقال.',
      ],
      [
        'ماذا يُحفظ؟',
        'هذه الإعدادات، وقد ينقلها متصفحك إلى أجهزتك الأخرى إن كنت قد فعّلت ذلك؛ وتصحيحاتك والمقالات التي تحفظها، في هذا المتصفح وحده.',
      ],
      [
        'هل من حساب أو إحصاء؟',
        'لا. لا يطلب According اسمًا، ولا يجمع إحصاءات، ولا يعرض إعلانات. وليس هناك ما توقّعه.',
      ],
      [
        'هل يمكن لمدرسة أن تضبطه؟',
        'نعم، بسياسات المتصفح الخاصة بالإضافات: يمكن تعيين كل إعداد في هذه الصفحة وقفله. والإعداد المقفل يُذكر ذلك عنده.',
      ],
    ],
  },

  reset: {
    heading: 'البدء من جديد',
    text: 'يعيد كل إعداد في هذه الصفحة إلى ما كان عليه أول مرة. وتبقى المواقع والاختصارات والتصحيحات.',
    button: 'إعادة ضبط الإعدادات',
    sure: 'إعادة ضبطها',
    cancel: 'تركها كما هي',
  },

  locked: 'عيّنته مدرستك أو مؤسستك',
  lockedTitle: 'بعض الإعدادات عيّنتها مدرستك أو مؤسستك، ولا يمكن تغييرها هنا.',
  faulty: (names) =>
    `تعذّر فهم ما كان محفوظًا لكل من ${list.format(names.map(quoted))}. وتُستعمل القيمة المعتادة بدلًا منه.`,
  forget: 'نسيان ما كان محفوظًا',
  unreadable: 'لم يعطِ المتصفح الإعدادات المحفوظة. وتُستعمل المعتادة. أغلق هذه الصفحة وافتحها من جديد.',
  notSaved: 'لم يحفظ المتصفح هذا التغيير. انتظر لحظة، ثم حاول مجددًا.',
};
