import type { Unreadable } from '../messages.ts';
import type { QuotationType, SourceKind } from '../model.ts';

/** A state of the popup in words: what it is, why, and what the reader can do next. */
export interface Notice {
  readonly title: string;
  readonly text: string;
  /** The label of the button that does the next step; null where the next step is not ours to do. */
  readonly action: string | null;
}

/** Every word of the interface. One object for each language; the compiler names what a language lacks. */
export interface Words {
  /** BCP 47 tag, for `Intl` and for the page's `lang`. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';

  /** A plain number: "1,204". */
  number(value: number): string;
  /** A share from 0 to 1: "34%". */
  share(value: number): string;

  /** "11 sources · 26 claims · 9 numbers, 4 with no source" */
  summary(counts: Counts): string;
  /** "3 claims" */
  claims(count: number): string;

  readonly sourcesHeading: string;
  readonly unsourcedClaimsHeading: string;
  readonly numbersHeading: string;
  readonly unsourcedNumbersHeading: string;
  readonly sharesHeading: string;
  readonly noSource: string;
  /** "Qatar 34%, Hamas 12%": the bar for those who do not see it. */
  list(items: readonly string[]): string;

  readonly hideAll: string;
  readonly showAll: string;
  readonly onlyThis: string;
  /** The rest of a button's name, read but not shown: "Only this" + ": Qatar". */
  suffix(name: string): string;
  readonly shown: string;
  readonly hidden: string;
  readonly turnOff: string;
  readonly unnamed: string;
  readonly lost: string;
  /** "quoted by Kushner": a claim that stands within another's words. */
  within(name: string): string;

  readonly type: Readonly<Record<QuotationType, string>>;
  readonly kind: Readonly<Record<SourceKind, string>>;

  readonly reading: Notice;
  readonly off: Notice;
  readonly nothing: Notice;
  notArticle(reason: string): Notice;
  readonly unreadable: Readonly<Record<Unreadable, Notice>>;
  failed(message: string): Notice;
  readonly disconnected: Notice;
}

export interface Counts {
  readonly sources: number;
  readonly claims: number;
  readonly numbers: number;
  readonly unsourcedNumbers: number;
}

/** The forms of one counted noun; `other` is what a language always has. */
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Counts a noun in one language: `(2, {one: 'claim', other: 'claims'})` is "2 claims". */
function counter(locale: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(locale);
  const format = new Intl.NumberFormat(locale);
  return (count, forms) => `${format.format(count)} ${forms[rules.select(count)] ?? forms.other}`;
}

function englishWords(): Words {
  const locale = 'en';
  const count = counter(locale);
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const list = new Intl.ListFormat(locale, { style: 'narrow', type: 'unit' });
  const claims = (n: number) => count(n, { one: 'claim', other: 'claims' });

  return {
    locale,
    direction: 'ltr',
    number: (value) => number.format(value),
    share: (value) => (value > 0 && value < 0.01 ? `under ${percent.format(0.01)}` : percent.format(value)),
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

    sourcesHeading: 'Sources',
    unsourcedClaimsHeading: 'Claims with no source given',
    numbersHeading: 'Numbers',
    unsourcedNumbersHeading: 'Numbers with no source given',
    sharesHeading: 'Share of attributed words',
    noSource: 'No source given',
    list: (items) => list.format(items),

    hideAll: 'Hide all',
    showAll: 'Show all',
    onlyThis: 'Only this',
    suffix: (name) => `: ${name}`,
    shown: 'Marked on the page. Click to hide.',
    hidden: 'Hidden on the page. Click to show.',
    turnOff: 'Turn off',
    unnamed: 'Not named',
    lost: 'No longer on the page',
    within: (name) => `quoted by ${name}`,

    type: { direct: 'Quotation', mixed: 'Part quotation', indirect: 'Paraphrase' },
    kind: {
      person: 'Person',
      organization: 'Organization',
      government: 'Government',
      document: 'Document',
      media: 'News outlet',
      group: 'Group',
      'anonymous-person': 'Person',
      author: 'The author',
    },

    reading: { title: 'Reading the article', text: 'Finding who said what.', action: null },
    off: {
      title: 'Off on this page',
      text: 'Nothing is marked. The page is as it was.',
      action: 'Read this page',
    },
    nothing: {
      title: 'Nobody is quoted here',
      text: 'The article was read to its end, and nobody’s words are reported in it. If it was still loading, reload the page.',
      action: 'Reload the page',
    },
    notArticle: (reason) => ({
      title: 'This may not be an article',
      text: reason || 'The page holds no longer piece of running text.',
      action: 'Analyse anyway',
    }),
    unreadable: {
      browserPage: {
        title: 'A page of the browser itself',
        text: 'Browsers let no extension read their own pages. Open a news article, then click According there.',
        action: null,
      },
      store: {
        title: 'A page of the extension store',
        text: 'Browsers let no extension read the store. Open a news article, then click According there.',
        action: null,
      },
      pdf: {
        title: 'A PDF document',
        text: 'According reads web pages and can’t read a PDF. Many articles are on the web as a page too: open that one.',
        action: null,
      },
      noAccess: {
        title: 'This page may not be read',
        text: 'The browser gave no access to this page. Reload it, then click According in the toolbar.',
        action: 'Reload the page',
      },
    },
    failed: (message) => ({
      title: 'The page could not be read',
      text: message || 'Something went wrong while the page was read.',
      action: 'Try again',
    }),
    disconnected: {
      title: 'The page has lost its connection',
      text: 'This happens after an update or a long pause. Reload the page to read it again.',
      action: 'Reload the page',
    },
  };
}

/** English, the language that every other falls back to. */
export const english: Words = englishWords();
