import type { FactWords } from '../card.ts';
import { apart } from '../isolate.ts';

/** Spanish. */
export const facts: FactWords = {
  reportedBy: (name) => `citado por ${apart(name)}`,
  within: (name) => `en palabras de ${apart(name)}`,
  speaksFor: (name) => `habla en nombre de ${apart(name)}`,
  stance: {
    asserting: 'el verbo asegura',
    doubting: 'el verbo deja dudas',
    conceding: 'el verbo reconoce',
    speculating: 'el verbo supone',
    denying: 'el verbo niega',
    asking: 'el verbo pregunta',
    demanding: 'el verbo exige',
    promising: 'el verbo promete',
    praising: 'el verbo elogia',
    criticizing: 'el verbo critica',
  },
  act: { belief: 'una opinión', wish: 'un deseo', decision: 'una decisión' },
};
