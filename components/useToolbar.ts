import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

export interface Toolbar {
  /** Whether the reader sees the toolbar button; null where the browser does not tell. */
  readonly isPinned: boolean | null;
  /** Whose toolbar it is. */
  readonly family: 'chromium' | 'firefox';
  openSettings(): void;
}

async function askIsPinned(): Promise<boolean | null> {
  try {
    return (await browser.action.getUserSettings()).isOnToolbar ?? null;
  } catch (error) {
    console.debug('According: this browser does not tell whether the button is pinned.', error);
    return null;
  }
}

/** What a page of ours needs of the browser's toolbar; asked again when the page is come back to. */
export function useToolbar(): Toolbar {
  const [isPinned, setIsPinned] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () => void askIsPinned().then(setIsPinned);
    look();
    document.addEventListener('visibilitychange', look);
    addEventListener('focus', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      removeEventListener('focus', look);
    };
  }, []);
  const openSettings = useCallback(() => {
    browser.runtime.openOptionsPage().catch((error: unknown) => {
      console.error('According: the settings page did not open.', error);
    });
  }, []);
  return { isPinned, family: import.meta.env.FIREFOX ? 'firefox' : 'chromium', openSettings };
}
