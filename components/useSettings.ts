import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import {
  forgetSettings,
  type LoadedSettings,
  loadSettings,
  type SettingName,
  type Settings,
  saveSettings,
  watchSettings,
} from '../lib/settings.ts';

export type SettingsChange = Partial<Omit<Settings, 'version'>>;

/** The settings, shown as the reader changes them and stored a moment later. */
export interface SettingsInUse {
  /** Null until they are read. */
  readonly loaded: LoadedSettings | null;
  /** The last change could not be stored; what is shown is what is stored. */
  readonly failed: boolean;
  change(change: SettingsChange): void;
  /** Puts these settings back to their defaults. */
  forget(names: readonly SettingName[]): void;
}

/** A slider that is dragged changes often, and browsers take only so many writes a minute. In ms. */
const WAIT = 250;

/** Reads the settings, follows them, and stores what the reader changes. */
export function useSettings(): SettingsInUse {
  const [loaded, setLoaded] = useState<LoadedSettings | null>(null);
  const [failed, setFailed] = useState(false);
  const pending = useRef<SettingsChange>({});
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const show = useCallback((next: LoadedSettings) => {
    setLoaded({ ...next, settings: { ...next.settings, ...pending.current } });
  }, []);

  const store = useCallback(
    async (write: () => Promise<void>) => {
      let hasFailed = false;
      try {
        await write();
      } catch (error) {
        console.error('According: a setting could not be stored.', error);
        hasFailed = true;
      }
      // Said together with what holds instead.
      const next = await loadSettings();
      setFailed(hasFailed);
      show(next);
    },
    [show],
  );

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const change = pending.current;
    pending.current = {};
    if (Object.keys(change).length > 0) void store(() => saveSettings(change));
  }, [store]);

  useEffect(() => {
    void loadSettings().then(show);
    const unwatch = watchSettings(show);
    // Who closes the page at once after a change keeps it all the same.
    addEventListener('pagehide', flush);
    return () => {
      unwatch();
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [show, flush]);

  const change = useCallback(
    (next: SettingsChange) => {
      pending.current = { ...pending.current, ...next };
      setLoaded((before) => before && { ...before, settings: { ...before.settings, ...next } });
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, WAIT);
    },
    [flush],
  );
  const forget = useCallback(
    (names: readonly SettingName[]) => {
      clearTimeout(timer.current);
      pending.current = {};
      void store(() => forgetSettings(names));
    },
    [store],
  );
  return { loaded, failed, change, forget };
}
