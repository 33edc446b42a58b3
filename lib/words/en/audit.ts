import type { AuditWords } from '../audit.ts';
import { counter } from '../counter.ts';
import { listFormat, numberFormat } from '../formats.ts';
import { apart } from '../isolate.ts';

const count = counter('en');
const number = numberFormat('en');
const list = listFormat('en', { style: 'short', type: 'unit' });

/** English. */
export const audit: AuditWords = {
  title: 'Source audit',
  none: {
    title: 'Nothing to count yet',
    text: 'Save the articles that you study. Here you then see who is heard in them, how often, and under which name.',
    action: 'Go to the saved articles',
  },
  summary: ({ articles, sources, recurring, claims, numbers, unsourcedNumbers }) => {
    const heard = count(sources, { one: 'source', other: 'sources' });
    const counted = count(numbers, { one: 'number', other: 'numbers' });
    return [
      count(articles, { one: 'article', other: 'articles' }),
      recurring > 0 ? `${heard}, ${number.format(recurring)} in more than one` : heard,
      count(claims, { one: 'claim', other: 'claims' }),
      unsourcedNumbers > 0 ? `${counted}, ${number.format(unsourcedNumbers)} with no source` : counted,
    ].join(' · ');
  },
  namingHeading: 'Named and unnamed',
  kindsHeading: 'Kinds of sources',
  numbersHeading: 'Numbers, by who states them',
  recurringHeading: 'Heard in more than one article',
  recurringHint:
    'A column for each article, in the order of the table “All articles”. The taller the bar, the larger the source’s share of that article’s attributed words.',
  noneRecurs: 'No named source is heard in more than one of these articles.',
  recurs: (name, articles, of, where) =>
    `${apart(name)}, in ${number.format(articles)} of ${number.format(of)} articles: ${list.format(where.map(apart))}`,
  tableHeading: 'All sources',
  namedAs: { name: 'Named', role: 'By role or group', unnamed: 'Unnamed' },
  columns: {
    name: 'Source',
    kind: 'Kind',
    named: 'Named',
    articles: 'Articles',
    claims: 'Claims',
    quoted: 'Quoted',
    share: 'Words',
  },
  articlesHeading: 'All articles',
  article: 'Article',
  download: 'Download as CSV',
  showAll: (n) => `Show all ${number.format(n)} sources`,
  alsoAs: (names) => `also as ${list.format(names.map((name) => `“${apart(name)}”`))}`,
  fileName: 'source-audit',
};
