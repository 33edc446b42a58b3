import type { Failure } from '../../messages.ts';
import type { NoArticle } from '../../model.ts';
import { counter } from '../counter.ts';
import { listFormat, numberFormat, percentFormat } from '../formats.ts';
import { apart } from '../isolate.ts';
import type { ReportWords } from '../report.ts';
import { terms } from './terms.ts';

const LOOKS_LIKE: Readonly<Record<Exclude<NoArticle, 'notEnglish'>, string>> = {
  homePage: 'This looks like a home page.',
  list: 'This looks like a list.',
  search: 'This looks like a list or a search.',
  discussion: 'This looks like a discussion.',
  video: 'This looks like a page for a video.',
  profile: 'This looks like a page for a video, a person or a product.',
  links: 'This looks like a list of links.',
  hardlyText: 'There is hardly any running text on this page.',
  littleText: 'There is little running text on this page.',
  unlike: 'Too few signs of an article were found.',
};

const FAILURES: Readonly<Record<Failure, string>> = {
  unexpected: 'Something went wrong while it was read. Reload the page, then try again.',
  unreachable: 'According was updated or restarted. Reload the page, then try again.',
  tooLong: 'It is too long: it holds more than a million characters.',
  engine: 'According could not take this article apart. Please report its address.',
  silent: 'It does not answer. Reload the page, then try again.',
  gone: 'It went away while it was read.',
  refused: 'The browser did not allow it. Reload the page, then try again.',
};

function reportWords(): ReportWords {
  const { locale } = terms;
  const count = counter(locale);
  const number = numberFormat(locale);
  const percent = percentFormat(locale);
  const together = listFormat(locale, { type: 'conjunction' });
  const claims = (n: number) => count(n, { one: 'claim', other: 'claims' });

  return {
    ...terms,
    number: (value) => number.format(value),
    share: (value) => (value > 0 && value < 0.01 ? `under ${percent.format(0.01)}` : percent.format(value)),
    cutShort: (share) =>
      `This page is very long. Only the first ${percent.format(Math.max(share, 0.01))} of it was read.`,
    summary: ({ sources, claims: claimCount, numbers, unsourcedNumbers }) => {
      const parts = [count(sources, { one: 'source', other: 'sources' }), claims(claimCount)];
      if (numbers > 0) {
        const counted = count(numbers, { one: 'number', other: 'numbers' });
        parts.push(
          unsourcedNumbers > 0 ? `${counted}, ${number.format(unsourcedNumbers)} with no source` : counted,
        );
      }
      return parts.join(' · ');
    },
    claims,

    viewsLabel: 'Views',
    views: { sources: 'Sources', numbers: 'Numbers', picture: 'Picture' },
    orderLabel: 'Order',
    orders: { appearance: 'In order', share: 'By share' },

    unsourcedClaimsHeading: 'Claims with no source given',
    numbersHeading: 'Told by one source',
    severalHeading: 'Told by several sources',
    sameValue: 'same value',
    differentValues: 'different values',
    unsourcedNumbersHeading: 'No source given',
    sharesHeading: 'Share of attributed words',
    noSource: 'No source given',
    list: (items) => items.map(apart).join(', '),

    hideAll: 'Hide all',
    showAll: 'Show all',
    onlyThis: 'Only this',
    suffix: (name) => `: ${apart(name)}`,
    shown: 'Marked on the page. Click to hide.',
    hidden: 'Hidden on the page. Click to show.',
    turnOff: 'Turn off',
    openPanel: 'Open in the side panel',
    settings: 'Settings',
    alwaysOn: 'Always on',
    previousClaim: 'Previous claim',
    nextClaim: 'Next claim',
    others: (n) => `+${number.format(n)} with fewer words`,
    openOthers: 'Show each',
    closeOthers: 'Show together',
    noSources: 'No source is given for anything here.',
    noNumbers: 'There are no numbers in this article.',
    unnamed: 'Unnamed source',
    lost: 'No longer on the page',
    troubles: {
      notKept: 'Your corrections could not be stored. They hold until you leave this page.',
      unreadable: 'Not all corrections kept for this page could be read. It is shown without those.',
    },
    together: (names) => `${together.format(names.map(apart))} together`,

    reading: { title: 'Reading the article', text: 'Finding who said what.', action: null },
    off: {
      title: 'Off on this page',
      text: 'Nothing is marked. The page is as it was.',
      action: 'Read this page',
    },
    unread: {
      title: 'Not read yet',
      text: 'Click According in the toolbar on this page, and who said what is listed here.',
      action: 'Read this page',
    },
    nothing: {
      title: 'Nobody is quoted here',
      text: 'The article was read to its end, and nobody’s words are reported in it. If it was still loading, reload the page.',
      action: 'Reload the page',
    },
    notArticle: (reason) =>
      reason === 'notEnglish'
        ? {
            title: 'This page is not in English',
            text: 'According knows English alone. In another language it misses most of what is said, and errs often.',
            action: 'Try anyway',
          }
        : {
            title: 'This may not be an article',
            text: LOOKS_LIKE[reason],
            action: 'Analyse anyway',
          },
    unreadable: {
      browserPage: {
        title: 'A page of the browser itself',
        text: 'Browsers let no extension read their own pages. Open a news article, then click According there.',
        action: 'Try it on a sample',
      },
      store: {
        title: 'A page of the extension store',
        text: 'Browsers let no extension read the store. Open a news article, then click According there.',
        action: 'Try it on a sample',
      },
      pdf: {
        title: 'A PDF document',
        text: 'According reads web pages and can’t read a PDF. Many articles are on the web as a page too: open that one.',
        action: 'Try it on a sample',
      },
      noAccess: {
        title: 'No access to this page',
        text: 'The browser gave no access to this page. Reload it, then click According in the toolbar.',
        action: 'Reload the page',
      },
    },
    failed: (why) => ({ title: 'The page could not be read', text: FAILURES[why], action: 'Try again' }),
    disconnected: {
      title: 'The page has lost its connection',
      text: 'This happens after an update or a long pause. Reload the page to read it again.',
      action: 'Reload the page',
    },
  };
}

/** English. */
export const report: ReportWords = reportWords();
