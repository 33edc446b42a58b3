import type { KeepWords } from '../library.ts';

/** German. */
export const keeping: KeepWords = {
  formats: {
    json: { name: 'JSON', hint: 'alles; kann wieder importiert werden' },
    csv: { name: 'CSV', hint: 'eine Zeile je Aussage, für Tabellen' },
    markdown: { name: 'Markdown', hint: 'für Notizen und Dokumente' },
    html: { name: 'Webseite', hint: 'der markierte Artikel, zum Öffnen oder Senden' },
    annotations: { name: 'Web Annotations', hint: 'JSON-LD des W3C, für Anmerkungsprogramme' },
  },
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
