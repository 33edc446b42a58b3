/**
 * The articles that the reader keeps, in this browser. Every change is one transaction that is on the disk before
 * it counts as done (`durability: 'strict'`), so that whatever breaks in its middle leaves all as it was.
 */
import { fromJson, ImportError, toJson } from '../export/json.ts';
import type { SavedArticle } from '../export/savedArticle.ts';
import { type Database, openDatabase } from './database.ts';
import { failureFrom, LibraryError, openingFailureFrom } from './failure.ts';
import { type Merged, merged } from './merge.ts';
import { moment, type Summary, summaryOf } from './summary.ts';

/** An article as it lies in the database: what is needed to put it back as it was. */
interface Kept {
  readonly text: string;
  readonly summary: Summary;
}

/** Articles taken out, until the reader is sure. */
export type Removed = readonly Kept[];

/** Articles asked for together. */
export interface Found {
  /** In the order asked for, each with its id. */
  readonly articles: readonly { readonly id: string; readonly saved: SavedArticle }[];
  /** How many are there and can't be read; they stay where they are. */
  readonly damaged: number;
}

/** Every promise rejects with a `LibraryError` alone; then nothing was changed. */
export interface Library {
  /** Newest first. */
  list(): Promise<Summary[]>;
  /** Null if it is not there. */
  get(id: string): Promise<SavedArticle | null>;
  /** @param ids null for all, newest first */
  find(ids: readonly string[] | null): Promise<Found>;
  /** Writes over what was saved of the same page before. */
  save(saved: SavedArticle): Promise<'added' | 'updated'>;
  /** Merges the articles of a file: of each, the one saved last stays. */
  take(articles: readonly SavedArticle[]): Promise<Omit<Merged, 'write'>>;
  /** @param ids null for all; those that are not there are passed over */
  remove(ids: readonly string[] | null): Promise<Removed>;
  /** Puts back what was taken out, save where something newer was saved since. */
  restore(removed: Removed): Promise<void>;
  /** Calls back when this page or another has changed something. Returns the undo. */
  watch(callback: () => void): () => void;
  close(): void;
}

const NAME = 'according';
const BOTH = ['articles', 'summaries'] as const;

/** @param name of the database; tests have their own */
export function openLibrary(name = NAME): Library {
  let opening: Promise<Database> | null = null;
  const channel = new BroadcastChannel(`${name}-library`);
  const watchers = new Set<() => void>();
  channel.onmessage = () => {
    for (const callback of watchers) callback();
  };

  const connected = (): Promise<Database> => {
    const forget = () => {
      opening = null;
    };
    opening ??= openDatabase(name, forget).catch((error: unknown) => {
      forget();
      throw openingFailureFrom(error);
    });
    return opening;
  };

  const attempt = async <Result>(work: (database: Database) => Promise<Result>): Promise<Result> => {
    try {
      return await work(await connected());
    } catch (error) {
      throw failureFrom(error);
    }
  };

  const changed = () => {
    channel.postMessage(null);
    for (const callback of watchers) callback();
  };

  /** One transaction over both stores. `work` may wait for requests of the transaction and for nothing else. */
  const change = async <Result>(work: (stores: Stores) => Promise<Result>): Promise<Result> => {
    const result = await attempt(async (database) => {
      const transaction = database.transaction(BOTH, 'readwrite', { durability: 'strict' });
      const stores: Stores = {
        text: (id) => transaction.objectStore('articles').get(id),
        summary: (id) => transaction.objectStore('summaries').get(id),
        summaries: () => transaction.objectStore('summaries').getAll(),
        // One after the other: a request that is refused at once would leave the other one's failure to nobody.
        put: async ({ text, summary }) => {
          await transaction.objectStore('articles').put(text, summary.id);
          await transaction.objectStore('summaries').put(summary);
        },
        drop: async (id) => {
          await transaction.objectStore('articles').delete(id);
          await transaction.objectStore('summaries').delete(id);
        },
      };
      const working = work(stores).catch((error: unknown) => {
        if (transaction.error === null) tryToAbort(transaction);
        throw error;
      });
      const [outcome] = await Promise.all([working, transaction.done]);
      return outcome;
    });
    changed();
    return result;
  };

  return {
    list: () => attempt(async (database) => newestFirst(await database.getAll('summaries'))),
    get: (id) =>
      attempt(async (database) => {
        const text = await database.get('articles', id);
        if (text === undefined) return null;
        const saved = read(text);
        if (saved instanceof ImportError) throw new LibraryError('damaged', saved);
        return saved ?? null;
      }),
    find: (ids) =>
      attempt(async (database) => {
        const wanted = ids ?? newestFirst(await database.getAll('summaries')).map(({ id }) => id);
        const transaction = database.transaction('articles');
        const texts = await Promise.all(wanted.map((id) => transaction.store.get(id)));
        const articles: { id: string; saved: SavedArticle }[] = [];
        let damaged = 0;
        for (const [place, text] of texts.entries()) {
          const saved = text === undefined ? undefined : read(text);
          if (saved instanceof ImportError) damaged++;
          else if (saved) articles.push({ id: wanted[place] ?? '', saved });
        }
        return { articles, damaged };
      }),
    save: async (saved) => {
      const kept = keptFrom(saved);
      const again = read(kept.text);
      if (again instanceof ImportError) throw new LibraryError('unfit', again);
      return change(async (stores) => {
        const before = await stores.summary(kept.summary.id);
        await stores.put(kept);
        return before ? 'updated' : 'added';
      });
    },
    take: (articles) =>
      change(async (stores) => {
        const { write, ...counts } = merged(await stores.summaries(), articles);
        for (const saved of write.values()) await stores.put(keptFrom(saved));
        return counts;
      }),
    remove: (ids) =>
      change(async (stores) => {
        const removed: Kept[] = [];
        for (const id of ids ?? (await stores.summaries()).map((summary) => summary.id)) {
          const text = await stores.text(id);
          const summary = await stores.summary(id);
          if (text !== undefined && summary) removed.push({ text, summary });
          await stores.drop(id);
        }
        return removed;
      }),
    restore: (removed) =>
      change(async (stores) => {
        for (const kept of removed) {
          const now = await stores.summary(kept.summary.id);
          if (!now || moment(now.savedAt) < moment(kept.summary.savedAt)) await stores.put(kept);
        }
      }),
    watch(callback) {
      watchers.add(callback);
      return () => watchers.delete(callback);
    },
    close() {
      watchers.clear();
      channel.close();
      void opening?.then(
        (database) => database.close(),
        // It never opened: who asked for it was told.
        () => undefined,
      );
      opening = null;
    },
  };
}

/** What one change may do, all within its transaction. */
interface Stores {
  text(id: string): Promise<string | undefined>;
  summary(id: string): Promise<Summary | undefined>;
  summaries(): Promise<Summary[]>;
  put(kept: Kept): Promise<void>;
  drop(id: string): Promise<void>;
}

function keptFrom(saved: SavedArticle): Kept {
  return { text: toJson([saved], 0), summary: summaryOf(saved) };
}

/** The article, or why it can't be read. */
function read(text: string): SavedArticle | ImportError | undefined {
  try {
    return fromJson(text)[0];
  } catch (error) {
    if (error instanceof ImportError) return error;
    throw error;
  }
}

function newestFirst(summaries: readonly Summary[]): Summary[] {
  return [...summaries].sort((a, b) => moment(b.savedAt) - moment(a.savedAt) || a.id.localeCompare(b.id));
}

/** A transaction that is over already can't be broken off, and need not be. */
function tryToAbort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}
