import type { FactWords } from '../card.ts';
import { apart } from '../isolate.ts';

/** French. */
export const facts: FactWords = {
  reportedBy: (name) => `rapporté par ${apart(name)}`,
  within: (name) => `dans les propos de ${apart(name)}`,
  speaksFor: (name) => `parle au nom de ${apart(name)}`,
  stance: {
    asserting: 'le verbe affirme',
    doubting: 'le verbe laisse un doute',
    conceding: 'le verbe concède',
    speculating: 'le verbe suppose',
    denying: 'le verbe nie',
    asking: 'le verbe interroge',
    demanding: 'le verbe exige',
    promising: 'le verbe promet',
    praising: 'le verbe loue',
    criticizing: 'le verbe critique',
  },
  act: { belief: 'une opinion', wish: 'un souhait', decision: 'une décision' },
};
