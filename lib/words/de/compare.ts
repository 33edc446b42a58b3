import type { CompareWords } from '../compare.ts';
import { counter } from '../counter.ts';
import { numberFormat } from '../formats.ts';
import { apart } from '../isolate.ts';

const count = counter('de');
const number = numberFormat('de');

/** German. */
export const compare: CompareWords = {
  title: 'Vergleich',
  lead: 'Dasselbe Thema, von verschiedenen Leuten erzählt. Wer recht hat, steht hier nicht.',
  none: {
    title: 'Noch nichts zu vergleichen',
    text: 'Wählen Sie zwei oder mehr Ihrer gespeicherten Artikel aus, dann „Vergleichen“.',
    action: 'Zu den gespeicherten Artikeln',
  },
  factsHeading: 'Auf einen Blick',
  facts: {
    sources: 'Quellen',
    named: 'namentlich',
    unnamed: 'ohne Namen',
    claims: 'Aussagen',
    numbers: 'Zahlen',
    unsourcedNumbers: 'ohne Quelle',
  },
  sourcesHeading: 'Quellen',
  sourcesHint:
    'Die Balken zeigen den Anteil jeder Quelle an den Worten, die ihr Artikel jemandem zuschreibt. Die Beschreibungen sind die des Artikels.',
  source: 'Quelle',
  inAll: (articles) =>
    articles === 2 ? 'In beiden Artikeln' : `In allen ${number.format(articles)} Artikeln`,
  inSome: 'In einigen davon',
  onlyIn: (outlet) => `Nur in ${apart(outlet)}`,
  nameless: 'Ohne eigenen Namen, daher nicht zuzuordnen',
  matchedBy: { acronym: 'am Kürzel erkannt', lastName: 'am Nachnamen erkannt' },
  hereAs: (name) => `hier „${apart(name)}“`,
  notHere: 'nicht in diesem Artikel',
  numbersHeading: 'Zahlen, die sich unterscheiden',
  numbersHint: 'Dasselbe gezählt, mit anderem Wert oder nach anderer Quelle.',
  counted: 'Was gezählt wird',
  noNumbers: 'Soweit der Wortlaut es zeigt, unterscheidet sich in diesen Artikeln keine Zahl.',
  sameValueOtherSource: 'gleicher Wert, andere Quellen',
  alike: (n) =>
    `${count(n, { one: 'weitere Zahl wird', other: 'weitere Zahlen werden' })} mit gleichem Wert nach derselben Quelle genannt.`,
};
