/**
 * Every message that parts of According send each other, in one place.
 *
 * The tab's content script owns its report. The popup asks the background to put the content script
 * there (`read`), then talks to the content script; the content script asks the background to analyse.
 */
import type { Act, Analysis, Article, Correction, NoArticle, TextSpan } from './model.ts';

/** What the reader has switched on, off, or asked to see alone. */
export interface Display {
  /** Whether marks are painted at all. */
  readonly on: boolean;
  /** Ids of sources; `NO_SOURCE_ID` stands for all marks without a source. */
  readonly hiddenSources: readonly string[];
  /** Claims of these acts are not shown. */
  readonly hiddenActs: readonly Act[];
  /** Attributions below this confidence, 0–1, are not shown. */
  readonly leastConfidence: number;
  /** With many sources the minor ones share one look; true gives each its own. */
  readonly othersOpen: boolean;
}

/** Everything that was found, shown. */
export const ALL_SHOWN: Display = {
  on: true,
  hiddenSources: [],
  hiddenActs: [],
  leastConfidence: 0,
  othersOpen: false,
};

/** In `Display.hiddenSources`: the claims and numbers for which the article gives no source. */
export const NO_SOURCE_ID = '';

/** Why a page could not be read at all. */
export type Unreadable = 'browserPage' | 'store' | 'pdf' | 'noAccess';

/** Why a reading failed. */
export type Failure =
  /** Something broke while the page was read. */
  | 'unexpected'
  /** The background was updated or restarted under the page. */
  | 'unreachable'
  | 'tooLong'
  /** The engine broke on this article. */
  | 'engine'
  /** The content script is there and gives no answer. */
  | 'silent'
  /** The tab was closed or went elsewhere while it was read. */
  | 'gone'
  /** The browser refused what a view asked of it. */
  | 'refused';

/** Whose words a passage is, before the marks are shown: a mention in the article, a name as typed, nobody. */
export type PredictedSource =
  | { readonly type: 'mention'; readonly span: TextSpan }
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'nobody' };

export interface Prediction {
  readonly id: string;
  readonly content: TextSpan;
  readonly source: PredictedSource;
}

/** "Predict, then reveal": the marks are hidden until `isRevealed`. Nothing of it is stored. */
export interface Predicting {
  /** In the order of the article. */
  readonly predictions: readonly Prediction[];
  /** The passage whose source is asked for now, or null. */
  readonly open: TextSpan | null;
  /** What is selected in the article, or null. */
  readonly selected: TextSpan | null;
  readonly isRevealed: boolean;
}

/** What a reader does while predicting. */
export type PredictStep =
  | { readonly type: 'begin' }
  /** What is selected is the next passage. */
  | { readonly type: 'passage' }
  /** Whose the open passage is; null: what is selected is its source. */
  | { readonly type: 'source'; readonly source: Exclude<PredictedSource, { type: 'mention' }> | null }
  /** Takes a prediction back; null: the open passage. */
  | { readonly type: 'forget'; readonly id: string | null }
  /** Scrolls to a prediction. */
  | { readonly type: 'goTo'; readonly id: string }
  | { readonly type: 'reveal' }
  /** Hides the marks again. */
  | { readonly type: 'again'; readonly keep: boolean }
  | { readonly type: 'end' };

/** Of the corrections of a page: those that the browser would not store, or stored ones that can't be read. */
export type Trouble = 'notKept' | 'unreadable';

/** Where a tab stands. Each phase is a state of the popup with its own next step. */
export type TabState =
  | { readonly phase: 'off' }
  | {
      readonly phase: 'reading' /** 0–1, or null while it can't be told. */;
      readonly progress: number | null;
    }
  | { readonly phase: 'notArticle'; readonly title: string; readonly reason: NoArticle }
  | { readonly phase: 'nothing'; readonly article: Article }
  | {
      readonly phase: 'ready';
      readonly article: Article;
      readonly analysis: Analysis;
      readonly display: Display;
      /** In the order in which the reader made them; `analysis` has them in it already. */
      readonly corrections: readonly Correction[];
      /** Absent: all is well. */
      readonly trouble?: Trouble;
      /** Ids of attributions and figures whose text is no longer in the page. */
      readonly lost: readonly string[];
      /** Absent: the reader is not predicting. */
      readonly predicting?: Predicting;
    }
  | { readonly phase: 'unreadable'; readonly why: Unreadable }
  | { readonly phase: 'failed'; readonly why: Failure };

/** To the background. */
export type BackgroundRequest =
  | {
      readonly to: 'background';
      readonly type: 'read';
      readonly tabId: number;
      readonly anyway: boolean;
      /** True where whoever asks has just found that nobody answers in the tab. */
      readonly isNew: boolean;
    }
  | { readonly to: 'background'; readonly type: 'analyse'; readonly article: Article }
  /** From a content script: it needs what stands over the page. Answered once that is there. */
  | { readonly to: 'background'; readonly type: 'overlay' };

/**
 * To the content script of one tab. Each is answered with the tab's state; `read` when the reading is over,
 * the others at once.
 */
export type TabRequest =
  | { readonly to: 'tab'; readonly type: 'state' }
  | {
      readonly to: 'tab';
      readonly type: 'read';
      readonly anyway: boolean;
      /** True where whoever asks hears what the tab tells: a report, which is long, is answered with null. */
      readonly isHeard?: boolean;
    }
  | { readonly to: 'tab'; readonly type: 'display'; readonly display: Display }
  | {
      readonly to: 'tab';
      readonly type: 'reveal' /** An attribution's or a figure's id. */;
      readonly id: string;
    }
  /** To the next or previous shown claim, of one source or of all, from where the page stands. */
  | {
      readonly to: 'tab';
      readonly type: 'step';
      readonly direction: 'next' | 'previous';
      readonly sourceId: string | null;
    }
  /** "Who said this?": answers in the page for the text that is selected there. Reads the page first if need be. */
  | { readonly to: 'tab'; readonly type: 'whoSaid' }
  | { readonly to: 'tab'; readonly type: 'correct'; readonly correction: Correction }
  /** Takes the last correction back. */
  | { readonly to: 'tab'; readonly type: 'undo' }
  | { readonly to: 'tab'; readonly type: 'predict'; readonly step: PredictStep }
  /** From the background: how far a long text is read, 0–1. */
  | { readonly to: 'tab'; readonly type: 'progress'; readonly progress: number }
  | { readonly to: 'tab'; readonly type: 'turnOff' };

/** From a content script to whoever listens: its state has changed. `sender.tab.id` tells which tab. */
export interface StateChanged {
  readonly to: 'views';
  readonly type: 'stateChanged';
  readonly state: TabState;
}

/** The background's answer to `analyse`. */
export type AnalyseAnswer =
  | { readonly ok: true; readonly analysis: Analysis }
  | { readonly ok: false; readonly why: Failure };

/** The background's answer to `read`; null: there is a report, of which the tab has told whoever listens. */
export type ReadAnswer = { readonly state: TabState | null };

type AnyMessage = BackgroundRequest | TabRequest | StateChanged;

/**
 * True for a message to this addressee. Only the address is looked at: messages come from According's own
 * parts alone, which the listener makes sure of by the sender's id.
 */
export function isTo<To extends AnyMessage['to']>(
  to: To,
  message: unknown,
): message is Extract<AnyMessage, { readonly to: To }> {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === to;
}

/**
 * Asks the background, and once more if it ends meanwhile: the browser may end it at any time, and what it was asked is
 * lost with it. A background that ends before it has heard the question leaves an answer that is undefined.
 * @throws what the second asking throws
 */
export async function askTwice<Answer>(ask: () => Promise<Answer | undefined>): Promise<Answer | undefined> {
  try {
    const answer = await ask();
    if (answer !== undefined) return answer;
    console.warn('According: the background gave no answer, asking again.');
  } catch (first) {
    console.warn('According: the background did not answer, asking again.', first);
  }
  return ask();
}
