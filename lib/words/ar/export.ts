import type { ExportWords } from '../export.ts';
import { quoted } from './isolate.ts';

/** Arabic. */
export const exported: ExportWords = {
  articleHeading: 'المقال',
  sourcesHeading: 'المصادر',
  correctionsHeading: 'من تصحيح القارئ',
  address: 'العنوان',
  colophon: 'عثر على هذا According، وهو إضافة للمتصفح قد تخطئ. كل كلمة مقتبسة هي من المقال نفسه.',
  notASource: (source) => `${quoted(source)} ليس مصدرًا`,
  sameAs: (source, as) => `${quoted(source)} هو نفسه ${quoted(as)}`,
  wrongSource: (claim, to) =>
    to === null ? `${quoted(claim)} لم يُذكر له مصدر` : `${quoted(claim)} قاله ${quoted(to)}`,
  share: 'الحصة من الكلام المنسوب',
};
