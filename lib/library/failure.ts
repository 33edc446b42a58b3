/** Why the library could not do what was asked. Each has its sentence in `words/library.ts`. */
export type Failure =
  /** The disk, or what the browser gives an extension of it, is full. */
  | 'full'
  /** Another page of According holds an older form of the library open. */
  | 'blocked'
  /** A newer According has changed the library's form. */
  | 'newer'
  /** The browser gives no storage here: some private windows, a broken profile, a policy. */
  | 'unavailable'
  /** What was stored can't be read as an article. */
  | 'damaged'
  /** What was to be saved is not of the form in which articles are kept, so it could not be read again. */
  | 'unfit'
  /** The browser broke it off; nothing was changed. */
  | 'brokenOff';

/** Carries the reason; the browser's own error is its cause. */
export class LibraryError extends Error {
  readonly reason: Failure;
  constructor(reason: Failure, cause?: unknown) {
    super(`The library of saved articles failed: ${reason}`, { cause });
    this.reason = reason;
  }
}

/** Names of `DOMException`s, after the Indexed Database API 3.0. */
const REASONS: Readonly<Record<string, Failure>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  AbortError: 'brokenOff',
  InvalidStateError: 'unavailable',
  SecurityError: 'unavailable',
  UnknownError: 'unavailable',
  NotAllowedError: 'unavailable',
  NotFoundError: 'unavailable',
};

/** Whatever keeps the library from being opened, in our terms. */
export function openingFailureFrom(error: unknown): LibraryError {
  if (error instanceof LibraryError) return error;
  return new LibraryError(REASONS[nameOf(error)] ?? 'unavailable', error);
}

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}

/** The browser's error in our terms. Errors that are not the browser's are thrown on. */
export function failureFrom(error: unknown): LibraryError {
  if (error instanceof LibraryError) return error;
  const reason = REASONS[nameOf(error)];
  if (reason === undefined) throw error;
  return new LibraryError(reason, error);
}

/** The reason to be told; the browser's console gets what is behind it. Errors of our own are thrown on. */
export function reasonOf(error: unknown): Failure {
  if (!(error instanceof LibraryError)) throw error;
  console.error('According: the saved articles could not be reached.', error);
  return error.reason;
}
