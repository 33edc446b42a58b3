import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Failure } from '../../lib/library/failure.ts';
import { type Library, openLibrary } from '../../lib/library/store.ts';
import { saved } from './made.ts';

const EARLY = '2026-03-10T08:00:00.000Z';
const LATE = '2026-03-11T08:00:00.000Z';
const A = 'https://courier.example/a';
const B = 'https://courier.example/b';

let count = 0;
let name: string;
let library: Library;

beforeEach(() => {
  name = `test-${++count}`;
  library = openLibrary(name);
});
afterEach(() => {
  library.close();
  vi.restoreAllMocks();
});

const ids = async () => (await library.list()).map(({ id }) => id);

describe('what is saved', () => {
  test('is listed newest first, counted, without its text', async () => {
    await library.save(saved(A, EARLY));
    await library.save(saved(B, LATE));
    expect(await ids()).toEqual([B, A]);
    const [summary] = await library.list();
    expect(summary).toEqual({
      id: B,
      url: B,
      title: 'The ferry',
      outlet: 'Courier',
      byline: '',
      date: '',
      savedAt: LATE,
      sources: 1,
      claims: 2,
      numbers: 2,
      unsourcedNumbers: 1,
    });
  });

  test('comes back as it was', async () => {
    await library.save(saved(A, EARLY));
    expect(await library.get(A)).toEqual(saved(A, EARLY));
    expect(await library.get(B)).toBeNull();
  });

  // Each row: what is saved first, what then, how many there are.
  test.each([
    ['the same address', saved(A, EARLY), saved(A, LATE), 1],
    ['another place of the same page', saved(A, EARLY), saved(`${A}#end`, LATE), 1],
    ['another address', saved(A, EARLY), saved(B, LATE), 2],
    ['another query', saved(`${A}?p=1`, EARLY), saved(`${A}?p=2`, LATE), 2],
    ['a text of the same title', saved('', EARLY), saved('', LATE), 1],
    ['a text of another title', saved('', EARLY, { title: 'One' }), saved('', LATE, { title: 'Two' }), 2],
    ['a text without a title', saved('', EARLY, { title: '' }), saved('', LATE, { title: '' }), 1],
  ])('%s', async (_, first, second, left) => {
    expect(await library.save(first)).toBe('added');
    expect(await library.save(second)).toBe(left === 1 ? 'updated' : 'added');
    const list = await library.list();
    expect(list).toHaveLength(left);
    expect(list[0]?.savedAt).toBe(LATE);
  });

  test('is found together, in the order asked for', async () => {
    await library.save(saved(A, EARLY));
    await library.save(saved(B, LATE));
    const found = async (wanted: string[] | null) =>
      (await library.find(wanted)).articles.map(({ id }) => id);
    expect(await found(null)).toEqual([B, A]);
    expect(await found([A, 'https://gone.example/', B])).toEqual([A, B]);
  });

  test('is told to those who watch, in this page and in others', async () => {
    const [here, there] = [vi.fn(), vi.fn()];
    const other = openLibrary(name);
    library.watch(here);
    other.watch(there);
    await library.save(saved(A, EARLY));
    expect(here).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(there).toHaveBeenCalledOnce());
    other.close();
  });
});

test('what could not be read again is not saved', async () => {
  const { analysis, ...rest } = saved(A, EARLY);
  const strange = { ...rest, analysis: { ...analysis, sources: [] } };
  await expect(library.save(strange)).rejects.toMatchObject({ reason: 'unfit' });
  expect(await ids()).toEqual([]);
});

describe('what is deleted', () => {
  test('goes, alone or all, and can be put back', async () => {
    await library.save(saved(A, EARLY));
    await library.save(saved(B, LATE));
    const removed = await library.remove([A, 'https://gone.example/']);
    expect(await ids()).toEqual([B]);
    expect(await library.get(A)).toBeNull();
    await library.restore(removed);
    expect(await ids()).toEqual([B, A]);
    expect(await library.get(A)).toEqual(saved(A, EARLY));
    await library.remove(null);
    expect(await ids()).toEqual([]);
  });

  test('does not come back over what was saved since', async () => {
    await library.save(saved(A, EARLY));
    const removed = await library.remove([A]);
    await library.save(saved(A, LATE));
    await library.restore(removed);
    expect((await library.get(A))?.savedAt).toBe(LATE);
  });
});

describe('what is imported', () => {
  // Each row: what is there, what comes; then what became of it, and of when the article at A is.
  test.each([
    ['new ones', [], [saved(A, EARLY), saved(B, EARLY)], { added: 2, updated: 0, skipped: 0 }, EARLY],
    ['a newer one', [saved(A, EARLY)], [saved(A, LATE)], { added: 0, updated: 1, skipped: 0 }, LATE],
    ['an older one', [saved(A, LATE)], [saved(A, EARLY)], { added: 0, updated: 0, skipped: 1 }, LATE],
    ['the same once more', [saved(A, LATE)], [saved(A, LATE)], { added: 0, updated: 0, skipped: 1 }, LATE],
    ['one of no date', [saved(A, EARLY)], [saved(A, '')], { added: 0, updated: 0, skipped: 1 }, EARLY],
    ['two of one page', [], [saved(A, LATE), saved(A, EARLY)], { added: 1, updated: 0, skipped: 1 }, LATE],
    [
      'two, the newer last',
      [],
      [saved(A, EARLY), saved(A, LATE)],
      { added: 1, updated: 0, skipped: 1 },
      LATE,
    ],
  ])('%s', async (_, there, coming, counts, savedAt) => {
    for (const one of there) await library.save(one);
    expect(await library.take(coming)).toEqual(counts);
    expect((await library.get(A))?.savedAt).toBe(savedAt);
  });
});

/** Lets only so many writes through; the next one fails as the browser says it. */
function failAfter(writes: number, errorName: string): void {
  const put = IDBObjectStore.prototype.put;
  let done = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    if (++done > writes) throw new DOMException('made to fail', errorName);
    return put.apply(this, given);
  });
}

/** Breaks the transaction off at the write after so many, as a browser does that ends. */
function breakOffAfter(writes: number): void {
  const put = IDBObjectStore.prototype.put;
  let done = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    const request = put.apply(this, given);
    if (++done > writes) this.transaction.abort();
    return request;
  });
}

describe('when a write fails, nothing is changed', () => {
  beforeEach(async () => {
    await library.save(saved(A, EARLY));
  });

  test.each([0, 1, 2, 3])('the disk is full after %i writes', async (writes) => {
    failAfter(writes, 'QuotaExceededError');
    await expect(library.take([saved(A, LATE), saved(B, LATE)])).rejects.toMatchObject({ reason: 'full' });
    expect(await ids()).toEqual([A]);
    expect(await library.get(A)).toEqual(saved(A, EARLY));
    expect(await library.get(B)).toBeNull();
  });

  test.each([0, 1, 2, 3])('it is broken off after %i writes', async (writes) => {
    breakOffAfter(writes);
    await expect(library.take([saved(A, LATE), saved(B, LATE)])).rejects.toMatchObject({
      reason: 'brokenOff',
    });
    expect(await ids()).toEqual([A]);
    expect(await library.get(A)).toEqual(saved(A, EARLY));
    expect(await library.get(B)).toBeNull();
  });

  test('nobody is told of a change, and the next write goes through', async () => {
    const told = vi.fn();
    library.watch(told);
    failAfter(1, 'QuotaExceededError');
    await expect(library.save(saved(B, LATE))).rejects.toMatchObject({ reason: 'full' });
    expect(told).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    expect(await library.save(saved(B, LATE))).toBe('added');
  });

  test('a deletion that is broken off deletes nothing', async () => {
    await library.save(saved(B, LATE));
    const remove = IDBObjectStore.prototype.delete;
    let done = 0;
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, key) {
      const request = remove.call(this, key);
      if (++done === 3) this.transaction.abort();
      return request;
    });
    await expect(library.remove(null)).rejects.toMatchObject({ reason: 'brokenOff' });
    expect(await ids()).toEqual([B, A]);
    expect(await library.get(A)).toEqual(saved(A, EARLY));
  });

  test('an error of our own is not taken for the browser’s, and changes nothing either', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new TypeError('made to fail');
    });
    await expect(library.save(saved(A, LATE))).rejects.toThrow(TypeError);
    expect(await library.get(A)).toEqual(saved(A, EARLY));
  });

  test('every write is on the disk before it counts', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await library.save(saved(B, LATE));
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes.map(([, , options]) => options)).toEqual([{ durability: 'strict' }]);
  });
});

describe('a library that can’t be opened', () => {
  test.each<[string, Failure]>([
    ['InvalidStateError', 'unavailable'],
    ['SecurityError', 'unavailable'],
    ['UnknownError', 'unavailable'],
    ['SomethingElse', 'unavailable'],
    ['QuotaExceededError', 'full'],
  ])('%s: %s', async (error, reason) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('made to fail', error);
    });
    await expect(library.list()).rejects.toMatchObject({ reason });
    // It is tried anew the next time.
    vi.restoreAllMocks();
    expect(await library.list()).toEqual([]);
  });

  test('a newer form of it', async () => {
    const newer = indexedDB.open(name, 9);
    await new Promise((resolve) => {
      newer.onsuccess = resolve;
    });
    newer.result.close();
    await expect(library.list()).rejects.toMatchObject({ reason: 'newer' });
  });

  test('another page holds an older form and does not let go', async () => {
    // The form before the first, as it were: made by hand, and open without listening.
    const open = indexedDB.open.bind(indexedDB);
    const older = open(name, 1);
    await new Promise((resolve) => {
      older.onsuccess = resolve;
    });
    vi.spyOn(indexedDB, 'open').mockImplementation((it) => open(it, 2));
    await expect(library.list()).rejects.toMatchObject({ reason: 'blocked' });
    older.result.close();
  });

  test('lets a newer According go first', async () => {
    await library.save(saved(A, EARLY));
    const newer = indexedDB.open(name, 2);
    await new Promise((resolve) => {
      newer.onsuccess = resolve;
    });
    newer.result.close();
    await expect(library.list()).rejects.toMatchObject({ reason: 'newer' });
  });
});

test('what is damaged is said, and hides nothing else', async () => {
  await library.save(saved(A, EARLY));
  await library.save(saved(B, LATE));
  const request = indexedDB.open(name);
  await new Promise((resolve) => {
    request.onsuccess = resolve;
  });
  const transaction = request.result.transaction('articles', 'readwrite');
  transaction.objectStore('articles').put('{"format": "according"', A);
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  request.result.close();
  await expect(library.get(A)).rejects.toMatchObject({ reason: 'damaged' });
  const { articles, damaged } = await library.find(null);
  expect([articles.map(({ id }) => id), damaged]).toEqual([[B], 1]);
});
