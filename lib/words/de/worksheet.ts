import type { WorksheetWords } from '../worksheet.ts';

/** German. */
export const worksheet: WorksheetWords = {
  title: 'Arbeitsblatt',
  noSourceLetter: '?',

  print: 'Drucken',
  printHint: 'Papier, Seiten und „Als PDF speichern“ wählen Sie im Druckfenster.',
  optionsLabel: 'Was gedruckt wird',
  marksLabel: 'Artikel',
  marks: { with: 'Mit Markierungen', without: 'Ohne Markierungen' },
  key: 'Lösungen',
  largePrint: 'Große Schrift',

  sheetTitle: 'Wer hat was gesagt?',
  fields: ['Name', 'Klasse', 'Datum'],
  legendHeading: 'So liest man die Markierungen',
  legend: [
    {
      samples: [['claim', 'Worte']],
      meaning: 'Worte, die eine Quelle sagt. Buchstabe und Linie zeigen, welche.',
    },
    { samples: [['mention', 'sagte']], meaning: 'Die Quelle und die Wörter, die berichten.' },
    {
      samples: [
        ['stated', '214'],
        ['unsourced', '90'],
      ],
      meaning: 'Eine Zahl, die eine Quelle nennt; gepunktet umrandet: eine, die keine Quelle nennt.',
    },
    {
      samples: [['nobodys', 'Worte']],
      meaning: 'Ein Fragezeichen statt eines Buchstabens: keine Quelle genannt.',
    },
  ],
  articleHeading: 'Lesen',
  readMarked: 'Welche Worte sind vom Schreibenden selbst, welche von jemand anderem?',
  markYourself:
    'Unterstreichen Sie die Worte, die jemand anderes sagt oder denkt. Kreisen Sie ein, wer sie sagt. Geben Sie jeder Quelle einen Buchstaben, in der Reihenfolge, in der sie zuerst spricht, und schreiben Sie ihn an den Rand. Rahmen Sie die Zahlen ein.',
  notes: 'Notizen',
  sourcesHeading: 'Die Quellen',
  sourcesGiven: 'Jede ist mit den Worten des Artikels beschrieben.',
  sourcesBlank: 'Wer spricht in diesem Artikel? Schreiben Sie zu jeder Quelle die Worte des Artikels ab.',
  columns: {
    letter: 'Buch\u00adstabe',
    source: 'Quelle',
    description: 'Beschrieben als',
    kind: 'Art',
    quoted: 'Zitiert',
    paraphrased: 'Para\u00adphrasiert',
    number: 'Zahl',
    place: 'In ihrem Satz',
    teller: 'Wer sie nennt',
    check: 'Wie ließe sie sich prüfen?',
    paragraph: '¶',
  },
  questionsHeading: 'Fünf Fragen zu jeder Quelle',
  questionsText: 'Schreiben Sie je ein oder zwei Worte, und was im Artikel Sie darauf bringt.',
  most: (count) => `Die ${count} Quellen mit den meisten Worten.`,
  questions: [
    { letter: 'U', name: 'Unabhängig', text: 'Hat sie hier etwas zu gewinnen oder zu verlieren?' },
    { letter: 'M', name: 'Mehrfach', text: 'Sagen andere dasselbe, und nicht nur, weil sie es sagte?' },
    { letter: 'B', name: 'Belegt', text: 'Zeigt sie, woher sie es weiß, oder sagt sie es nur?' },
    {
      letter: 'K/I',
      name: 'Kundig oder informiert',
      text: 'Kann sie das wissen, durch ihre Arbeit oder weil sie dabei war?',
    },
    { letter: 'N', name: 'Namentlich', text: 'Ist ihr Name genannt? Wenn nicht, sagt der Artikel, warum?' },
  ],
  numbersHeading: 'Die Zahlen',
  numbersText: 'Auf wessen Wort steht jede Zahl?',
  keyHeading: 'Lösungen',
  keyText:
    'Gefunden von According, das sich irren kann. Liest Ihre Klasse eine Stelle anders, sprechen Sie darüber, warum. Die fünf Fragen haben keine Lösung: Sie beantworten sie selbst.',
  keyArticle: 'Der Artikel, markiert',
  keySources: 'Wer was gesagt hat',
  keyNumbers: 'Auf wessen Wort jede Zahl steht',
  paragraph: (number) => `¶\u00a0${number}`,
  notNamed: 'ohne Namen',
  colophon: 'Mit According gemacht. Jedes zitierte Wort stammt aus dem Artikel.',

  loading: 'Der Artikel wird geöffnet.',
  noSheet: {
    noAddress: {
      title: 'Kein Artikel gewählt',
      text: 'Öffnen Sie das Arbeitsblatt von einem gespeicherten Artikel aus oder in According auf der Seite eines Artikels.',
    },
    missing: {
      title: 'Dieser Artikel ist nicht mehr gespeichert',
      text: 'Er wurde aus Ihren gespeicherten Artikeln gelöscht. Öffnen Sie seine Seite, speichern Sie ihn neu und öffnen Sie das Arbeitsblatt von dort.',
    },
    tabClosed: {
      title: 'Der Tab des Artikels antwortet nicht',
      text: 'Er wurde geschlossen oder zeigt eine andere Seite. Öffnen Sie den Artikel, klicken Sie auf According und öffnen Sie das Arbeitsblatt von dort.',
    },
    notRead: {
      title: 'In diesem Tab wurde kein Artikel gelesen',
      text: 'Gehen Sie zum Artikel, klicken Sie in der Symbolleiste auf According und öffnen Sie das Arbeitsblatt von dort.',
    },
  },
  failed: 'Der Artikel konnte nicht geöffnet werden',
};
