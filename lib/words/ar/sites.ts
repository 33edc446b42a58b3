import type { SiteOutcomes } from '../settings.ts';

/** Apart from the rest: the popup switches a site too. */
export const siteOutcomes: SiteOutcomes = {
  notASite: 'ليس هذا عنوان موقع. اكتبه هكذا: akhbar.example.',
  refused: 'لم يُسمح للمتصفح بإدخال According، فلم يتغيّر شيء.',
  failed: 'لم يُجرِ المتصفح هذا التغيير. حاول مجددًا، أو غيّره في صفحة الإضافات في المتصفح.',
};
