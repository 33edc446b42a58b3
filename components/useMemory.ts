import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Order, View } from '../lib/words/report.ts';

/** What the reader last looked at, until the browser is closed. */
interface Remembered {
  readonly view: View;
  readonly order: Order;
}

export interface Memory extends Remembered {
  keep(change: Partial<Remembered>): void;
}

const KEY = 'looking';
const FIRST: Remembered = { view: 'sources', order: 'appearance' };
const VIEWS: readonly unknown[] = ['sources', 'numbers', 'picture'] satisfies View[];
const ORDERS: readonly unknown[] = ['appearance', 'share'] satisfies Order[];

function isRemembered(value: unknown): value is Remembered {
  return (
    typeof value === 'object' &&
    value !== null &&
    'view' in value &&
    'order' in value &&
    VIEWS.includes(value.view) &&
    ORDERS.includes(value.order)
  );
}

/** The view and the order chosen last in this session; null until they are known. Never fails: the first view stands in. */
export function useMemory(): Memory | null {
  const [remembered, setRemembered] = useState<Remembered | null>(null);
  useLayoutEffect(() => {
    const asked: Promise<Record<string, unknown>> = browser.storage.session.get(KEY);
    asked.then(
      ({ [KEY]: stored }) => setRemembered(isRemembered(stored) ? stored : FIRST),
      (error: unknown) => {
        console.warn('According: what was looked at last could not be read.', error);
        setRemembered(FIRST);
      },
    );
  }, []);
  if (!remembered) return null;
  return {
    ...remembered,
    keep(change) {
      const next = { ...remembered, ...change };
      setRemembered(next);
      browser.storage.session.set({ [KEY]: next }).catch((error: unknown) => {
        console.warn('According: what is looked at could not be remembered.', error);
      });
    },
  };
}
