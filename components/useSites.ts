import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { isOneSite, patternOf, type SitePattern } from '../lib/sites.ts';

/** What became of a wish: `refused` by the reader at the browser's question, `failed` in the browser. */
export type SiteOutcome = 'done' | 'notASite' | 'refused' | 'failed';

/** The sites that are read without a click. */
export interface Sites {
  /** As match patterns, in the order of the alphabet; null until they are known. */
  readonly sites: readonly SitePattern[] | null;
  /** Asks the browser for the site of this address. To be called straight from a click or a key. */
  add(address: string): Promise<SiteOutcome>;
  /** Gives the permission back; the page that is open stays as it is. */
  remove(site: SitePattern): Promise<SiteOutcome>;
}

async function outcomeOf(ask: () => Promise<boolean>): Promise<SiteOutcome> {
  try {
    return (await ask()) ? 'done' : 'refused';
  } catch (error) {
    console.error('According: the browser did not change the permission.', error);
    return 'failed';
  }
}

/** The browser's permissions are the list: the background registers the content script for what they hold. */
export function useSites(): Sites {
  const [sites, setSites] = useState<readonly SitePattern[] | null>(null);

  useEffect(() => {
    const look = () => {
      browser.permissions.getAll().then(
        ({ origins = [] }) => setSites(origins.filter(isOneSite).sort()),
        (error: unknown) => {
          console.error('According: the browser did not tell its permissions.', error);
          setSites([]);
        },
      );
    };
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);

  const add = useCallback(async (address: string): Promise<SiteOutcome> => {
    const pattern = patternOf(address);
    // Nothing may be awaited before the question: it must come in the turn of the gesture.
    return pattern ? outcomeOf(() => browser.permissions.request({ origins: [pattern] })) : 'notASite';
  }, []);
  const remove = useCallback(
    (site: SitePattern) => outcomeOf(() => browser.permissions.remove({ origins: [site] })),
    [],
  );
  return { sites, add, remove };
}
