import type { Language, MarkStyle, SettingName } from '../settings.ts';

/** A choice or a switch: what it is called, and what it does where the name does not tell. */
export interface SettingText {
  readonly name: string;
  readonly hint: string;
}

/** A piece of the sample sentence. Pieces without a role are the article's own words. */
export interface SamplePart {
  readonly text: string;
  readonly role?: 'source' | 'content' | 'number';
  /** Place in the order of sources; left out where no source is given. */
  readonly place?: number;
}

/** The words of the settings page. */
export interface SettingsWords {
  readonly title: string;
  readonly settings: Readonly<Record<SettingName, SettingText>>;

  readonly pageHeading: string;
  readonly sampleLabel: string;
  /** Two sources that are quoted, and a number that nobody states. */
  readonly sample: readonly SamplePart[];
  readonly styles: Readonly<Record<MarkStyle, string>>;

  readonly foundHeading: string;
  /** What a threshold from 0 to 1 means: "Everything that was found", "At least 60% sure". */
  leastConfidence(threshold: number): string;

  readonly languageHeading: string;
  /** The browser's language. */
  readonly automatic: string;
  /** The name of a language, in that language. */
  readonly languages: Readonly<Record<Exclude<Language, 'auto'>, string>>;

  readonly sites: {
    readonly heading: string;
    readonly text: string;
    readonly none: string;
    readonly addLabel: string;
    readonly addExample: string;
    readonly add: string;
    readonly remove: string;
    readonly notASite: string;
    readonly refused: string;
    readonly failed: string;
  };

  readonly keys: {
    readonly heading: string;
    readonly notSet: string;
    readonly change: string;
    readonly failed: string;
  };

  readonly corrections: {
    readonly heading: string;
    /** "3 corrections on 2 pages" */
    count(corrections: number, pages: number): string;
    readonly none: string;
    readonly text: string;
    readonly deleteAll: string;
    readonly sure: string;
    readonly keep: string;
    readonly failed: string;
  };

  readonly data: {
    readonly heading: string;
    /** Question and answer. */
    readonly facts: readonly (readonly [question: string, answer: string])[];
  };

  readonly reset: {
    readonly heading: string;
    readonly text: string;
    readonly button: string;
    readonly sure: string;
    readonly cancel: string;
  };

  /** Beside a setting that a school or company has set. */
  readonly locked: string;
  readonly lockedTitle: string;
  /** Some stored values could not be understood. */
  faulty(names: readonly string[]): string;
  readonly forget: string;
  readonly unreadable: string;
  readonly notSaved: string;
}

/** Why a site was not switched. */
export type SiteOutcomes = Pick<SettingsWords['sites'], 'notASite' | 'refused' | 'failed'>;
