import type { AuditWords } from '../audit.ts';
import { counter } from '../counter.ts';
import { listFormat, numberFormat } from '../formats.ts';
import { apart } from '../isolate.ts';

const count = counter('fr');
const number = numberFormat('fr');
const list = listFormat('fr', { style: 'short', type: 'unit' });

/** French. */
export const audit: AuditWords = {
  title: 'Bilan des sources',
  none: {
    title: 'Rien à compter pour l’instant',
    text: 'Enregistrez les articles que vous étudiez. Vous verrez ici qui s’y exprime, combien de fois et sous quel nom.',
    action: 'Aller aux articles enregistrés',
  },
  summary: ({ articles, sources, recurring, claims, numbers, unsourcedNumbers }) => {
    const heard = count(sources, { one: 'source', other: 'sources' });
    const counted = count(numbers, { one: 'chiffre', other: 'chiffres' });
    return [
      count(articles, { one: 'article', other: 'articles' }),
      recurring > 0 ? `${heard}, dont ${number.format(recurring)} dans plusieurs articles` : heard,
      count(claims, { one: 'propos', other: 'propos' }),
      unsourcedNumbers > 0 ? `${counted}, dont ${number.format(unsourcedNumbers)} sans source` : counted,
    ].join(' · ');
  },
  namingHeading: 'Nommées et non nommées',
  kindsHeading: 'Types de sources',
  numbersHeading: 'Chiffres, selon qui les donne',
  recurringHeading: 'Présentes dans plusieurs articles',
  recurringHint:
    'Une colonne par article, dans l’ordre du tableau « Tous les articles ». Plus la barre est haute, plus la part de la source dans les mots attribués de cet article est grande.',
  noneRecurs: 'Aucune source nommée n’apparaît dans plus d’un de ces articles.',
  recurs: (name, articles, of, where) =>
    `${apart(name)}, dans ${number.format(articles)} articles sur ${number.format(of)} : ${list.format(where.map(apart))}`,
  tableHeading: 'Toutes les sources',
  namedAs: { name: 'Nommée', role: 'Par fonction ou groupe', unnamed: 'Non nommée' },
  columns: {
    name: 'Source',
    kind: 'Type',
    named: 'Nom',
    articles: 'Articles',
    claims: 'Propos',
    quoted: 'Cité',
    share: 'Mots',
  },
  articlesHeading: 'Tous les articles',
  article: 'Article',
  download: 'Télécharger en CSV',
  showAll: (n) => `Afficher les ${number.format(n)} sources`,
  alsoAs: (names) => `aussi ${list.format(names.map((name) => `« ${apart(name)} »`))}`,
  fileName: 'bilan-des-sources',
};
