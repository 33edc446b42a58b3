import type { BrowserWords } from '../browser.ts';
import { apart } from './isolate.ts';
import { sources } from './nouns.ts';

/** Arabic. */
export const browser: BrowserWords = {
  name: 'According',
  badge: (n) => `${apart('According')}: ${sources(n)}`,
  menu: { whoSaid: 'من قال هذا؟', show: 'إظهار من قال ماذا' },
  commands: {
    _execute_action: 'إظهار من قال ماذا',
    'next-claim': 'الانتقال إلى القول التالي',
    'previous-claim': 'الانتقال إلى القول السابق',
    'toggle-marks': 'إخفاء العلامات أو إظهارها',
    'open-panel': 'فتح اللوحة الجانبية',
  },
};
