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

/** Under this key settings are stored, in one piece. */
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
}

const NAMES = Object.keys(CHECKS) as SettingName[];

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Settings from what storage holds, whatever that is: unknown names are left out, faulty values fall back.
 * @param stored the reader's own, of this version or an older one
 * @param managed the school's or company's, which wins
 */
export function settingsFrom(stored: unknown, managed: unknown): LoadedSettings {
  const own = isRecord(stored) ? stored : {};
  const school = isRecord(managed) ? managed : {};
  const valid = (from: Readonly<Record<string, unknown>>, name: SettingName) =>
    name in from && CHECKS[name](from[name]);
  const locked = NAMES.filter((name) => valid(school, name));
  const chosen = NAMES.filter((name) => valid(own, name) && !locked.includes(name));
  return {
    settings: {
      ...DEFAULTS,
      ...Object.fromEntries(chosen.map((name) => [name, own[name]])),
      ...Object.fromEntries(locked.map((name) => [name, school[name]])),
    },
    locked,
    faulty: NAMES.filter((name) => name in own && !CHECKS[name](own[name])),
  };
}

/** Reads the settings; where storage can't be read, the defaults. Does not throw. */
export async function loadSettings(): Promise<LoadedSettings> {
  const [stored, managed] = await Promise.all([
    browser.storage.sync.get(KEY).then(
      (all) => all[KEY],
      (error: unknown) => {
        console.error('According: settings could not be read; the defaults are used.', error);
        return undefined;
      },
    ),
    browser.storage.managed.get(null).catch((error: unknown) => {
      // Firefox refuses where no policy is set, which is usual.
      console.debug('According: no managed settings.', error);
      return undefined;
    }),
  ]);
  return settingsFrom(stored, managed);
}

/** Keeps what the reader has changed. Rejects if the browser can't store it. */
export async function saveSettings(change: Partial<Omit<Settings, 'version'>>): Promise<void> {
  const { settings } = await loadSettings();
  await browser.storage.sync.set({ [KEY]: { ...settings, ...change } });
}

/** Calls back with the settings whenever they change, in whatever part of According. Returns the undo. */
export function watchSettings(callback: (loaded: LoadedSettings) => void): () => void {
  const changed = (_changes: unknown, area: string) => {
    if (area === 'sync' || area === 'managed') void loadSettings().then(callback);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
