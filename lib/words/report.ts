import type { Failure, Trouble, Unreadable } from '../messages.ts';
import type { NoArticle } from '../model.ts';
import type { Terms } from './overlay.ts';

/** A state of the popup in words: what it is, why, and what the reader can do next. */
export interface Notice {
  readonly title: string;
  readonly text: string;
  /** The label of the button that does the next step; null where the next step is not ours to do. */
  readonly action: string | null;
}

/** The words of the report and of the states that stand in its place. */
export interface ReportWords extends Terms {
  /** A plain number: "1,204". */
  number(value: number): string;
  /** A share from 0 to 1: "34%". */
  share(value: number): string;
  /** How much of the text was read, from 0 to 1: "Only the first 34% … was read." */
  cutShort(share: number): string;

  /** "11 sources · 26 claims · 9 numbers, 4 with no source" */
  summary(counts: Counts): string;
  /** "3 claims" */
  claims(count: number): string;

  /** The three views of one report, and what they are together. */
  readonly viewsLabel: string;
  readonly views: Readonly<Record<View, string>>;
  readonly orderLabel: string;
  readonly orders: Readonly<Record<Order, string>>;

  readonly unsourcedClaimsHeading: string;
  readonly numbersHeading: string;
  readonly severalHeading: string;
  /** Beside a quantity told by several sources. */
  readonly sameValue: string;
  readonly differentValues: string;
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
  readonly openPanel: string;
  readonly settings: string;
  /** Before the name of a site: "Always on" + "courier.example". */
  readonly alwaysOn: string;
  readonly previousClaim: string;
  readonly nextClaim: string;
  /** "+188 sources with fewer claims": they share one look until they are opened. */
  others(count: number): string;
  readonly openOthers: string;
  readonly closeOthers: string;
  /** Where a list would stand and nothing was found for it. */
  readonly noSources: string;
  readonly noNumbers: string;
  readonly unnamed: string;
  readonly lost: string;
  /** What is amiss with the corrections of this page, and what it means. */
  readonly troubles: Readonly<Record<Trouble, string>>;
  /** "Stone and Pence together" */
  together(names: readonly string[]): string;

  readonly reading: Notice;
  readonly off: Notice;
  /** In the side panel, beside a page that was not read. */
  readonly unread: Notice;
  readonly nothing: Notice;
  notArticle(reason: NoArticle): Notice;
  readonly unreadable: Readonly<Record<Unreadable, Notice>>;
  failed(why: Failure): Notice;
  readonly disconnected: Notice;
}

export type View = 'sources' | 'numbers' | 'picture';

/** Of the sources: by their first claims, or by their share of the attributed words. */
export type Order = 'appearance' | 'share';

export interface Counts {
  readonly sources: number;
  readonly claims: number;
  readonly numbers: number;
  readonly unsourcedNumbers: number;
}
