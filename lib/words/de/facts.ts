import type { FactWords } from '../card.ts';
import { apart } from '../isolate.ts';

/** German. */
export const facts: FactWords = {
  reportedBy: (name) => `berichtet von ${apart(name)}`,
  within: (name) => `in den Worten von ${apart(name)}`,
  speaksFor: (name) => `spricht für ${apart(name)}`,
  stance: {
    asserting: 'das Verb bekräftigt',
    doubting: 'das Verb lässt Zweifel',
    conceding: 'das Verb räumt ein',
    speculating: 'das Verb vermutet',
    denying: 'das Verb bestreitet',
    asking: 'das Verb fragt',
    demanding: 'das Verb fordert',
    promising: 'das Verb verspricht',
    praising: 'das Verb lobt',
    criticizing: 'das Verb kritisiert',
  },
  act: { belief: 'eine Ansicht', wish: 'ein Wunsch', decision: 'eine Entscheidung' },
};
