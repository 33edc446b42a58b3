import type { CardWords } from '../card.ts';
import { counter } from '../counter.ts';
import { numberFormat } from '../formats.ts';
import { apart } from '../isolate.ts';
import { facts } from './facts.ts';

const count = counter('de');
const number = numberFormat('de');
const quoted = (printed: string) => `„${apart(printed)}“`;

/** German. */
export const card: CardWords = {
  ...facts,
  title: 'Wer das gesagt hat',
  close: 'Schließen',
  quoted,

  unnamed: 'Nicht genannte Quelle',

  position: (place, all) => `${number.format(place)} von ${number.format(all)}`,
  previous: 'Vorige Aussage dieser Quelle',
  next: 'Nächste Aussage dieser Quelle',
  noNext: 'Keine weitere Aussage.',
  noPrevious: 'Keine frühere Aussage.',

  why: 'Warum markiert',
  reason: (reason, cue) => {
    switch (reason) {
      case 'reporting':
        return cue === ''
          ? 'Die Formulierung gibt wieder, was jemand gesagt hat.'
          : `${quoted(cue)} verbindet diese Worte mit ihrer Quelle.`;
      case 'sourceless':
        return cue === ''
          ? 'Die Formulierung gibt etwas wieder, ohne zu sagen, von wem.'
          : `${quoted(cue)} gibt etwas wieder, ohne zu sagen, von wem.`;
      case 'continued':
        return 'Das Zitat setzt das vorige fort.';
      case 'transcript':
        return 'Davor stehen ein Name und ein Doppelpunkt, wie in einem Protokoll.';
      case 'signature':
        return 'Auf das Zitat folgen ein Strich und ein Name.';
      case 'learned':
        return 'Die Formulierung gleicht der anderer wiedergegebener Rede.';
    }
  },
  finder: {
    rules: 'Von einer Regel gefunden.',
    model: 'Allein vom gelernten Modell gefunden.',
    both: 'Von einer Regel und vom gelernten Modell gefunden.',
  },
  certainty: { high: 'Sicherheit: hoch.', medium: 'Sicherheit: mittel.', low: 'Sicherheit: gering.' },

  noSourceForNumber: 'hier keine Quelle genannt',
  sameQuantity: 'Dieselbe Größe an anderer Stelle',

  inSelection: (sources) => `${count(sources, { one: 'Quelle', other: 'Quellen' })} in dieser Auswahl`,
  noSource: 'Hier ist keine Quelle genannt.',
  partUnsourced: 'Für den Rest der Auswahl ist keine Quelle genannt.',
  notRead: 'Dieser Text wurde nicht als Teil des Artikels gelesen.',
  nothingSelected: 'Wählen Sie einige Wörter des Artikels aus und fragen Sie dann noch einmal.',
  predicting: 'Sie sagen gerade voraus. Decken Sie erst die Markierungen auf, dann fragen Sie.',
};
