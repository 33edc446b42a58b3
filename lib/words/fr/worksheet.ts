import type { WorksheetWords } from '../worksheet.ts';

/** French. */
export const worksheet: WorksheetWords = {
  title: 'Fiche de travail',
  noSourceLetter: '?',

  print: 'Imprimer',
  printHint: 'Papier, pages et « Enregistrer au format PDF » se choisissent dans la fenêtre d’impression.',
  optionsLabel: 'Ce qui est imprimé',
  marksLabel: 'Article',
  marks: { with: 'Avec marques', without: 'Sans marques' },
  key: 'Corrigé',
  largePrint: 'Gros caractères',

  sheetTitle: 'Qui a dit quoi ?',
  fields: ['Nom', 'Classe', 'Date'],
  legendHeading: 'Comment lire les marques',
  legend: [
    {
      samples: [['claim', 'paroles']],
      meaning: 'Des mots que dit une source. La lettre et la ligne disent laquelle.',
    },
    { samples: [['mention', 'dit-elle']], meaning: 'La source et les mots qui rapportent.' },
    {
      samples: [
        ['stated', '214'],
        ['unsourced', '90'],
      ],
      meaning: 'Un chiffre que donne une source ; encadré de points, un chiffre que nulle source ne donne.',
    },
    {
      samples: [['nobodys', 'paroles']],
      meaning: 'Un point d’interrogation à la place de la lettre : aucune source indiquée.',
    },
  ],
  articleHeading: 'Lisez',
  readMarked: 'Quels mots sont ceux de la personne qui écrit, et lesquels sont ceux de quelqu’un d’autre ?',
  markYourself:
    'Soulignez les mots que quelqu’un d’autre dit ou pense. Entourez qui les dit. Donnez une lettre à chaque source, dans l’ordre où elles parlent pour la première fois, et écrivez-la dans la marge. Encadrez les chiffres.',
  notes: 'Notes',
  sourcesHeading: 'Les sources',
  sourcesGiven: 'Chacune est décrite avec les mots de l’article.',
  sourcesBlank: 'Qui parle dans cet article ? Recopiez les mots de l’article pour chaque source.',
  columns: {
    letter: 'Lettre',
    source: 'Source',
    description: 'Décrite comme',
    kind: 'Type',
    quoted: 'Cité',
    paraphrased: 'Para\u00adphrasé',
    number: 'Chiffre',
    place: 'Dans sa phrase',
    teller: 'Qui le donne',
    check: 'Comment le vérifier ?',
    paragraph: '¶',
  },
  questionsHeading: 'Cinq questions pour chaque source',
  questionsText: 'Écrivez un mot ou deux pour chacune, avec ce qui, dans l’article, vous le fait penser.',
  most: (count) => `Les ${count} sources qui ont le plus de mots.`,
  questions: [
    { letter: 'I', name: 'Indépendante', text: 'A-t-elle quelque chose à gagner ou à perdre ici ?' },
    {
      letter: 'M',
      name: 'Multiple',
      text: 'D’autres disent-ils la même chose, et pas seulement après elle ?',
    },
    {
      letter: 'V',
      name: 'Vérifie',
      text: 'Montre-t-elle comment elle le sait, ou se borne-t-elle à le dire ?',
    },
    {
      letter: 'A/I',
      name: 'Autorisée ou informée',
      text: 'Est-elle en mesure de le savoir, par son travail ou parce qu’elle y était ?',
    },
    { letter: 'N', name: 'Nommée', text: 'Est-elle nommée ? Sinon, l’article dit-il pourquoi ?' },
  ],
  numbersHeading: 'Les chiffres',
  numbersText: 'Sur la parole de qui repose chaque chiffre ?',
  keyHeading: 'Corrigé',
  keyText:
    'Trouvé par According, qui peut se tromper. Si votre classe lit un passage autrement, discutez-en. Les cinq questions n’ont pas de corrigé : c’est à vous d’y répondre.',
  keyArticle: 'L’article, avec les marques',
  keySources: 'Qui a dit quoi',
  keyNumbers: 'Sur la parole de qui repose chaque chiffre',
  paragraph: (number) => `¶\u00a0${number}`,
  notNamed: 'non nommée',
  colophon: 'Fait avec According. Tous les mots cités sont ceux de l’article.',

  loading: 'Ouverture de l’article.',
  noSheet: {
    noAddress: {
      title: 'Aucun article choisi',
      text: 'Ouvrez la fiche depuis un article enregistré, ou depuis According sur la page d’un article.',
    },
    missing: {
      title: 'Cet article n’est plus enregistré',
      text: 'Il a été supprimé de vos articles enregistrés. Ouvrez sa page, enregistrez-le de nouveau, puis ouvrez la fiche de là.',
    },
    tabClosed: {
      title: 'L’onglet de l’article ne répond pas',
      text: 'Il a été fermé ou est passé à une autre page. Ouvrez l’article, cliquez sur According, puis ouvrez la fiche de là.',
    },
    notRead: {
      title: 'Aucun article n’a été lu dans cet onglet',
      text: 'Allez à l’article, cliquez sur According dans la barre d’outils, puis ouvrez la fiche de là.',
    },
  },
  failed: 'L’article n’a pas pu être ouvert',
};
