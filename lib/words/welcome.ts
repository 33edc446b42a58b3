import type { SamplePart } from './settings.ts';

/** The words of the page that opens after the installation. */
export interface WelcomeWords {
  readonly title: string;
  readonly lead: string;

  readonly tryHeading: string;
  /** Before the keys of the shortcut: "Press", and after them: "or click According in the toolbar." */
  readonly press: string;
  readonly orClick: string;
  /** Where no shortcut is set. */
  readonly click: string;
  readonly mark: string;
  readonly unmark: string;
  readonly reading: string;
  /** Above the article, which is in English whatever the interface's language. */
  readonly madeUp: string;
  /** After the marks have come: what to do next. */
  readonly marked: string;
  readonly failed: string;

  readonly legendHeading: string;
  /** A sample and what its mark means. */
  readonly legend: readonly (readonly [sample: SamplePart, meaning: string])[];

  readonly pinHeading: string;
  /** How to pin the button, in each family of browsers. */
  readonly pin: Readonly<Record<'chromium' | 'firefox', string>>;
  readonly privacyHeading: string;
  readonly privacy: string;
  readonly settings: string;
}
