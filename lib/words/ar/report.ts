import type { Failure } from '../../messages.ts';
import type { NoArticle } from '../../model.ts';
import { listFormat, numberFormat, percentFormat } from '../formats.ts';
import type { ReportWords } from '../report.ts';
import { apart } from './isolate.ts';
import { claims, numbers, sources } from './nouns.ts';
import { terms } from './terms.ts';

const LOOKS_LIKE: Readonly<Record<Exclude<NoArticle, 'notEnglish'>, string>> = {
  homePage: 'تبدو صفحة رئيسية.',
  list: 'تبدو قائمة.',
  search: 'تبدو قائمة أو صفحة بحث.',
  discussion: 'تبدو نقاشًا.',
  video: 'تبدو صفحة مقطع مصوّر.',
  profile: 'تبدو صفحة مقطع مصوّر أو شخص أو منتج.',
  links: 'تبدو قائمة روابط.',
  hardlyText: 'لا يكاد يوجد نص متصل في هذه الصفحة.',
  littleText: 'النص المتصل في هذه الصفحة قليل.',
  unlike: 'لم يُعثر على علامات كافية تدل على مقال.',
};

const FAILURES: Readonly<Record<Failure, string>> = {
  unexpected: 'حدث خلل أثناء قراءتها. أعد تحميل الصفحة، ثم حاول مجددًا.',
  unreachable: 'تم تحديث According أو إعادة تشغيله. أعد تحميل الصفحة، ثم حاول مجددًا.',
  tooLong: 'إنها طويلة جدًّا: فيها أكثر من مليون حرف.',
  engine: 'تعذّر على According تحليل هذا المقال. نرجو الإبلاغ عن عنوانه.',
  silent: 'لا تستجيب. أعد تحميل الصفحة، ثم حاول مجددًا.',
  gone: 'أُغلقت أو تغيّرت أثناء قراءتها.',
  refused: 'لم يسمح المتصفح بذلك. أعد تحميل الصفحة، ثم حاول مجددًا.',
};

function reportWords(): ReportWords {
  const { locale } = terms;
  const number = numberFormat(locale);
  const percent = percentFormat(locale);
  const together = listFormat(locale, { type: 'conjunction' });

  return {
    ...terms,
    number: (value) => number.format(value),
    share: (value) => (value > 0 && value < 0.01 ? `أقل من ${percent.format(0.01)}` : percent.format(value)),
    cutShort: (share) =>
      `هذه الصفحة طويلة جدًّا. لم يُقرأ منها سوى أول ${percent.format(Math.max(share, 0.01))}.`,
    summary: (counts) => {
      const parts = [sources(counts.sources), claims(counts.claims)];
      if (counts.numbers > 0) {
        const counted = numbers(counts.numbers);
        parts.push(
          counts.unsourcedNumbers > 0
            ? `${counted}، منها ${number.format(counts.unsourcedNumbers)} بلا مصدر`
            : counted,
        );
      }
      return parts.join(' · ');
    },
    claims,

    viewsLabel: 'طرق العرض',
    views: { sources: 'المصادر', numbers: 'الأرقام', picture: 'الرسم' },
    orderLabel: 'الترتيب',
    orders: { appearance: 'بالتسلسل', share: 'بالحصة' },

    unsourcedClaimsHeading: 'أقوال لم يُذكر مصدرها',
    numbersHeading: 'عن مصدر واحد',
    severalHeading: 'عن عدة مصادر',
    sameValue: 'القيمة نفسها',
    differentValues: 'قيم مختلفة',
    unsourcedNumbersHeading: 'لم يُذكر مصدر',
    sharesHeading: 'الحصة من الكلام المنسوب',
    noSource: 'لم يُذكر مصدر',
    list: (items) => items.map(apart).join('، '),

    hideAll: 'إخفاء الكل',
    showAll: 'إظهار الكل',
    onlyThis: 'هذا وحده',
    suffix: (name) => `: ${apart(name)}`,
    shown: 'عليه علامات في الصفحة. انقر لإخفائها.',
    hidden: 'علاماته مخفية في الصفحة. انقر لإظهارها.',
    turnOff: 'إيقاف',
    openPanel: 'فتح في اللوحة الجانبية',
    settings: 'الإعدادات',
    alwaysOn: 'دائمًا على',
    previousClaim: 'القول السابق',
    nextClaim: 'القول التالي',
    others: (n) => `+${number.format(n)} بكلام أقل`,
    openOthers: 'إظهار كلٍّ منها',
    closeOthers: 'إظهارها معًا',
    noSources: 'لم يُذكر مصدر لأي شيء هنا.',
    noNumbers: 'لا أرقام في هذا المقال.',
    unnamed: 'مصدر غير مسمّى',
    lost: 'لم يعد في الصفحة',
    troubles: {
      notKept: 'تعذّر حفظ تصحيحاتك. تبقى سارية إلى أن تغادر هذه الصفحة.',
      unreadable: 'تعذّرت قراءة بعض التصحيحات المحفوظة لهذه الصفحة، فهي معروضة من دونها.',
    },
    together: (names) => `${together.format(names.map(apart))} معًا`,

    reading: { title: 'جارٍ قراءة المقال', text: 'جارٍ البحث عمّن قال ماذا.', action: null },
    off: {
      title: 'متوقف في هذه الصفحة',
      text: 'لا علامات هنا. الصفحة كما كانت.',
      action: 'قراءة هذه الصفحة',
    },
    unread: {
      title: 'لم تُقرأ بعد',
      text: 'انقر في هذه الصفحة على According في شريط الأدوات، فيُسرد هنا من قال ماذا.',
      action: 'قراءة هذه الصفحة',
    },
    nothing: {
      title: 'لا أحد يُقتبس كلامه هنا',
      text: 'قُرئ المقال إلى آخره، وليس فيه كلام منقول عن أحد. إن كان لا يزال قيد التحميل، فأعد تحميل الصفحة.',
      action: 'إعادة تحميل الصفحة',
    },
    notArticle: (reason) =>
      reason === 'notEnglish'
        ? {
            title: 'هذه الصفحة ليست بالإنجليزية',
            text: 'لا يعرف According سوى الإنجليزية. في لغة أخرى يفوته معظم ما يقال، ويخطئ كثيرًا.',
            action: 'المحاولة على أي حال',
          }
        : {
            title: 'قد لا يكون هذا مقالًا',
            text: LOOKS_LIKE[reason],
            action: 'التحليل على أي حال',
          },
    unreadable: {
      browserPage: {
        title: 'صفحة من صفحات المتصفح نفسه',
        text: 'لا تسمح المتصفحات لأي إضافة بقراءة صفحاتها. افتح مقالًا إخباريًّا، ثم انقر هناك على According.',
        action: 'التجربة على مثال',
      },
      store: {
        title: 'صفحة من متجر الإضافات',
        text: 'لا تسمح المتصفحات لأي إضافة بقراءة المتجر. افتح مقالًا إخباريًّا، ثم انقر هناك على According.',
        action: 'التجربة على مثال',
      },
      pdf: {
        title: 'مستند PDF',
        text: 'يقرأ According صفحات الويب ولا يستطيع قراءة PDF. كثير من المقالات منشور في صفحة أيضًا: افتح تلك.',
        action: 'التجربة على مثال',
      },
      noAccess: {
        title: 'لا وصول إلى هذه الصفحة',
        text: 'لم يمنح المتصفح حق الوصول إلى هذه الصفحة. أعد تحميلها، ثم انقر على According في شريط الأدوات.',
        action: 'إعادة تحميل الصفحة',
      },
    },
    failed: (why) => ({ title: 'تعذّرت قراءة الصفحة', text: FAILURES[why], action: 'المحاولة مجددًا' }),
    disconnected: {
      title: 'فقدت الصفحة اتصالها',
      text: 'يحدث هذا بعد تحديث أو توقف طويل. أعد تحميل الصفحة لقراءتها من جديد.',
      action: 'إعادة تحميل الصفحة',
    },
  };
}

/** Arabic. */
export const report: ReportWords = reportWords();
