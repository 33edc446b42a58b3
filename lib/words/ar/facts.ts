import type { FactWords } from '../card.ts';
import { apart } from './isolate.ts';

/** Arabic. */
export const facts: FactWords = {
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
};
