import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { CommandName } from '../lib/words/browser.ts';

export interface Shortcut {
  readonly name: CommandName;
  /** "Alt+Shift+S", as the browser writes it; empty where the reader has set none. */
  readonly keys: string;
}

export interface Shortcuts {
  /** Null until they are known. */
  readonly shortcuts: readonly Shortcut[] | null;
  /** Opens the browser's own page of shortcuts. @returns false if it does not open */
  change(): Promise<boolean>;
}

/** In this order they are listed. */
const NAMES: readonly CommandName[] = [
  '_execute_action',
  'next-claim',
  'previous-claim',
  'toggle-marks',
  'open-panel',
];

/** Firefox opens its page of shortcuts by a call that the types of the browser API leave out. */
interface OpensShortcuts {
  openShortcutSettings(): Promise<void>;
}

function opensShortcuts(commands: object): commands is OpensShortcuts {
  return 'openShortcutSettings' in commands;
}

async function current(): Promise<Shortcut[]> {
  const all = await browser.commands.getAll();
  return NAMES.map((name) => ({ name, keys: all.find((command) => command.name === name)?.shortcut ?? '' }));
}

/** The keys as the reader has set them, read again when the reader comes back from setting them. */
export function useShortcuts(): Shortcuts {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[] | null>(null);

  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'hidden') return;
      current().then(setShortcuts, (error: unknown) => {
        console.error('According: the browser did not tell its shortcuts.', error);
        setShortcuts([]);
      });
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);

  const change = useCallback(async () => {
    try {
      if (opensShortcuts(browser.commands)) await browser.commands.openShortcutSettings();
      else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
      return true;
    } catch (error) {
      console.error('According: the page of shortcuts did not open.', error);
      return false;
    }
  }, []);
  return { shortcuts, change };
}
