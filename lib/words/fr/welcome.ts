import type { WelcomeWords } from '../welcome.ts';

/** French. */
export const welcome: WelcomeWords = {
  title: 'Voyez qui a dit quoi',
  lead: 'According marque les propos et les citations d’un article de presse et dit de qui sont ces mots. Ce que vous en pensez vous appartient.',

  tryHeading: 'Essayez sur cet article',
  press: 'Appuyez sur',
  orClick: 'ou cliquez sur According dans la barre d’outils.',
  click: 'Cliquez sur According dans la barre d’outils.',
  mark: 'Marquer cet article',
  unmark: 'Enlever les marques',
  reading: 'Lecture…',
  madeUp: 'L’article est inventé, et en anglais.',
  marked:
    'Pointez une marque, ou cliquez sur According dans la barre d’outils pour voir la liste des sources.',
  failed: 'L’article n’a pas pu être lu. Rechargez cette page, puis réessayez.',

  legendHeading: 'Ce que signifient les marques',
  legend: [
    [
      { text: 'mots en couleur', role: 'content', place: 0 },
      'Ce que dit une source. Chaque source a sa couleur.',
    ],
    [
      { text: 'dit-elle', role: 'source', place: 0 },
      'La source et le mot qui rapporte. La ligne a, elle aussi, un motif propre.',
    ],
    [{ text: '12 jours', role: 'number', place: 0 }, 'Un chiffre que quelqu’un donne.'],
    [
      { text: '400 personnes', role: 'number' },
      'Un chiffre, ou des mots, dont l’article n’indique pas la source.',
    ],
  ],

  pinHeading: 'Gardez-le sous la main',
  pin: {
    chromium: 'Cliquez sur la pièce de puzzle dans la barre d’outils, puis sur l’épingle à côté d’According.',
    firefox:
      'Cliquez sur la pièce de puzzle dans la barre d’outils, puis sur la roue dentée à côté d’According, puis sur « Épingler à la barre d’outils ».',
  },
  privacyHeading: 'Cela reste chez vous',
  privacy:
    'Tout se passe dans votre navigateur. According n’a pas de serveur, n’envoie rien, ne compte rien et ne demande aucun compte. Il lit une page quand vous cliquez sur elle, ou sur les sites que vous nommez dans les paramètres.',
  settings: 'Paramètres',
};
