import type { CompareWords } from '../compare.ts';
import { counter } from '../counter.ts';
import { numberFormat } from '../formats.ts';
import { apart } from '../isolate.ts';

const count = counter('fr');
const number = numberFormat('fr');

/** French. */
export const compare: CompareWords = {
  title: 'Comparer',
  lead: 'Le même sujet, raconté par des personnes différentes. Ici, on ne dit pas qui a raison.',
  none: {
    title: 'Rien à comparer pour l’instant',
    text: 'Sélectionnez au moins deux de vos articles enregistrés, puis choisissez Comparer.',
    action: 'Aller aux articles enregistrés',
  },
  factsHeading: 'En un coup d’œil',
  facts: {
    sources: 'Sources',
    named: 'nommées',
    unnamed: 'non nommées',
    claims: 'Propos',
    numbers: 'Chiffres',
    unsourcedNumbers: 'sans source',
  },
  sourcesHeading: 'Sources',
  sourcesHint:
    'Les barres montrent la part de chaque source dans les mots que son article attribue à quelqu’un. Les descriptions sont celles de l’article.',
  source: 'Source',
  inAll: (articles) =>
    articles === 2 ? 'Dans les deux articles' : `Dans les ${number.format(articles)} articles`,
  inSome: 'Dans certains',
  onlyIn: (outlet) => `Seulement dans ${apart(outlet)}`,
  nameless: 'Sans nom propre : impossible de les rapprocher',
  matchedBy: { acronym: 'rapprochées par leur sigle', lastName: 'rapprochées par le nom de famille' },
  hereAs: (name) => `ici « ${apart(name)} »`,
  notHere: 'absente de cet article',
  numbersHeading: 'Chiffres donnés différemment',
  numbersHint: 'La même chose comptée, avec une autre valeur ou selon une autre source.',
  counted: 'Ce qui est compté',
  noNumbers: 'Pour autant que leurs mots le montrent, aucun chiffre ne diffère dans ces articles.',
  sameValueOtherSource: 'même valeur, sources différentes',
  alike: (n) =>
    `${count(n, { one: 'autre chiffre est donné', other: 'autres chiffres sont donnés' })} avec la même valeur, selon la même source.`,
};
