import { counter } from '../counter.ts';
import type { PredictWords } from '../predict.ts';
import { ofClaims } from './nouns.ts';

const count = counter('ar');
const ofPassages = (n: number) =>
  count(n, { one: 'مقطع واحد', two: 'مقطعين', few: 'مقاطع', many: 'مقطعًا', other: 'مقطع' });

/** Arabic. */
export const predict: PredictWords = {
  menu: 'للصفّ',
  start: 'توقّع، ثم اكشف',
  startHint: 'أخفِ العلامات، وقل من قال ماذا، ثم قارن',
  worksheet: 'ورقة عمل',
  worksheetHint: 'المقال على الورق، مع مفتاح الإجابات',

  title: 'من قال ماذا؟',
  lead: 'العلامات مخفية. قل من قال ماذا، ثم قارن.',
  end: 'إنهاء',
  inPanel: 'في اللوحة الجانبية تبقى هذه النافذة مفتوحة وأنت تحدّد.',
  passageStep: 'حدّد في المقال ما يقوله أحدهم أو يراه.',
  keyboardHint: 'بلوحة المفاتيح: F7 يضع مؤشرًا في الصفحة، وShift مع الأسهم للتحديد.',
  nothingSelected: 'لم يُحدَّد شيء بعد.',
  takePassage: 'تعليم هذا المقطع',
  sourceStep: 'من يقول ذلك؟ حدّد المصدر في المقال أو اكتبه.',
  useSelected: 'هذا هو المصدر',
  typedLabel: 'المصدر',
  add: 'إضافة',
  nobody: 'لم يُذكر مصدر',
  cancelPassage: 'ليس هذا المقطع',
  passageLabel: 'المقطع',
  selectedLabel: 'المحدَّد',
  marked: (n) => `تم تعليم ${ofPassages(n)}`,
  remove: 'إزالة',
  reveal: 'كشف',
  tryAgain: 'محاولة أخرى',
  startOver: 'البدء من جديد',

  outcomeTitle: 'قراءتك إلى جانب قراءة According',
  summary: (predicted, claims) =>
    `تم تعليم ${ofPassages(predicted)}. وعثر According على ${ofClaims(claims)}.`,
  caution: 'قد يخطئ According. وحيث تقرأ مقطعًا قراءة أخرى، فالحَكَم هو المقال.',
  outcomes: {
    found: { name: 'مطابق', text: 'المقطع نفسه، والمصدر نفسه.' },
    otherSource: { name: 'مصدر آخر', text: 'المقطع نفسه، والمصدر مختلف.' },
    missed: { name: 'فاتك', text: 'عند According وحده.' },
    alone: { name: 'عندك وحدك', text: 'عندك أنت وحدك.' },
  },
  yours: 'أنت',
  found: 'According',
};
