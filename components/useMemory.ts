import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Order, View } from '../lib/words/report.ts';

/** What the reader last looked at, until the browser is closed. */
export interface Remembered {
  readonly view: View;
  readonly order: Order;
}

/** Rows that the reader has opened or closed, by tab, article and source; the others are as they come. */
export type Folds = Map<string, boolean>;

/** How far each view is scrolled, in CSS pixels, by tab, article and view. */
export type Places = Map<string, number>;

export interface Memory extends Remembered {
  keep(change: Partial<Remembered>): void;
  readonly folds: Folds;
  readonly places: Places;
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

/** The view and the order chosen last in this session. Never rejects: the first view stands in. */
export async function recall(): Promise<Remembered> {
  try {
    const { [KEY]: stored }: Record<string, unknown> = await browser.storage.session.get(KEY);
    return isRemembered(stored) ? stored : FIRST;
  } catch (error) {
    console.warn('According: what was looked at last could not be read.', error);
    return FIRST;
  }
}

/**
 * What was chosen last; null until it is known.
 * @param begun was asked for before there was anything to show
 */
export function useMemory(begun?: Promise<Remembered>): Memory | null {
  const [remembered, setRemembered] = useState<Remembered | null>(null);
  const folds = useRef<Folds>(new Map()).current;
  const places = useRef<Places>(new Map()).current;
  useLayoutEffect(() => {
    void (begun ?? recall()).then(setRemembered);
  }, [begun]);
  if (!remembered) return null;
  return {
    ...remembered,
    folds,
    places,
    keep(change) {
      const next = { ...remembered, ...change };
      setRemembered(next);
      browser.storage.session.set({ [KEY]: next }).catch((error: unknown) => {
        console.warn('According: what is looked at could not be remembered.', error);
      });
    },
  };
}
