/**
 * What the reader has chosen once and for all: kept by the browser, which carries it to the reader's other
 * computers only where the reader has switched that on. A school may set and lock it by managed storage.
 */
import { browser } from 'wxt/browser';

/** How a claim is marked on the page. */
export type MarkStyle = 'tint' | 'line' | 'both';

/** The interface's language; `auto` is the browser's. */
export type Language = 'auto' | 'en' | 'es' | 'fr' | 'de' | 'ar';

export interface Settings {
  readonly version: 1;
  readonly markStyle: MarkStyle;
  /** Of the tint behind claims, 0.25–1. */
  readonly tintStrength: number;
  readonly edgeMarks: boolean;
  /** The card that opens over a mark. */
  readonly card: boolean;
  /** Attributions below this confidence, 0–1, are not shown. */
  readonly leastConfidence: number;
  readonly language: Language;
}

export const DEFAULTS: Settings = {
  version: 1,
  markStyle: 'tint',
  tintStrength: 1,
  edgeMarks: true,
  card: true,
  leastConfidence: 0,
  language: 'auto',
};

/** Under this key the reader's own choices are stored, in one piece; what was not chosen follows the defaults. */
const KEY = 'settings';

type Check<Value> = (value: unknown) => value is Value;

const oneOf =
  <Value extends string>(...values: readonly Value[]): Check<Value> =>
  (value): value is Value =>
    values.some((known) => known === value);
const between =
  (least: number, most: number): Check<number> =>
  (value): value is number =>
    typeof value === 'number' && value >= least && value <= most;
const isBoolean: Check<boolean> = (value) => typeof value === 'boolean';

/** What each setting may be. */
const CHECKS: { readonly [Name in keyof Omit<Settings, 'version'>]: Check<Settings[Name]> } = {
  markStyle: oneOf('tint', 'line', 'both'),
  tintStrength: between(0.25, 1),
  edgeMarks: isBoolean,
  card: isBoolean,
  leastConfidence: between(0, 1),
  language: oneOf('auto', 'en', 'es', 'fr', 'de', 'ar'),
};

export type SettingName = keyof typeof CHECKS;

/** The settings in use, with what the reader should know of them. */
export interface LoadedSettings {
  readonly settings: Settings;
  /** Set by the school or company, and not for the reader to change. */
  readonly locked: readonly SettingName[];
  /** Stored values that could not be understood; the defaults stand in for them. */
  readonly faulty: readonly SettingName[];
  /** False where the browser did not give out what is stored: the defaults are in use. */
  readonly isRead: boolean;
}

export const SETTING_NAMES = Object.keys(CHECKS) as SettingName[];

type Stored = Readonly<Record<string, unknown>>;

/** What storage holds, whatever that is, as a record. */
function recordOf(value: unknown): Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Stored) : {};
}

function isValid(name: SettingName, from: Stored): boolean {
  return name in from && CHECKS[name](from[name]);
}

/**
 * Settings from what storage holds, whatever that is: unknown names are left out, faulty values fall back.
 * @param stored the reader's own, of this version or an older one
 * @param managed the school's or company's, which wins
 */
export function settingsFrom(stored: unknown, managed: unknown): Omit<LoadedSettings, 'isRead'> {
  const own = recordOf(stored);
  const school = recordOf(managed);
  const locked = SETTING_NAMES.filter((name) => isValid(name, school));
  const chosen = SETTING_NAMES.filter((name) => isValid(name, own) && !locked.includes(name));
  return {
    settings: {
      ...DEFAULTS,
      ...Object.fromEntries(chosen.map((name) => [name, own[name]])),
      ...Object.fromEntries(locked.map((name) => [name, school[name]])),
    },
    locked,
    faulty: SETTING_NAMES.filter((name) => name in own && !isValid(name, own)),
  };
}

/**
 * Reads the settings; where storage can't be read, the defaults. What a school sets and the browser does not tell at
 * once is told to those who watch. Does not throw.
 */
export async function loadSettings(): Promise<LoadedSettings> {
  const [own, managed] = await Promise.all([
    readOwn().catch((error: unknown) => {
      console.error('According: settings could not be read; the defaults are used.', error);
      return null;
    }),
    managedSoon(),
  ]);
  return { ...settingsFrom(own, managed), isRead: own !== null };
}

async function readOwn(): Promise<Stored> {
  return recordOf((await browser.storage.sync.get(KEY))[KEY]);
}

/**
 * So long what a school sets is waited for, in ms. Chromium tells it only once it has come to rest after its start,
 * seconds later, and nobody else's popup is to stay empty until then.
 */
const PATIENCE = 100;

async function readManaged(): Promise<Stored> {
  try {
    return recordOf(await browser.storage.managed.get(null));
  } catch (error) {
    // Firefox refuses where no policy is set, which is usual.
    console.debug('According: no managed settings.', error);
    return {};
  }
}

/** What a school sets, as the browser told it last. */
let school: Stored = {};

function managedSoon(): Promise<Stored> {
  const reading = readManaged();
  return new Promise((resolve) => {
    let assumed: Stored | null = null;
    const timer = setTimeout(() => {
      assumed = school;
      resolve(assumed);
    }, PATIENCE);
    void reading.then((told) => {
      clearTimeout(timer);
      school = told;
      resolve(told);
      const isNews = assumed !== null && JSON.stringify(assumed) !== JSON.stringify(told);
      if (isNews) for (const tell of watchers) tell();
    });
  });
}

/** Changes are written one after the other: each is laid over what the one before has stored. */
let writing: Promise<unknown> = Promise.resolve();

function write(next: (own: Stored) => Stored): Promise<void> {
  const written = writing.then(async () => {
    await browser.storage.sync.set({ [KEY]: { ...next(await readOwn()), version: DEFAULTS.version } });
  });
  // A change that failed has told its caller, and does not hold up those behind it.
  writing = written.catch(() => undefined);
  return written;
}

/**
 * Keeps what the reader has changed. What a newer version of According has stored beside it stays: the reader's
 * computers need not be updated together. Rejects if the browser can't store it.
 */
export function saveSettings(change: Partial<Omit<Settings, 'version'>>): Promise<void> {
  return write((own) => ({ ...own, ...change }));
}

/** Forgets what was stored for these settings, so that the defaults hold. Rejects if the browser can't. */
export function forgetSettings(names: readonly SettingName[]): Promise<void> {
  return write((own) =>
    Object.fromEntries(
      Object.entries(own).filter(([name]) => !names.some((forgotten) => forgotten === name)),
    ),
  );
}

/** What each who watches does when anything may have changed. */
const watchers = new Set<() => void>();

/** Calls back with the settings whenever they change, in whatever part of According. Returns the undo. */
export function watchSettings(callback: (loaded: LoadedSettings) => void): () => void {
  const tell = () => void loadSettings().then(callback);
  const changed = (_changes: unknown, area: string) => {
    if (area === 'sync' || area === 'managed') tell();
  };
  browser.storage.onChanged.addListener(changed);
  watchers.add(tell);
  return () => {
    browser.storage.onChanged.removeListener(changed);
    watchers.delete(tell);
  };
}
