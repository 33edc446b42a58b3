import type { CardWords } from '../card.ts';
import { numberFormat } from '../formats.ts';
import { apart, quoted } from './isolate.ts';
import { sources } from './nouns.ts';

const number = numberFormat('ar');

/** Arabic. */
export const card: CardWords = {
  title: 'من قال هذا',
  close: 'إغلاق',
  quoted,

  unnamed: 'مصدر غير مسمّى',
  reportedBy: (name) => `نقله ${apart(name)}`,
  within: (name) => `ضمن كلام ${apart(name)}`,
  speaksFor: (name) => `يتحدث باسم ${apart(name)}`,
  stance: {
    asserting: 'صيغة تؤكّد',
    doubting: 'صيغة تترك شكًّا',
    conceding: 'صيغة تقرّ',
    speculating: 'صيغة تفترض',
    denying: 'صيغة تنفي',
    asking: 'صيغة تسأل',
    demanding: 'صيغة تطالب',
    promising: 'صيغة تعد',
    praising: 'صيغة تمدح',
    criticizing: 'صيغة تنتقد',
  },
  act: { belief: 'رأي', wish: 'رغبة', decision: 'قرار' },

  position: (place, all) => `${number.format(place)} من ${number.format(all)}`,
  previous: 'القول السابق لهذا المصدر',
  next: 'القول التالي لهذا المصدر',
  noNext: 'لا قول بعده.',
  noPrevious: 'لا قول قبله.',

  why: 'سبب وضع العلامة',
  reason: (reason, cue) => {
    switch (reason) {
      case 'reporting':
        return cue === '' ? 'الصيغة تنقل ما قاله أحدهم.' : `${quoted(cue)} تربط هذا الكلام بمصدره.`;
      case 'sourceless':
        return cue === '' ? 'الصيغة تنقل كلامًا ولا تذكر قائله.' : `${quoted(cue)} تنقل كلامًا ولا تذكر قائله.`;
      case 'continued':
        return 'هذا الاقتباس تتمة لما قبله.';
      case 'transcript':
        return 'يسبقه اسم ونقطتان، كما في المحاضر.';
      case 'signature':
        return 'يلي الاقتباسَ شرطةٌ واسم.';
      case 'learned':
        return 'تشبه الصيغة صيغ كلام منقول آخر.';
    }
  },
  finder: {
    rules: 'عثرت عليه قاعدة.',
    model: 'عثر عليه النموذج المتعلّم وحده.',
    both: 'عثرت عليه قاعدة والنموذج المتعلّم معًا.',
  },
  certainty: { high: 'الثقة: عالية.', medium: 'الثقة: متوسطة.', low: 'الثقة: منخفضة.' },

  noSourceForNumber: 'لم يُذكر مصدر هنا',
  sameQuantity: 'الكمية نفسها في مواضع أخرى',

  inSelection: (n) => `في هذا التحديد ${sources(n)}`,
  noSource: 'لم يُذكر مصدر هنا.',
  partUnsourced: 'لم يُذكر مصدر لبقية التحديد.',
  notRead: 'لم يُقرأ هذا النص بوصفه جزءًا من المقال.',
  nothingSelected: 'حدّد بعض كلمات المقال، ثم اسأل من جديد.',
  predicting: 'أنت في مرحلة التوقّع. اكشف العلامات أولًا، ثم اسأل.',
};
