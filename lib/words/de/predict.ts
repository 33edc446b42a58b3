import { counter } from '../counter.ts';
import type { PredictWords } from '../predict.ts';

const count = counter('de');
const passages = (n: number) => count(n, { one: 'Stelle', other: 'Stellen' });

/** German. */
export const predict: PredictWords = {
  menu: 'Für den Unterricht',
  start: 'Erst raten, dann aufdecken',
  startHint: 'Markierungen ausblenden, sagen, wer was gesagt hat, dann vergleichen',
  worksheet: 'Arbeitsblatt',
  worksheetHint: 'der Artikel auf Papier, mit Lösungen',

  title: 'Wer hat was gesagt?',
  lead: 'Die Markierungen sind ausgeblendet. Sagen Sie, wer was gesagt hat, dann vergleichen Sie.',
  end: 'Beenden',
  inPanel: 'In der Seitenleiste bleibt dies offen, während Sie auswählen.',
  passageStep: 'Wählen Sie im Artikel aus, was jemand sagt oder denkt.',
  keyboardHint: 'Mit der Tastatur: F7 setzt einen Cursor in die Seite, Umschalt und die Pfeile wählen aus.',
  nothingSelected: 'Noch ist nichts ausgewählt.',
  takePassage: 'Diese Stelle markieren',
  sourceStep: 'Wer sagt das? Wählen Sie die Quelle im Artikel aus oder tippen Sie sie ein.',
  useSelected: 'Das ist die Quelle',
  typedLabel: 'Quelle',
  add: 'Hinzufügen',
  nobody: 'Keine Quelle genannt',
  cancelPassage: 'Diese Stelle nicht',
  passageLabel: 'Stelle',
  selectedLabel: 'Ausgewählt',
  marked: (n) => `${passages(n)} markiert`,
  remove: 'Entfernen',
  reveal: 'Aufdecken',
  tryAgain: 'Noch einmal versuchen',
  startOver: 'Neu beginnen',

  outcomeTitle: 'Ihre Lesart neben der von According',
  summary: (predicted, claims) =>
    `Sie haben ${passages(predicted)} markiert. According hat ${count(claims, { one: 'Aussage', other: 'Aussagen' })} gefunden.`,
  caution: 'According kann sich irren. Wo Sie eine Stelle anders lesen, entscheidet der Artikel.',
  outcomes: {
    found: { name: 'Gefunden', text: 'Dieselbe Stelle, dieselbe Quelle.' },
    otherSource: { name: 'Andere Quelle', text: 'Dieselbe Stelle, eine andere Quelle.' },
    missed: { name: 'Übersehen', text: 'Nur According hat sie.' },
    alone: { name: 'Nur bei Ihnen', text: 'Nur Sie haben sie.' },
  },
  yours: 'Sie',
  found: 'According',
};
