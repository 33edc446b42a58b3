import type { WorksheetWords } from '../worksheet.ts';

/** Arabic. The questions go by the letters of a list, since their names in Arabic begin alike. */
export const worksheet: WorksheetWords = {
  title: 'ورقة عمل',
  noSourceLetter: '؟',

  print: 'طباعة',
  printHint: 'يُختار الورق والصفحات و«الحفظ بصيغة PDF» في نافذة الطباعة.',
  optionsLabel: 'ما يُطبع',
  marksLabel: 'المقال',
  marks: { with: 'بالعلامات', without: 'بلا علامات' },
  key: 'مفتاح الإجابات',
  largePrint: 'حروف كبيرة',

  sheetTitle: 'من قال ماذا؟',
  fields: ['الاسم', 'الصف', 'التاريخ'],
  legendHeading: 'كيف تُقرأ العلامات',
  legend: [
    { samples: [['claim', 'تحته خط']], meaning: 'كلام يقوله مصدر. الحرف والخط يدلان على المصدر.' },
    { samples: [['mention', 'قالت']], meaning: 'المصدر والكلمات التي تنقل عنه.' },
    {
      samples: [
        ['stated', '214'],
        ['unsourced', '90'],
      ],
      meaning: 'رقم يذكره مصدر؛ وفي إطار منقّط رقم لا يذكره مصدر.',
    },
    { samples: [['nobodys', 'تحته خط']], meaning: 'علامة استفهام مكان الحرف: لم يُذكر مصدر.' },
  ],
  articleHeading: 'اقرأ',
  readMarked: 'أي الكلمات للكاتب نفسه، وأيها لغيره؟',
  markYourself:
    'ضع خطًّا تحت الكلام الذي يقوله غير الكاتب أو يراه. وأحِط القائل بدائرة. وأعطِ كل مصدر حرفًا بحسب ترتيب كلامه أول مرة، واكتبه في الهامش. وضع الأرقام في مربعات.',
  notes: 'ملاحظات',
  sourcesHeading: 'المصادر',
  sourcesGiven: 'كل مصدر موصوف بكلمات المقال نفسه.',
  sourcesBlank: 'من يتكلم في هذا المقال؟ انسخ كلمات المقال عن كل مصدر.',
  columns: {
    letter: 'الحرف',
    source: 'المصدر',
    description: 'موصوف بأنه',
    kind: 'النوع',
    quoted: 'مقتبس',
    paraphrased: 'منقول بالمعنى',
    number: 'الرقم',
    place: 'في جملته',
    teller: 'من ذكره',
    check: 'كيف يمكنك التحقق منه؟',
    paragraph: '¶',
  },
  questionsHeading: 'خمسة أسئلة لكل مصدر',
  questionsText: 'اكتب كلمة أو كلمتين لكل سؤال، وما في المقال يجعلك ترى ذلك.',
  most: (count) => `المصادر الأكثر كلامًا، وعددها ${count}.`,
  questions: [
    { letter: 'أ', name: 'الاستقلال', text: 'هل له هنا ما يكسبه أو يخسره؟' },
    { letter: 'ب', name: 'التعدد', text: 'هل يقول آخرون الشيء نفسه، لا لمجرد أنه قاله؟' },
    { letter: 'ج', name: 'التحقق', text: 'هل يبيّن كيف عرف، أم يقول فحسب؟' },
    { letter: 'د', name: 'الاختصاص أو الاطلاع', text: 'هل هو في موقع يتيح له المعرفة، بعمله أو بحضوره؟' },
    { letter: 'هـ', name: 'التسمية', text: 'هل ذُكر اسمه؟ وإلا، فهل يذكر المقال السبب؟' },
  ],
  numbersHeading: 'الأرقام',
  numbersText: 'على قول من يستند كل رقم؟',
  keyHeading: 'مفتاح الإجابات',
  keyText:
    'عثر عليه According، وقد يخطئ. إذا قرأ صفّك مقطعًا قراءة أخرى، فتحدثوا عن السبب. وليس للأسئلة الخمسة مفتاح: الإجابة عنها لكم.',
  keyArticle: 'المقال، بعلاماته',
  keySources: 'من قال ماذا',
  keyNumbers: 'على قول من يستند كل رقم',
  paragraph: (number) => `¶\u00a0${number}`,
  notNamed: 'بلا اسم',
  colophon: 'أُعدّ بواسطة According. كل كلمة مقتبسة هي من المقال نفسه.',

  loading: 'جارٍ فتح المقال.',
  noSheet: {
    noAddress: {
      title: 'لم يُختر مقال',
      text: 'افتح ورقة العمل من مقال محفوظ، أو من According في صفحة مقال.',
    },
    missing: {
      title: 'لم يعد هذا المقال محفوظًا',
      text: 'حُذف من مقالاتك المحفوظة. افتح صفحته واحفظه من جديد، ثم افتح ورقة العمل من هناك.',
    },
    tabClosed: {
      title: 'لسان المقال لا يستجيب',
      text: 'أُغلق أو انتقل إلى صفحة أخرى. افتح المقال، وانقر على According، ثم افتح ورقة العمل من هناك.',
    },
    notRead: {
      title: 'لم يُقرأ مقال في ذلك اللسان',
      text: 'اذهب إلى المقال، وانقر على According في شريط الأدوات، ثم افتح ورقة العمل من هناك.',
    },
  },
  failed: 'تعذّر فتح المقال',
};
