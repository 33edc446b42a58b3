import type { Failure } from '../../messages.ts';
import type { NoArticle } from '../../model.ts';
import { counter } from '../counter.ts';
import { listFormat, numberFormat, percentFormat } from '../formats.ts';
import { apart } from '../isolate.ts';
import type { ReportWords } from '../report.ts';
import { terms } from './terms.ts';

const LOOKS_LIKE: Readonly<Record<Exclude<NoArticle, 'notEnglish'>, string>> = {
  homePage: 'On dirait une page d’accueil.',
  list: 'On dirait une liste.',
  search: 'On dirait une liste ou une recherche.',
  discussion: 'On dirait une discussion.',
  video: 'On dirait la page d’une vidéo.',
  profile: 'On dirait la page d’une vidéo, d’une personne ou d’un produit.',
  links: 'On dirait une liste de liens.',
  hardlyText: 'Il n’y a presque pas de texte suivi sur cette page.',
  littleText: 'Il y a peu de texte suivi sur cette page.',
  unlike: 'Trop peu de signes d’un article ont été trouvés.',
};

const FAILURES: Readonly<Record<Failure, string>> = {
  unexpected: 'Un incident a interrompu la lecture. Rechargez la page, puis réessayez.',
  unreachable: 'According a été mis à jour ou relancé. Rechargez la page, puis réessayez.',
  tooLong: 'Elle est trop longue : elle compte plus d’un million de caractères.',
  engine: 'According n’a pas pu analyser cet article. Merci de signaler son adresse.',
  silent: 'Elle ne répond pas. Rechargez la page, puis réessayez.',
  gone: 'Elle a disparu pendant la lecture.',
  refused: 'Le navigateur ne l’a pas permis. Rechargez la page, puis réessayez.',
};

function reportWords(): ReportWords {
  const { locale } = terms;
  const count = counter(locale);
  const number = numberFormat(locale);
  const percent = percentFormat(locale);
  const together = listFormat(locale, { type: 'conjunction' });
  const claims = (n: number) => count(n, { one: 'propos', other: 'propos' });

  return {
    ...terms,
    number: (value) => number.format(value),
    share: (value) =>
      value > 0 && value < 0.01 ? `moins de ${percent.format(0.01)}` : percent.format(value),
    cutShort: (share) =>
      `Cette page est très longue. Seuls les premiers ${percent.format(Math.max(share, 0.01))} ont été lus.`,
    summary: ({ sources, claims: claimCount, numbers, unsourcedNumbers }) => {
      const parts = [count(sources, { one: 'source', other: 'sources' }), claims(claimCount)];
      if (numbers > 0) {
        const counted = count(numbers, { one: 'chiffre', other: 'chiffres' });
        parts.push(
          unsourcedNumbers > 0 ? `${counted}, dont ${number.format(unsourcedNumbers)} sans source` : counted,
        );
      }
      return parts.join(' · ');
    },
    claims,

    viewsLabel: 'Vues',
    views: { sources: 'Sources', numbers: 'Chiffres', picture: 'Graphiques' },
    orderLabel: 'Ordre',
    orders: { appearance: 'Dans l’ordre', share: 'Par poids' },

    unsourcedClaimsHeading: 'Propos sans source indiquée',
    numbersHeading: 'Selon une seule source',
    severalHeading: 'Selon plusieurs sources',
    sameValue: 'même valeur',
    differentValues: 'valeurs différentes',
    unsourcedNumbersHeading: 'Sans source indiquée',
    sharesHeading: 'Part des mots attribués',
    noSource: 'Sans source indiquée',
    list: (items) => items.map(apart).join(', '),

    hideAll: 'Tout masquer',
    showAll: 'Tout afficher',
    onlyThis: 'Elle seule',
    suffix: (name) => ` : ${apart(name)}`,
    shown: 'Marquée dans la page. Cliquez pour la masquer.',
    hidden: 'Masquée dans la page. Cliquez pour l’afficher.',
    turnOff: 'Désactiver',
    openPanel: 'Ouvrir dans le panneau latéral',
    settings: 'Paramètres',
    alwaysOn: 'Toujours sur',
    previousClaim: 'Propos précédent',
    nextClaim: 'Propos suivant',
    others: (n) => `+${number.format(n)} avec moins de mots`,
    openOthers: 'Afficher une à une',
    closeOthers: 'Afficher ensemble',
    noSources: 'Rien ici n’a de source indiquée.',
    noNumbers: 'Il n’y a pas de chiffres dans cet article.',
    unnamed: 'Source non nommée',
    lost: 'N’est plus dans la page',
    troubles: {
      notKept:
        'Vos corrections n’ont pas pu être enregistrées. Elles valent jusqu’à ce que vous quittiez cette page.',
      unreadable: 'Certaines corrections de cette page n’ont pas pu être lues. Elle est affichée sans elles.',
    },
    together: (names) => `${together.format(names.map(apart))}, ensemble`,

    reading: { title: 'Lecture de l’article', text: 'Recherche de qui a dit quoi.', action: null },
    off: {
      title: 'Désactivé sur cette page',
      text: 'Rien n’est marqué. La page est telle qu’elle était.',
      action: 'Lire cette page',
    },
    unread: {
      title: 'Pas encore lue',
      text: 'Sur cette page, cliquez sur According dans la barre d’outils : qui a dit quoi s’affichera ici.',
      action: 'Lire cette page',
    },
    nothing: {
      title: 'Personne n’est cité ici',
      text: 'L’article a été lu jusqu’au bout et ne rapporte les propos de personne. S’il était encore en cours de chargement, rechargez la page.',
      action: 'Recharger la page',
    },
    notArticle: (reason) =>
      reason === 'notEnglish'
        ? {
            title: 'Cette page n’est pas en anglais',
            text: 'According ne connaît que l’anglais. Dans une autre langue, presque tout ce qui est dit lui échappe, et il se trompe souvent.',
            action: 'Essayer quand même',
          }
        : {
            title: 'Ce n’est peut-être pas un article',
            text: LOOKS_LIKE[reason],
            action: 'Analyser quand même',
          },
    unreadable: {
      browserPage: {
        title: 'Une page du navigateur lui-même',
        text: 'Les navigateurs ne laissent aucune extension lire leurs propres pages. Ouvrez un article de presse, puis cliquez sur According.',
        action: 'Essayer sur un exemple',
      },
      store: {
        title: 'Une page du magasin d’extensions',
        text: 'Les navigateurs ne laissent aucune extension lire le magasin. Ouvrez un article de presse, puis cliquez sur According.',
        action: 'Essayer sur un exemple',
      },
      pdf: {
        title: 'Un document PDF',
        text: 'According lit les pages web et ne peut pas lire un PDF. Beaucoup d’articles existent aussi en page web : ouvrez celle-là.',
        action: 'Essayer sur un exemple',
      },
      noAccess: {
        title: 'Pas d’accès à cette page',
        text: 'Le navigateur n’a pas donné accès à cette page. Rechargez-la, puis cliquez sur According dans la barre d’outils.',
        action: 'Recharger la page',
      },
    },
    failed: (why) => ({ title: 'La page n’a pas pu être lue', text: FAILURES[why], action: 'Réessayer' }),
    disconnected: {
      title: 'La page a perdu sa connexion',
      text: 'Cela arrive après une mise à jour ou une longue pause. Rechargez la page pour la relire.',
      action: 'Recharger la page',
    },
  };
}

/** French. */
export const report: ReportWords = reportWords();
