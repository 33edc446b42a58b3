import type { Failure } from '../../lib/messages.ts';
import type { NoArticle } from '../../lib/model.ts';
import type { Reason } from '../../lib/words/card.ts';

const NAME = 'Elena Ruiz';
const NUMBERS = [[0], [1], [2], [3], [11], [100]];
const SHARES = [[0], [0.004], [0.34], [0.6], [0.75], [0.9], [1]];
const NAMES = [[[NAME, 'Lee']], [[NAME, 'Lee', 'Okafor']]];
const DAYS = [['2026-03-11T08:00:00Z']];
const REASONS: readonly Reason[] = [
  'reporting',
  'sourceless',
  'continued',
  'transcript',
  'signature',
  'learned',
];
const NO_ARTICLES = Object.keys({
  homePage: 0,
  list: 0,
  search: 0,
  discussion: 0,
  video: 0,
  profile: 0,
  links: 0,
  hardlyText: 0,
  littleText: 0,
  unlike: 0,
  notEnglish: 0,
} satisfies Record<NoArticle, 0>);
const FAILURES = Object.keys({
  unexpected: 0,
  unreachable: 0,
  tooLong: 0,
  engine: 0,
  silent: 0,
  gone: 0,
  refused: 0,
} satisfies Record<Failure, 0>);

/** With what each of the words' functions is called to hear all it can say; by its place, or else by its name. */
export const SAID: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  number: [[0], [7], [1204]],
  share: SHARES,
  cutShort: SHARES,
  confidence: SHARES,
  leastConfidence: SHARES,
  claims: NUMBERS,
  foundNumbers: NUMBERS,
  moreSources: NUMBERS,
  others: NUMBERS,
  corrections: NUMBERS,
  badge: NUMBERS,
  inSelection: NUMBERS,
  count: NUMBERS,
  'settingsPage.corrections.count': [
    [1, 1],
    [2, 2],
    [3, 11],
  ],
  selected: NUMBERS,
  deleted: NUMBERS,
  exported: NUMBERS,
  leftOut: [[1], [2], [3], [11]],
  alike: NUMBERS,
  showAll: NUMBERS,
  inAll: [[2], [3], [11]],
  most: [[12]],
  marked: NUMBERS,
  foundClaims: [
    [0, 0],
    [3, 1],
    [3, 2],
  ],
  filteredAway: [
    [1, 2],
    [5, 23],
  ],
  summary: [
    [{ articles: 1, recurring: 0, sources: 1, claims: 1, numbers: 0, unsourcedNumbers: 0 }],
    [{ articles: 3, recurring: 2, sources: 11, claims: 26, numbers: 9, unsourcedNumbers: 4 }],
  ],
  'predict.summary': [
    [1, 1],
    [2, 2],
    [5, 26],
  ],
  list: [[[`${NAME} 34%`]], [[`${NAME} 34%`, 'Lee 2%']]],
  together: NAMES,
  faulty: NAMES,
  alsoAs: NAMES,
  suffix: [[NAME]],
  quoted: [[NAME]],
  reportedBy: [[NAME]],
  within: [[NAME]],
  speaksFor: [[NAME]],
  sameAsLabel: [[NAME]],
  isNotASource: [[NAME]],
  notASource: [[NAME]],
  nothingFound: [[NAME]],
  hereAs: [[NAME]],
  onlyIn: [[NAME]],
  select: [[NAME]],
  isSameAs: [[NAME, 'Lee']],
  sameAs: [[NAME, 'Lee']],
  isSaidBy: [
    ['It rains', NAME],
    ['It rains', null],
  ],
  wrongSource: [
    ['It rains', NAME],
    ['It rains', null],
  ],
  position: [[2, 5]],
  paragraph: [['3']],
  reason: REASONS.flatMap((reason) => [
    [reason, ''],
    [reason, 'said'],
  ]),
  notArticle: NO_ARTICLES.map((reason) => [reason]),
  failed: FAILURES.map((why) => [why]),
  places: [
    [NAME, [2, 0, 1, 1]],
    [NAME, [0, 1, 0, 0]],
  ],
  recurs: [[NAME, 3, 12, [`${NAME} 12%`, 'Coast Daily 4%']]],
  date: DAYS,
  savedOn: DAYS,
  imported: [[{ added: 1, updated: 2, skipped: 3 }]],
  ofFile: [[NAME, 'X.']],
};
