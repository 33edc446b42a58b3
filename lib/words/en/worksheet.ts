import type { WorksheetWords } from '../worksheet.ts';

/** English. The five questions are the IMVAIN test of the Center for News Literacy at Stony Brook University. */
export const worksheet: WorksheetWords = {
  title: 'Worksheet',
  noSourceLetter: '?',

  print: 'Print',
  printHint: 'Paper size, pages and “Save as PDF” are chosen in the print window.',
  optionsLabel: 'What is printed',
  marksLabel: 'Article',
  marks: { with: 'With marks', without: 'Without marks' },
  key: 'Answer key',
  largePrint: 'Large print',

  sheetTitle: 'Who said what?',
  fields: ['Name', 'Class', 'Date'],
  legendHeading: 'How to read the marks',
  legend: [
    {
      samples: [['claim', 'said']],
      meaning: 'What a source says. The letter and the line tell which source.',
    },
    { samples: [['mention', 'she said']], meaning: 'The source, and the words that report.' },
    {
      samples: [
        ['stated', '214'],
        ['unsourced', '90'],
      ],
      meaning: 'A number that a source states; with a dotted box, one that no source states.',
    },
    {
      samples: [['nobodys', 'said']],
      meaning: 'What somebody says, and the article gives no source.',
    },
  ],
  articleHeading: 'Read',
  readMarked: 'Which words are the writer’s own, and which are somebody else’s?',
  markYourself:
    'Underline the words that somebody else says or thinks. Circle who says it. Give each source a letter, in the order in which they first speak, and write it in the margin. Box the numbers.',
  notes: 'Notes',
  sourcesHeading: 'The sources',
  sourcesGiven: 'Each is described in the article’s own words.',
  sourcesBlank: 'Who speaks in this article? Copy the article’s own words for each source.',
  columns: {
    letter: 'Letter',
    source: 'Source',
    description: 'Described as',
    kind: 'Kind',
    quoted: 'Quoted',
    paraphrased: 'Para\u00adphrased',
    number: 'Number',
    place: 'In its sentence',
    teller: 'Who states it',
    check: 'How could you check it?',
    paragraph: '¶',
  },
  questionsHeading: 'Five questions for each source',
  questionsText: 'Write a word or two for each, with what in the article makes you think so.',
  most: (count) => `The ${count} sources with the most words.`,
  questions: [
    { letter: 'I', name: 'Independent', text: 'Does it have something to gain or to lose here?' },
    { letter: 'M', name: 'Multiple', text: 'Do others say the same, and not only because it did?' },
    { letter: 'V', name: 'Verifies', text: 'Does it show how it knows, or does it only say so?' },
    {
      letter: 'A/I',
      name: 'Authoritative or informed',
      text: 'Is it in a position to know this, by its work or by being there?',
    },
    { letter: 'N', name: 'Named', text: 'Is it named? If not, does the article say why?' },
  ],
  numbersHeading: 'The numbers',
  numbersText: 'On whose word does each number stand?',
  keyHeading: 'Answer key',
  keyText:
    'Found by According, which may be mistaken. Where your class reads a passage otherwise, talk about why. The five questions have no key: they are for you to answer.',
  keyArticle: 'The article, marked',
  keySources: 'Who said what',
  keyNumbers: 'On whose word each number stands',
  paragraph: (number) => `¶\u00a0${number}`,
  notNamed: 'unnamed',
  colophon: 'Made with According. Every quoted word is the article’s own.',

  loading: 'Opening the article.',
  noSheet: {
    noAddress: {
      title: 'No article chosen',
      text: 'Open the worksheet from a saved article, or from According on an article’s page.',
    },
    missing: {
      title: 'This article is no longer saved',
      text: 'It was deleted from your saved articles. Open its page, save it again, then open the worksheet from there.',
    },
    tabClosed: {
      title: 'The article’s tab does not answer',
      text: 'It was closed or has gone on to another page. Open the article, click According, then open the worksheet from there.',
    },
    notRead: {
      title: 'No article has been read in that tab',
      text: 'Go to the article, click According in the toolbar, then open the worksheet from there.',
    },
  },
  failed: 'The article could not be opened',
};
