import { counter } from '../counter.ts';
import type { PredictWords } from '../predict.ts';

const count = counter('fr');
const passages = (n: number) => count(n, { one: 'passage', other: 'passages' });

/** French. */
export const predict: PredictWords = {
  menu: 'Pour la classe',
  start: 'Prédire, puis révéler',
  startHint: 'masquer les marques, dire qui a dit quoi, puis comparer',
  worksheet: 'Fiche de travail',
  worksheetHint: 'l’article sur papier, avec un corrigé',

  title: 'Qui a dit quoi ?',
  lead: 'Les marques sont masquées. Dites qui a dit quoi, puis comparez.',
  end: 'Arrêter',
  inPanel: 'Dans le panneau latéral, ceci reste ouvert pendant que vous sélectionnez.',
  passageStep: 'Sélectionnez dans l’article ce que quelqu’un dit ou pense.',
  keyboardHint: 'Au clavier : F7 place un curseur dans la page, Maj et les flèches sélectionnent.',
  nothingSelected: 'Rien n’est encore sélectionné.',
  takePassage: 'Marquer ce passage',
  sourceStep: 'Qui le dit ? Sélectionnez la source dans l’article ou écrivez-la.',
  useSelected: 'C’est la source',
  typedLabel: 'Source',
  add: 'Ajouter',
  nobody: 'Aucune source indiquée',
  cancelPassage: 'Pas ce passage',
  passageLabel: 'Passage',
  selectedLabel: 'Sélection',
  marked: (n) => `${count(n, { one: 'passage marqué', other: 'passages marqués' })}`,
  remove: 'Retirer',
  reveal: 'Révéler',
  tryAgain: 'Réessayer',
  startOver: 'Recommencer',

  outcomeTitle: 'Votre lecture et celle d’According',
  summary: (predicted, claims) =>
    `Vous avez marqué ${passages(predicted)}. According a trouvé ${count(claims, { one: 'propos', other: 'propos' })}.`,
  caution: 'According peut se tromper. Si vous lisez un passage autrement, c’est l’article qui tranche.',
  outcomes: {
    found: { name: 'Trouvé', text: 'Le même passage, la même source.' },
    otherSource: { name: 'Autre source', text: 'Le même passage, une autre source.' },
    missed: { name: 'Manqué', text: 'Seul According l’a.' },
    alone: { name: 'À vous seul', text: 'Vous seul l’avez.' },
  },
  yours: 'Vous',
  found: 'According',
};
