import type { Terms } from '../overlay.ts';

/** Arabic. */
export const terms: Terms = {
  locale: 'ar',
  direction: 'rtl',
  type: { direct: 'اقتباس', mixed: 'اقتباس جزئي', indirect: 'نقل بالمعنى' },
  kind: {
    person: 'شخص',
    organization: 'منظمة',
    government: 'جهة حكومية',
    document: 'وثيقة',
    media: 'وسيلة إعلام',
    group: 'مجموعة',
    'anonymous-person': 'شخص',
    author: 'الكاتب',
  },
};
