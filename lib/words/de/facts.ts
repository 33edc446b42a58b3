import type { FactWords } from '../card.ts';

/** German. */
export const facts: FactWords = {
  reportedBy: (name) => `berichtet von ${name}`,
  within: (name) => `in den Worten von ${name}`,
  speaksFor: (name) => `spricht für ${name}`,
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
