import type { Unreadable } from '../messages.ts';
import type { QuotationType, SourceKind } from '../model.ts';

/** A state of the popup in words: what it is, why, and what the reader can do next. */
export interface Notice {
  readonly title: string;
  readonly text: string;
  /** The label of the button that does the next step; null where the next step is not ours to do. */
  readonly action: string | null;
}

/** The words of the report and of the states that stand in its place. */
export interface ReportWords {
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
