import { counter } from '../counter.ts';
import { listFormat, percentFormat } from '../formats.ts';
import type { SettingsWords } from '../settings.ts';
import { siteOutcomes } from './sites.ts';

const count = counter('en');
const percent = percentFormat('en');
const list = listFormat('en', { type: 'conjunction' });

export const settings: SettingsWords = {
  title: 'Settings',
  settings: {
    markStyle: { name: 'Claims are marked with', hint: '' },
    tintStrength: { name: 'Strength of the tint', hint: '' },
    edgeMarks: {
      name: 'Ticks at the edge',
      hint: 'They show, along the edge of the page, where each source speaks.',
    },
    card: {
      name: 'Card',
      hint: 'Opens over a mark and tells who said it, in which words, and why it was marked.',
    },
    leastConfidence: {
      name: 'How sure According must be',
      hint: 'The surer, the fewer claims are shown, and the fewer of them are wrong.',
    },
    language: { name: 'According’s own language', hint: 'It reads articles in English.' },
  },

  pageHeading: 'On the page',
  sampleLabel: 'How an article will look',
  sample: [
    { text: 'Elena Ruiz said', role: 'source', place: 0 },
    { text: ' ' },
    { text: 'the ferry would sail again in ', role: 'content', place: 0 },
    { text: '12 days', role: 'number', place: 0 },
    { text: '. ' },
    { text: 'The harbour office', role: 'source', place: 1 },
    { text: ' called that ' },
    { text: '“a hope and not a plan.”', role: 'content', place: 1 },
    { text: ' Some ' },
    { text: '400 people', role: 'number' },
    { text: ' are waiting on the island.' },
  ],
  styles: { tint: 'A tint', line: 'A line', both: 'Both' },

  foundHeading: 'What is shown',
  leastConfidence: (threshold) =>
    threshold === 0 ? 'Everything that was found' : `At least ${percent.format(threshold)} sure`,

  languageHeading: 'Language',
  automatic: 'The browser’s language',
  languages: { en: 'English', es: 'Español', fr: 'Français', de: 'Deutsch', ar: 'العربية' },

  sites: {
    heading: 'Always on these sites',
    text: 'Articles on these sites are read and marked without a click. Everywhere else According sees nothing until you click.',
    none: 'No site yet.',
    addLabel: 'Address of a site',
    addExample: 'news.example',
    add: 'Add',
    remove: 'Remove',
    ...siteOutcomes,
  },

  keys: {
    heading: 'Keyboard',
    notSet: 'Not set',
    change: 'Change shortcuts',
    failed: 'The browser did not open its page of shortcuts.',
  },

  corrections: {
    heading: 'Your corrections',
    count: (corrections, pages) =>
      `${count(corrections, { one: 'correction', other: 'corrections' })} on ${count(pages, { one: 'page', other: 'pages' })}`,
    none: 'No corrections yet.',
    text: 'What you put right in an article is kept in this browser, for that address alone.',
    deleteAll: 'Delete all',
    sure: 'Delete them for good',
    keep: 'Keep them',
    failed: 'The corrections could not be reached. Close this page, open it again and try once more.',
  },

  data: {
    heading: 'Data, for readers and schools',
    facts: [
      [
        'What does According read?',
        'The page in front of you, when you click; and pages of the sites in the list above.',
      ],
      [
        'Where does it go?',
        'Nowhere. According has no server and sends nothing. The text is read in this browser, and forgotten when the page is left, unless you save the article.',
      ],
      [
        'What is kept?',
        'These settings, which your browser may carry to your other computers if you have switched that on; and your corrections and the articles that you save, in this browser alone.',
      ],
      [
        'Is there an account, or any counting?',
        'No. According asks for no name, keeps no statistics and shows no advertising. There is nothing to sign.',
      ],
      [
        'Can a school set it up?',
        'Yes, by the browser’s policies for extensions: every setting on this page may be set and locked. A locked setting says so here.',
      ],
    ],
  },

  reset: {
    heading: 'Start again',
    text: 'Puts every setting on this page back as it was at first. Sites, shortcuts and corrections stay.',
    button: 'Reset settings',
    sure: 'Reset them',
    cancel: 'Leave them',
  },

  locked: 'Set by your school or organization',
  lockedTitle: 'Some settings are set by your school or organization and can’t be changed here.',
  faulty: (names) =>
    `What was stored for ${list.format(names.map((name) => `“${name}”`))} could not be understood. The usual value is in use instead.`,
  forget: 'Forget what was stored',
  unreadable:
    'The browser did not give out the stored settings. The usual ones are in use. Close this page and open it again.',
  notSaved: 'The browser did not store this change. Wait a moment, then try again.',
};
