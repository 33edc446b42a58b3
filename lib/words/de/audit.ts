import type { AuditWords } from '../audit.ts';
import { counter } from '../counter.ts';
import { listFormat, numberFormat } from '../formats.ts';
import { apart } from '../isolate.ts';

const count = counter('de');
const number = numberFormat('de');
const list = listFormat('de', { style: 'short', type: 'unit' });

/** German. */
export const audit: AuditWords = {
  title: 'Quellenbilanz',
  none: {
    title: 'Noch nichts zu zählen',
    text: 'Speichern Sie die Artikel, die Sie untersuchen. Hier sehen Sie dann, wer darin zu Wort kommt, wie oft und unter welchem Namen.',
    action: 'Zu den gespeicherten Artikeln',
  },
  summary: ({ articles, sources, recurring, claims, numbers, unsourcedNumbers }) => {
    const heard = count(sources, { one: 'Quelle', other: 'Quellen' });
    const counted = count(numbers, { one: 'Zahl', other: 'Zahlen' });
    return [
      count(articles, { one: 'Artikel', other: 'Artikel' }),
      recurring > 0 ? `${heard}, davon ${number.format(recurring)} in mehr als einem` : heard,
      count(claims, { one: 'Aussage', other: 'Aussagen' }),
      unsourcedNumbers > 0 ? `${counted}, davon ${number.format(unsourcedNumbers)} ohne Quelle` : counted,
    ].join(' · ');
  },
  namingHeading: 'Namentlich und ohne Namen',
  kindsHeading: 'Arten von Quellen',
  numbersHeading: 'Zahlen, nach dem, der sie nennt',
  recurringHeading: 'In mehr als einem Artikel',
  recurringHint:
    'Eine Spalte für jeden Artikel, in der Reihenfolge der Tabelle „Alle Artikel“. Je höher der Balken, desto größer der Anteil der Quelle an den zugeschriebenen Worten dieses Artikels.',
  noneRecurs: 'Keine namentliche Quelle kommt in mehr als einem dieser Artikel vor.',
  recurs: (name, articles, of, where) =>
    `${apart(name)}, in ${number.format(articles)} von ${number.format(of)} Artikeln: ${list.format(where.map(apart))}`,
  tableHeading: 'Alle Quellen',
  namedAs: { name: 'Namentlich', role: 'Nach Amt oder Gruppe', unnamed: 'Ohne Namen' },
  columns: {
    name: 'Quelle',
    kind: 'Art',
    named: 'Nennung',
    articles: 'Artikel',
    claims: 'Aussagen',
    quoted: 'Zitiert',
    share: 'Worte',
  },
  articlesHeading: 'Alle Artikel',
  article: 'Artikel',
  download: 'Als CSV herunterladen',
  showAll: (n) => `Alle ${number.format(n)} Quellen zeigen`,
  alsoAs: (names) => `auch als ${list.format(names.map((name) => `„${apart(name)}“`))}`,
  fileName: 'quellenbilanz',
};
