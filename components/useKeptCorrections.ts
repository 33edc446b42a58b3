import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { countAll, deleteAll } from '../lib/corrections/store.ts';

export interface KeptCorrections {
  /** Null until it is known. */
  readonly count: { readonly corrections: number; readonly pages: number } | null;
  /** They could not be counted or deleted. */
  readonly failed: boolean;
  deleteAll(): void;
}

/** What the reader has put right on all pages. */
export function useKeptCorrections(): KeptCorrections {
  const [count, setCount] = useState<KeptCorrections['count']>(null);
  const [failed, setFailed] = useState(false);

  const attempt = useCallback(async (work: () => Promise<void>) => {
    try {
      await work();
      setCount(await countAll());
      setFailed(false);
    } catch (error) {
      console.error('According: the corrections could not be reached.', error);
      setFailed(true);
    }
  }, []);

  useEffect(() => {
    const look = (_changes: unknown, area: string) => {
      if (area === 'local') void attempt(async () => undefined);
    };
    look({}, 'local');
    browser.storage.onChanged.addListener(look);
    return () => browser.storage.onChanged.removeListener(look);
  }, [attempt]);

  return { count, failed, deleteAll: useCallback(() => void attempt(deleteAll), [attempt]) };
}
