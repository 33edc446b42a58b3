import type { WelcomeWords } from '../welcome.ts';

/** German. */
export const welcome: WelcomeWords = {
  title: 'Sehen, wer was gesagt hat',
  lead: 'According markiert die Aussagen und Zitate in einem Zeitungsartikel und sagt, wessen Worte es sind. Was Sie davon halten, ist Ihre Sache.',

  tryHeading: 'Probieren Sie es an diesem Artikel',
  press: 'Drücken Sie',
  orClick: 'oder klicken Sie in der Symbolleiste auf According.',
  click: 'Klicken Sie in der Symbolleiste auf According.',
  mark: 'Diesen Artikel markieren',
  unmark: 'Markierungen entfernen',
  reading: 'Wird gelesen …',
  madeUp: 'Der Artikel ist erfunden und auf Englisch.',
  marked:
    'Zeigen Sie auf eine Markierung, oder klicken Sie in der Symbolleiste auf According für die Liste der Quellen.',
  failed:
    'Der Artikel konnte nicht gelesen werden. Laden Sie diese Seite neu und versuchen Sie es noch einmal.',

  legendHeading: 'Was die Markierungen bedeuten',
  legend: [
    [
      { text: 'farbige Wörter', role: 'content', place: 0 },
      'Was eine Quelle sagt. Jede Quelle hat ihre eigene Farbe.',
    ],
    [
      { text: 'sagte sie', role: 'source', place: 0 },
      'Die Quelle und das Wort, das berichtet. Auch die Linie hat ein eigenes Muster.',
    ],
    [{ text: '12 Tage', role: 'number', place: 0 }, 'Eine Zahl, die jemand nennt.'],
    [
      { text: '400 Menschen', role: 'number' },
      'Eine Zahl oder Worte, für die der Artikel keine Quelle nennt.',
    ],
  ],

  pinHeading: 'Griffbereit halten',
  pin: {
    chromium: 'Klicken Sie in der Symbolleiste auf das Puzzleteil, dann auf die Nadel neben According.',
    firefox:
      'Klicken Sie in der Symbolleiste auf das Puzzleteil, dann auf das Zahnrad neben According und auf „An Symbolleiste anheften“.',
  },
  privacyHeading: 'Es bleibt bei Ihnen',
  privacy:
    'Alles geschieht in Ihrem Browser. According hat keinen Server, sendet nichts, zählt nichts und braucht kein Konto. Es liest eine Seite, wenn Sie auf dieser Seite klicken, oder auf Websites, die Sie in den Einstellungen nennen.',
  settings: 'Einstellungen',
};
