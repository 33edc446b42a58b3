import type { FactWords } from '../card.ts';
import { apart } from '../isolate.ts';

/** English. */
export const facts: FactWords = {
  reportedBy: (name) => `reported by ${apart(name)}`,
  within: (name) => `within the words of ${apart(name)}`,
  speaksFor: (name) => `speaks for ${apart(name)}`,
  stance: {
    asserting: 'wording that asserts',
    doubting: 'wording that leaves doubt',
    conceding: 'wording that concedes',
    speculating: 'wording that supposes',
    denying: 'wording that denies',
    asking: 'wording that asks',
    demanding: 'wording that demands',
    promising: 'wording that promises',
    praising: 'wording that praises',
    criticizing: 'wording that criticizes',
  },
  act: { belief: 'a belief', wish: 'a wish', decision: 'a decision' },
};
