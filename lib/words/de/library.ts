import { counter } from '../counter.ts';
import { numberFormat } from '../formats.ts';
import type { LibraryWords } from '../library.ts';

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
  nothingFound: (query) => `Kein gespeicherter Artikel hat „${query}“ in Titel, Medium oder Autorenzeile.`,
  count: articles,
  selected: (n) => `${number.format(n)} ausgewählt`,
  selectAll: 'Alle auswählen',
  select: (title) => `${title} auswählen`,
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
  ofFile: (name, sentence) => `${name}: ${sentence}`,
  formats: {
    json: { name: 'JSON', hint: 'alles; kann wieder importiert werden' },
    csv: { name: 'CSV', hint: 'eine Zeile je Aussage, für Tabellen' },
    markdown: { name: 'Markdown', hint: 'für Notizen und Dokumente' },
    html: { name: 'Webseite', hint: 'der markierte Artikel, zum Öffnen oder Senden' },
    annotations: { name: 'Web Annotations', hint: 'JSON-LD des W3C, für Anmerkungsprogramme' },
  },
  exported: (n) => `${articles(n)} exportiert.`,
  leftOut: (n) =>
    n === 1
      ? '1 Artikel war nicht lesbar und fehlt. Öffnen Sie seine Seite und speichern Sie ihn neu.'
      : `${articles(n)} waren nicht lesbar und fehlen. Öffnen Sie ihre Seiten und speichern Sie sie neu.`,
  failures: {
    full: 'Zum Speichern ist kein Platz mehr. Es hat sich nichts geändert. Schaffen Sie Platz auf dem Datenträger, oder exportieren Sie einige Artikel und löschen Sie sie hier; dann versuchen Sie es noch einmal.',
    blocked:
      'Eine andere Seite von According arbeitet noch mit einer älteren Version. Schließen Sie alle seine Seiten und öffnen Sie diese neu.',
    newer: 'According wurde aktualisiert. Schließen Sie diese Seite und öffnen Sie sie neu.',
    unavailable:
      'Der Browser gibt According keinen Ort für Artikel. In einem privaten Fenster ist das so gewollt; sonst starten Sie den Browser neu. Exportieren Sie bis dahin, was Sie behalten wollen.',
    damaged:
      'Dieser Artikel war gespeichert und ist nicht lesbar. Öffnen Sie seine Seite und speichern Sie ihn neu.',
    brokenOff: 'Der Browser hat abgebrochen. Es hat sich nichts geändert. Versuchen Sie es noch einmal.',
    tooLarge:
      'Diese Datei ist größer, als According auf einmal lesen kann. Exportieren Sie die Artikel in kleineren Teilen.',
    unfit:
      'Was in diesem Artikel gefunden wurde, lässt sich so nicht speichern. Laden Sie seine Seite neu, lesen Sie sie noch einmal und speichern Sie ihn dann.',
    notRead:
      'Der Browser konnte diese Datei nicht lesen. Prüfen Sie, ob sie noch da ist, und wählen Sie sie noch einmal.',
  },
  importFailures: {
    notJson: 'Diese Datei ist kein JSON. Wählen Sie eine, die According als JSON exportiert hat.',
    notOurs: 'Diese Datei ist nicht von According. Wählen Sie eine, die According als JSON exportiert hat.',
    newerFile:
      'Diese Datei stammt von einer neueren Version von According. Aktualisieren Sie According und versuchen Sie es noch einmal.',
    damagedFile: 'Diese Datei ist beschädigt. Exportieren Sie die Artikel dort neu, wo sie herkommt.',
  },
  keep: {
    save: 'Diesen Artikel speichern',
    saved: 'Gespeichert',
    saveAgain: 'Neu speichern',
    done: 'Gespeichert.',
    updated: 'Neu gespeichert, wie er jetzt ist.',
    isPrivate:
      'Aus einem privaten Fenster wird nichts behalten. Sie können den Artikel stattdessen exportieren.',
    export: 'Exportieren',
    openLibrary: 'Gespeicherte Artikel',
    copyLink: 'Link zur gezeigten Aussage kopieren',
    linkCopied: 'Link kopiert.',
    notCopied:
      'Der Browser ließ den Link nicht kopieren. Klicken Sie einmal auf die Seite und versuchen Sie es noch einmal.',
  },
};
