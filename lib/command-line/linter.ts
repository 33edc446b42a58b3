/** What Mozilla's linter says of the Firefox build: no error, and no warning but those that are known. */

/** The part of the linter's JSON report that is looked at. */
export interface LintReport {
  readonly errors: readonly LintMessage[];
  readonly warnings: readonly LintMessage[];
}

interface LintMessage {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

/** A warning that is known, how often it may be there, and why it is no fault. README.md tells it too. */
interface KnownWarning {
  readonly code: string;
  readonly file: RegExp;
  readonly most: number;
  readonly why: string;
}

export const KNOWN_WARNINGS: readonly KnownWarning[] = [
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    file: /^manifest\.json$/,
    most: 1,
    why: 'Firefox for Android knows the key for data collection from version 142 on; older ones pass over it',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^content-script\.js$/,
    most: 2,
    why: 'Readability writes markup into a copy of the page that no window shows',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\/[\w-]+\.js$/,
    most: 3,
    why: 'Preact sets markup where a component asks for it, and none does; Readability as above, for the sample article',
  },
];

/** Every error, and every warning that is not known or is there more often than that; a line for each. */
export function complaints({ errors, warnings }: LintReport): string[] {
  const seen = new Map<KnownWarning, number>();
  const unknown = warnings.filter(({ code, file = '' }) => {
    const known = KNOWN_WARNINGS.find((one) => one.code === code && one.file.test(file));
    if (!known) return true;
    const count = (seen.get(known) ?? 0) + 1;
    seen.set(known, count);
    return count > known.most;
  });
  return [...errors, ...unknown].map(({ code, file = '', message }) => `${code} ${file}: ${message}`);
}

/**
 * The report in what the linter has printed.
 * @throws if there is none
 */
export function reportIn(printed: string): LintReport {
  const json = printed.slice(printed.indexOf('{'), printed.lastIndexOf('}') + 1);
  return JSON.parse(json) as LintReport;
}
