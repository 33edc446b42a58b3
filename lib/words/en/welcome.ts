import type { WelcomeWords } from '../welcome.ts';

export const welcome: WelcomeWords = {
  title: 'See who said what',
  lead: 'According marks the claims and quotations in a news article and tells whose words they are. What to make of them is up to you.',

  tryHeading: 'Try it on this story',
  press: 'Press',
  orClick: 'or click According in the toolbar.',
  click: 'Click According in the toolbar.',
  mark: 'Mark this story',
  unmark: 'Take the marks off',
  reading: 'Reading…',
  madeUp: 'The story is made up.',
  marked: 'Point at a mark, or click According in the toolbar for the list of sources.',
  failed: 'The story could not be read. Reload this page, then try again.',

  legendHeading: 'What the marks mean',
  legend: [
    [
      { text: 'tinted words', role: 'content', place: 0 },
      'What a source says. Each source has a colour of its own.',
    ],
    [
      { text: 'she said', role: 'source', place: 0 },
      'The source, and the word that reports. The line has a pattern of its own too.',
    ],
    [{ text: '12 days', role: 'number', place: 0 }, 'A number that somebody states.'],
    [{ text: '400 people', role: 'number' }, 'A number, or words, for which the article gives no source.'],
  ],

  pinHeading: 'Keep it at hand',
  pin: {
    chromium: 'Click the puzzle piece in the toolbar, then the pin beside According.',
    firefox: 'Click the puzzle piece in the toolbar, then the gear beside According, then “Pin to Toolbar”.',
  },
  privacyHeading: 'It stays with you',
  privacy:
    'Everything happens in your browser. According has no server, sends nothing, counts nothing and needs no account. It reads a page when you click on that page, or on the sites that you name in the settings.',
  settings: 'Settings',
};
