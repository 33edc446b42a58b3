/**
 * Keeps what a reader has put right, for each page's address, in this browser. Several tabs may hold the same page:
 * every change starts from what is stored, and every tab is told.
 */
import { browser } from 'wxt/browser';
import type { ClaimAnchor, Correction } from '../model.ts';

/** Why not all corrections are kept. */
export type Trouble =
  /** The browser refused to store them, for example because its storage is full: they hold until the page is left. */
  | 'notKept'
  /** What was stored could not be read, or not all of it. */
  | 'unreadable';

/** The corrections of one page, in the order in which they were made. */
export interface Kept {
  readonly corrections: readonly Correction[];
  readonly trouble: Trouble | null;
}

/** The corrections of the page that stands in one tab. No promise of it rejects. */
export interface PageCorrections {
  load(): Promise<Kept>;
  /** What holds, as far as it was loaded, or told to those who watch. */
  known(): Kept;
  add(correction: Correction): Promise<Kept>;
  /** Takes the last one back. */
  undo(): Promise<Kept>;
  /** Calls back when another tab has changed them. Returns the undo. */
  watch(callback: (kept: Kept) => void): () => void;
}

const PREFIX = 'corrections:';

/** Under this key the corrections of an address are stored; the place within the page does not matter. */
export function keyOf(address: string): string {
  return PREFIX + (address.split('#', 1)[0] ?? address);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAnchor(value: unknown): value is ClaimAnchor {
  return isRecord(value) && typeof value.start === 'number' && typeof value.text === 'string';
}

function isCorrection(value: unknown): value is Correction {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'notASource':
      return typeof value.source === 'string';
    case 'sameAs':
      return typeof value.source === 'string' && typeof value.as === 'string';
    case 'wrongSource':
      return isAnchor(value.claim) && (value.to === null || typeof value.to === 'string');
    default:
      return false;
  }
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What is stored, row by row. Rows that a newer or a broken According left are kept as they are, and not understood. */
function rowsOf(stored: unknown): unknown[] {
  if (stored === undefined) return [];
  return Array.isArray(stored) ? stored : [stored];
}

function keptFrom(rows: readonly unknown[]): Kept {
  const corrections = rows.filter(isCorrection);
  return { corrections, trouble: corrections.length < rows.length ? 'unreadable' : null };
}

type Change = (rows: readonly unknown[]) => readonly unknown[];

/** Rows without the last one that is understood. */
function withoutLast(rows: readonly unknown[]): unknown[] {
  const last = rows.findLastIndex(isCorrection);
  return rows.filter((_, place) => place !== last);
}

/**
 * @param address of the page
 * @param isPrivate true in a private window: then nothing is stored, since it would tell that the page was read
 */
export function correctionsOf(address: string, isPrivate: boolean): PageCorrections {
  const key = keyOf(address);
  /** What holds in this tab. */
  let rows: readonly unknown[] = [];
  /** False where what is stored could not be read when it was last asked for. */
  let isRead = true;
  /** Changes that could not be stored; they are tried again with the next one. */
  let owed: readonly Change[] = [];
  /** One change after the other: each starts from what the one before has stored. */
  let turn: Promise<unknown> = Promise.resolve();

  const inTurn = (work: () => Promise<Kept>): Promise<Kept> => {
    const done = turn.then(work);
    turn = done;
    return done;
  };

  const answer = (): Kept => {
    const kept = keptFrom(rows);
    return owed.length > 0 ? { ...kept, trouble: 'notKept' } : kept;
  };

  const withOwed = (stored: readonly unknown[]) => owed.reduce((all, change) => change(all), stored);

  /** Takes over what is stored; false if it can't be read. */
  const pull = async (): Promise<boolean> => {
    if (isPrivate) return true;
    try {
      rows = withOwed(rowsOf((await browser.storage.local.get(key))[key]));
      isRead = true;
    } catch (error) {
      console.error('According: the corrections of this page could not be read.', error);
      isRead = false;
    }
    return isRead;
  };

  const known = (): Kept => (isRead ? answer() : { ...answer(), trouble: 'unreadable' });

  const refresh = async (): Promise<Kept> => {
    await pull();
    return known();
  };

  const push = async (): Promise<void> => {
    if (isPrivate) return;
    if (rows.length > 0) await browser.storage.local.set({ [key]: rows });
    else await browser.storage.local.remove(key);
  };

  const store = async (change: Change): Promise<Kept> => {
    const isKnown = await pull();
    rows = change(rows);
    try {
      // What is stored and can't be read must not be written over.
      if (!isKnown) throw new Error('What is stored is not known.');
      await push();
      owed = [];
    } catch (error) {
      console.error('According: a correction could not be stored.', error);
      owed = [...owed, change];
    }
    return answer();
  };

  return {
    load: () => inTurn(refresh),
    known,
    add: (correction) => inTurn(() => store((before) => [...before, correction])),
    undo: () => inTurn(() => store(withoutLast)),
    watch(callback) {
      const changed = (changes: Readonly<Record<string, { newValue?: unknown }>>, area: string) => {
        const change = changes[key];
        if (area !== 'local' || !change || isPrivate) return;
        const take = async (): Promise<Kept> => {
          const stored = withOwed(rowsOf(change.newValue));
          // This tab hears of its own changes too.
          const isNews = !same(stored, rows);
          rows = stored;
          isRead = true;
          if (isNews) callback(answer());
          return answer();
        };
        inTurn(take).catch((error: unknown) => {
          console.error('According: a correction could not be followed.', error);
        });
      };
      browser.storage.onChanged.addListener(changed);
      return () => {
        // Once the extension was updated or removed under the page, there is nothing left to be told off.
        if (browser.runtime?.id !== undefined) browser.storage.onChanged.removeListener(changed);
      };
    },
  };
}

/** Everything that is kept, of all pages, by key. Rejects if storage can't be read. */
async function everything(): Promise<Readonly<Record<string, unknown>>> {
  const all: Readonly<Record<string, unknown>> = await browser.storage.local.get(null);
  return Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith(PREFIX)));
}

/** How much is kept, for the settings page. Rejects if storage can't be read. */
export async function countAll(): Promise<{ readonly corrections: number; readonly pages: number }> {
  const pages = Object.values(await everything()).map(rowsOf);
  return { corrections: pages.reduce((sum, rows) => sum + rows.length, 0), pages: pages.length };
}

/** Forgets the corrections of every page. Rejects if the browser can't. */
export async function deleteAll(): Promise<void> {
  await browser.storage.local.remove(Object.keys(await everything()));
}
