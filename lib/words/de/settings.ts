import { counter } from '../counter.ts';
import { listFormat, percentFormat } from '../formats.ts';
import type { SettingsWords } from '../settings.ts';
import { siteOutcomes } from './sites.ts';

const count = counter('de');
const percent = percentFormat('de');
const list = listFormat('de', { type: 'conjunction' });

/** German. */
export const settings: SettingsWords = {
  title: 'Einstellungen',
  settings: {
    markStyle: { name: 'Aussagen werden markiert mit', hint: '' },
    tintStrength: { name: 'Stärke der Farbe', hint: '' },
    edgeMarks: {
      name: 'Striche am Rand',
      hint: 'Sie zeigen am Rand der Seite, wo welche Quelle spricht.',
    },
    card: {
      name: 'Karte',
      hint: 'Öffnet sich über einer Markierung und sagt, wer es gesagt hat, mit welchen Worten und warum es markiert ist.',
    },
    leastConfidence: {
      name: 'Wie sicher According sein muss',
      hint: 'Je sicherer, desto weniger Aussagen werden gezeigt, und desto weniger davon sind falsch.',
    },
    language: { name: 'Sprache von According', hint: 'Artikel liest es auf Englisch.' },
  },

  pageHeading: 'Auf der Seite',
  sampleLabel: 'So sieht ein Artikel aus',
  sample: [
    { text: 'Elena Ruiz sagte', role: 'source', place: 0 },
    { text: ', ' },
    { text: 'die Fähre fahre wieder in ', role: 'content', place: 0 },
    { text: '12 Tagen', role: 'number', place: 0 },
    { text: '. ' },
    { text: 'Das Hafenamt', role: 'source', place: 1 },
    { text: ' nannte das ' },
    { text: '„eine Hoffnung und keinen Plan“.', role: 'content', place: 1 },
    { text: ' Etwa ' },
    { text: '400 Menschen', role: 'number' },
    { text: ' warten auf der Insel.' },
  ],
  styles: { tint: 'Farbe', line: 'Linie', both: 'Beides' },

  foundHeading: 'Was gezeigt wird',
  leastConfidence: (threshold) =>
    threshold === 0 ? 'Alles Gefundene' : `Mindestens ${percent.format(threshold)} sicher`,

  languageHeading: 'Sprache',
  automatic: 'Die des Browsers',
  languages: { en: 'English', es: 'Español', fr: 'Français', de: 'Deutsch', ar: 'العربية' },

  sites: {
    heading: 'Immer auf diesen Websites',
    text: 'Artikel auf diesen Websites werden ohne Klick gelesen und markiert. Überall sonst sieht According nichts, bis Sie klicken.',
    none: 'Noch keine Website.',
    addLabel: 'Adresse einer Website',
    addExample: 'zeitung.example',
    add: 'Hinzufügen',
    remove: 'Entfernen',
    ...siteOutcomes,
  },

  keys: {
    heading: 'Tastatur',
    notSet: 'Nicht belegt',
    change: 'Tastenkürzel ändern',
    failed: 'Der Browser hat seine Seite der Tastenkürzel nicht geöffnet.',
  },

  corrections: {
    heading: 'Ihre Berichtigungen',
    count: (corrections, pages) =>
      `${count(corrections, { one: 'Berichtigung', other: 'Berichtigungen' })} auf ${count(pages, { one: 'Seite', other: 'Seiten' })}`,
    none: 'Noch keine Berichtigungen.',
    text: 'Was Sie in einem Artikel berichtigen, bleibt in diesem Browser, für diese Adresse allein.',
    deleteAll: 'Alle löschen',
    sure: 'Endgültig löschen',
    keep: 'Behalten',
    failed:
      'Die Berichtigungen waren nicht erreichbar. Schließen Sie diese Seite, öffnen Sie sie neu und versuchen Sie es noch einmal.',
  },

  data: {
    heading: 'Daten, für Leser und Schulen',
    facts: [
      [
        'Was liest According?',
        'Die Seite vor Ihnen, wenn Sie klicken; und Seiten der Websites in der Liste oben.',
      ],
      [
        'Wohin geht es?',
        'Nirgendwohin. According hat keinen Server und sendet nichts. Der Text wird in diesem Browser gelesen und vergessen, wenn Sie die Seite verlassen, außer Sie speichern den Artikel.',
      ],
      [
        'Was wird behalten?',
        'Diese Einstellungen, die Ihr Browser auf Ihre anderen Computer übertragen kann, wenn Sie das eingeschaltet haben; und Ihre Berichtigungen und die Artikel, die Sie speichern, allein in diesem Browser.',
      ],
      [
        'Gibt es ein Konto oder eine Zählung?',
        'Nein. According fragt nach keinem Namen, führt keine Statistik und zeigt keine Werbung. Es gibt nichts zu unterschreiben.',
      ],
      [
        'Kann eine Schule es einrichten?',
        'Ja, mit den Richtlinien des Browsers für Erweiterungen: Jede Einstellung auf dieser Seite lässt sich festlegen und sperren. Eine gesperrte Einstellung ist hier als solche gekennzeichnet.',
      ],
    ],
  },

  reset: {
    heading: 'Von vorn beginnen',
    text: 'Setzt jede Einstellung auf dieser Seite auf den Anfang zurück. Websites, Tastenkürzel und Berichtigungen bleiben.',
    button: 'Einstellungen zurücksetzen',
    sure: 'Zurücksetzen',
    cancel: 'So lassen',
  },

  locked: 'Von Ihrer Schule oder Organisation festgelegt',
  lockedTitle:
    'Einige Einstellungen hat Ihre Schule oder Organisation festgelegt; sie lassen sich hier nicht ändern.',
  faulty: (names) =>
    `Was für ${list.format(names.map((name) => `„${name}“`))} gespeichert war, ist nicht zu verstehen. Stattdessen gilt der übliche Wert.`,
  forget: 'Gespeichertes vergessen',
  unreadable:
    'Der Browser gab die gespeicherten Einstellungen nicht heraus. Es gelten die üblichen. Schließen Sie diese Seite und öffnen Sie sie neu.',
  notSaved:
    'Der Browser hat diese Änderung nicht gespeichert. Warten Sie einen Moment und versuchen Sie es noch einmal.',
};
