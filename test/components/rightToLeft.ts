import { ALL_SHOWN, type TabState } from '../../lib/messages.ts';
import { article, attribution, figure, source, Text } from '../view/made.ts';

/** An invented article in Arabic, as a reader has it who tries According on it anyway. */
const TEXT = new Text(`قالت وزيرة النقل ليلى الحداد إن إغلاق جسر المرفأ القديم سيستمر ستة أسابيع على الأقل.
غمرت العاصفة 1400 منزل في حي الميناء، بحسب هيئة الموانئ التي تدير الأرصفة منذ عام 1998 وتشرف على كل أعمال الصيانة فيها.
وقال يوسف قاسم (مهندس في جامعة الساحل): “حذّرناهم في كانون الثاني.” وأحصى فريقه 1650 منزلًا غمرتها المياه.
وذكرت صحيفة The Harbour Courier أن كلفة الإصلاح بلغت 212 مليون دولار.
وقال الحداد وقاسم إنهما سيدليان بشهادتيهما.`);

const span = (words: string, after = '') => TEXT.span(words, after === '' ? 0 : TEXT.span(after).end);

/** Sentences of the interface with names of the article in them, each word in its place from left to right. */
export const SENTENCES: readonly (readonly [where: string, inEnglish: readonly string[]])[] = [
  ['.note-more', ['حي الميناء', 'is not a source']],
  ['.about .part', ['ليلى الحداد', 'and', 'يوسف قاسم', 'together']],
  ['.about .part', ['speaks for', 'ليلى الحداد']],
];

/** Names, claims and numbers from right to left, one quantity told by two, and a name in Latin letters among them. */
export function rightToLeft(): Extract<TabState, { phase: 'ready' }> {
  return {
    phase: 'ready',
    article: article(TEXT.text, {
      title:
        'إغلاق جسر المرفأ القديم (ستة أسابيع) بعد العاصفة التي غمرت بيوت حي الميناء وأرصفته ومخازنه كلها، والوزيرة تعد بتقرير',
      outlet: 'بريد المرفأ',
      byline: 'سلمى نور',
      language: 'ar',
    }),
    analysis: {
      attributions: [
        attribution('a1', 's1', 'indirect', [span('إغلاق جسر المرفأ القديم سيستمر ستة أسابيع على الأقل.')], {
          source: [span('وزيرة النقل ليلى الحداد')],
          cue: [span('قالت')],
        }),
        attribution('a2', 's2', 'indirect', [span('غمرت العاصفة 1400 منزل في حي الميناء')], {
          source: [span('هيئة الموانئ')],
          cue: [span('بحسب')],
        }),
        attribution('a3', 's3', 'direct', [span('حذّرناهم في كانون الثاني.')], {
          source: [span('يوسف قاسم')],
          cue: [span('قال', 'كل أعمال')],
        }),
        attribution('a4', 's3', 'indirect', [span('1650 منزلًا غمرتها المياه')], {
          source: [span('فريقه')],
          cue: [span('أحصى')],
        }),
        attribution('a5', 's4', 'indirect', [span('كلفة الإصلاح بلغت 212 مليون دولار')], {
          source: [span('صحيفة The Harbour Courier')],
          cue: [span('ذكرت')],
        }),
        attribution('a6', 's5', 'indirect', [span('إنهما سيدليان بشهادتيهما')], {
          source: [span('الحداد وقاسم')],
          cue: [span('قال', 'مليون')],
          relayId: 's2',
        }),
      ],
      sources: [
        source('s1', 'ليلى الحداد', 'person', { description: span('وزيرة النقل') }),
        source('s2', 'هيئة الموانئ', 'government', {
          description: span('التي تدير الأرصفة منذ عام 1998 وتشرف على كل أعمال الصيانة فيها'),
        }),
        source('s3', 'يوسف قاسم', 'person', { description: span('مهندس في جامعة الساحل') }),
        source('s4', 'The Harbour Courier', 'media', { speaksFor: 's1' }),
        source('s5', 'الحداد وقاسم', 'group', { members: ['s1', 's3'] }),
      ],
      figures: [
        figure('f1', span('ستة أسابيع'), { value: 6, attributionId: 'a1' }),
        figure('f2', span('1400 منزل'), {
          value: 1400,
          counted: span('منزل'),
          quantityId: 'q',
          attributionId: 'a2',
        }),
        figure('f3', span('1650 منزلًا'), {
          value: 1650,
          counted: span('منزلًا'),
          quantityId: 'q',
          attributionId: 'a4',
        }),
        figure('f4', span('212 مليون دولار'), { value: 212e6, attributionId: 'a5' }),
        figure('f5', span('1998'), { value: 1998 }),
      ],
    },
    display: ALL_SHOWN,
    corrections: [{ type: 'notASource', source: 'حي الميناء' }],
    lost: [],
  };
}
