import type { CompareWords } from '../compare.ts';
import { counter } from '../counter.ts';
import { numberFormat } from '../formats.ts';
import { apart } from '../isolate.ts';

const count = counter('en');
const number = numberFormat('en');

/** English. */
export const compare: CompareWords = {
  title: 'Compare',
  lead: 'Who is heard in each article, described as that article does it, and where their numbers part.',
  none: {
    title: 'Nothing to compare yet',
    text: 'Select two or more of your saved articles, then choose Compare.',
    action: 'Go to the saved articles',
  },
  factsHeading: 'At a glance',
  facts: {
    sources: 'Sources',
    named: 'named',
    unnamed: 'unnamed',
    claims: 'Claims',
    numbers: 'Numbers',
    unsourcedNumbers: 'with no source',
  },
  sourcesHeading: 'Sources',
  sourcesHint:
    'The bars show each source’s share of the words that its article attributes to somebody. Descriptions are as printed.',
  source: 'Source',
  inAll: (articles) => (articles === 2 ? 'In both articles' : `In all ${number.format(articles)} articles`),
  inSome: 'In some of them',
  onlyIn: (outlet) => `Only in ${apart(outlet)}`,
  nameless: 'Without a name of their own, so they can’t be matched',
  matchedBy: { acronym: 'matched by its initials', lastName: 'matched by last name' },
  hereAs: (name) => `here “${apart(name)}”`,
  notHere: 'not in this article',
  numbersHeading: 'Numbers told differently',
  numbersHint: 'The same thing counted, with another value or by another source.',
  counted: 'What is counted',
  noNumbers: 'No number is told differently in these articles, as far as their words show.',
  sameValueOtherSource: 'same value, different sources',
  alike: (n) =>
    `${count(n, { one: 'more number is', other: 'more numbers are' })} told with the same value by the same source.`,
};
