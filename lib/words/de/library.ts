import { counter } from '../counter.ts';
import { numberFormat } from '../formats.ts';
import { apart } from '../isolate.ts';
import type { LibraryWords } from '../library.ts';
import { keeping } from './keep.ts';

const count = counter('de');
const number = numberFormat('de');
const articles = (n: number) => count(n, { one: 'Artikel', other: 'Artikel' });

/** Slow to make, so made once and when a day is first told. */
let day: Intl.DateTimeFormat | null = null;

function date(iso: string): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  day ??= new Intl.DateTimeFormat('de', { dateStyle: 'medium' });
  return day.format(time);
}

/** German. */
export const library: LibraryWords = {
  ...keeping,
  title: 'Gespeicherte Artikel',
  views: { saved: 'Gespeicherte Artikel', compare: 'Vergleich', audit: 'Quellenbilanz' },
  viewsLabel: 'Ansichten',
  untitled: 'Ohne Titel',
  date,
  savedOn: (iso) => `Gespeichert am ${date(iso)}`,
  empty: {
    title: 'Noch keine Artikel',
    text: 'Öffnen Sie einen Artikel, klicken Sie auf According, dann auf sein Lesezeichen. Der Artikel bleibt hier mit allem, was darin gefunden wurde, auch wenn seine Seite sich ändert oder verschwindet.',
    drop: 'Eine Datei, die According als JSON exportiert hat, lässt sich auch hier ablegen.',
  },
  searchLabel: 'Titel und Medien suchen',
  nothingFound: (query) =>
    `Kein gespeicherter Artikel hat „${apart(query)}“ in Titel, Medium oder Autorenzeile.`,
  count: articles,
  selected: (n) => `${number.format(n)} ausgewählt`,
  selectAll: 'Alle auswählen',
  select: (title) => `${apart(title)} auswählen`,
  compareSelected: 'Vergleichen',
  openAudit: 'Quellenbilanz',
  export: 'Exportieren',
  exportAll: 'Alle exportieren',
  delete: 'Löschen',
  worksheet: 'Arbeitsblatt',
  opensPage: 'Öffnet die Seite',
  reading: 'Die Artikel werden geöffnet',
  deleted: (n) => `${articles(n)} gelöscht.`,
  undo: 'Rückgängig',
  undone: 'Wiederhergestellt.',
  import: 'Importieren',
  dropHere: 'JSON-Dateien von According hier ablegen',
  imported: ({ added, updated, skipped }) =>
    `${number.format(added)} neu, ${number.format(updated)} aktualisiert, ${number.format(skipped)} schon hier.`,
  ofFile: (name, sentence) => `${apart(name)}: ${sentence}`,
  exported: (n) => `${articles(n)} exportiert.`,
  leftOut: (n) =>
    n === 1
      ? '1 Artikel war nicht lesbar und fehlt. Öffnen Sie seine Seite und speichern Sie ihn neu.'
      : `${articles(n)} waren nicht lesbar und fehlen. Öffnen Sie ihre Seiten und speichern Sie sie neu.`,
  importFailures: {
    notJson: 'Diese Datei ist kein JSON. Wählen Sie eine, die According als JSON exportiert hat.',
    notOurs: 'Diese Datei ist nicht von According. Wählen Sie eine, die According als JSON exportiert hat.',
    newerFile:
      'Diese Datei stammt von einer neueren Version von According. Aktualisieren Sie According und versuchen Sie es noch einmal.',
    damagedFile: 'Diese Datei ist beschädigt. Exportieren Sie die Artikel dort neu, wo sie herkommt.',
  },
};
