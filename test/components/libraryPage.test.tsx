// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Library } from '../../components/Library.tsx';
import { toJson } from '../../lib/export/json.ts';
import { openLibrary } from '../../lib/library/store.ts';
import { pages as english } from '../../lib/words/en/pages.ts';
import { saved } from '../library/made.ts';

const library = openLibrary();
const A = saved('https://courier.example/a', '2026-03-10T08:00:00.000Z', { title: 'First story' });
const B = saved('https://courier.example/b', '2026-03-11T08:00:00.000Z', { title: 'Second story' });
const words = english.library;
let root: HTMLElement;

const arrive = (what: () => void) => vi.waitFor(what, 5000);
const text = () => root.textContent ?? '';
const news = () => root.querySelector('.news')?.textContent ?? '';
function button(name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((one) => one.textContent === name);
  if (!found)
    throw new Error(
      `No button "${name}" among ${[...root.querySelectorAll('button')].map((one) => one.textContent)}`,
    );
  return found;
}
const click = (element: HTMLElement | null | undefined) => act(async () => element?.click());
async function choose(...files: File[]): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is nothing to choose files by.');
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  Object.defineProperty(input, 'value', { value: '', writable: true, configurable: true });
  await act(async () => void input.dispatchEvent(new Event('change')));
}
/** jsdom's files can't be read as text. */
const file = (name: string, content: () => Promise<string>) =>
  Object.assign(new File(['x'], name), { text: content });

beforeEach(async () => {
  await library.remove(null);
  history.replaceState(null, '', '#saved');
  vi.stubGlobal('scrollTo', vi.fn());
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.restoreAllMocks();
});

async function open(...articles: (typeof A)[]): Promise<void> {
  if (articles.length > 0) await library.take(articles);
  await act(async () => render(<Library />, root));
  await arrive(() => expect(root.querySelector('.saved, .library-empty, .news p')).not.toBeNull());
}

test('without articles it says what to do', async () => {
  await open();
  expect(text()).toContain(words.empty.title);
  expect(root.querySelector('.library-tools')).toBeNull();
});

test('what is saved in another page appears here', async () => {
  await open(A);
  await library.save(B);
  await arrive(() => expect(root.querySelectorAll('.saved')).toHaveLength(2));
  expect(root.querySelector('.saved-title')?.textContent).toBe('Second story');
});

test('a search that finds nothing says so, and keeps what was chosen', async () => {
  await open(A, B);
  await click(root.querySelector<HTMLElement>('.saved input'));
  expect(text()).toContain('1 selected');
  const field = root.querySelector<HTMLInputElement>('.search-field');
  if (field) field.value = 'volcano';
  await act(async () => void field?.dispatchEvent(new Event('input')));
  expect(text()).toContain('No saved article has “volcano”');
  expect(text()).toContain('1 selected');
});

test('fewer than two can’t be compared', async () => {
  await open(A, B);
  await click(root.querySelector<HTMLElement>('.saved input'));
  expect([...root.querySelectorAll('button')].map((one) => one.textContent)).not.toContain('Compare');
  await click(root.querySelectorAll<HTMLElement>('.saved input')[1]);
  await click(button('Compare'));
  await arrive(() => expect(root.querySelector('.compare-table')).not.toBeNull());
  expect(location.hash).toBe('#compare');
});

describe('what goes wrong is said', () => {
  test('the browser gives no storage', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('made to fail', 'InvalidStateError');
    });
    // The library of this page is opened anew.
    await open();
    expect(news()).toBe(words.failures.unavailable);
    expect(text()).not.toContain(words.empty.title);
  });

  test('the disk is full: nothing of the file is there, and what was there stays', async () => {
    await open(A);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('made to fail', 'QuotaExceededError');
    });
    await choose(file('b.json', async () => toJson([B])));
    await arrive(() => expect(news()).toBe(words.failures.full));
    expect(root.querySelectorAll('.saved')).toHaveLength(1);
  });

  test('a file that is gone, and one that is too large, beside one that is well', async () => {
    await open();
    const gone = file('gone.json', () => Promise.reject(new DOMException('gone', 'NotReadableError')));
    const large = file('large.json', async () => '');
    Object.defineProperty(large, 'size', { value: 1e9 });
    await choose(
      gone,
      large,
      file('b.json', async () => toJson([B])),
    );
    await arrive(() => expect(news()).toContain('1 new'));
    expect(news()).toContain(`gone.json: ${words.failures.notRead}`);
    expect(news()).toContain(`large.json: ${words.failures.tooLarge}`);
  });

  test('one that can’t be read is left out of the audit, and said', async () => {
    await open(A, B);
    const request = indexedDB.open('according');
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    request.result.transaction('articles', 'readwrite').objectStore('articles').put('?', A.article.url);
    request.result.close();
    await click(button('Source audit'));
    await arrive(() => expect(root.querySelector('.audit-table')).not.toBeNull());
    expect(root.querySelector('.remark')?.textContent).toBe(words.leftOut(1));
    expect(root.querySelector('.view-lead')?.textContent).toMatch(/^1 article /);
  });
});

test('deleted articles come back by the button that has the focus', async () => {
  await open(A, B);
  await click(root.querySelector<HTMLElement>('.library-all input'));
  await click(button('Delete'));
  await arrive(() => expect(news()).toContain('2 articles deleted.'));
  expect(document.activeElement?.textContent).toBe('Undo');
  expect(text()).toContain(words.empty.title);
  await click(button('Undo'));
  await arrive(() => expect(root.querySelectorAll('.saved')).toHaveLength(2));
  expect(news()).toBe('Put back.');
});

test('back leads to the list, forward to the same articles', async () => {
  await open(A, B);
  await click(root.querySelector<HTMLElement>('.library-all input'));
  await click(button('Compare'));
  await arrive(() => expect(root.querySelectorAll('.compare-table').length).toBeGreaterThan(0));
  await act(async () => history.back());
  await arrive(() => expect(root.querySelectorAll('.saved')).toHaveLength(2));
  await act(async () => history.forward());
  await arrive(() => expect(root.querySelectorAll('.compare-table').length).toBeGreaterThan(0));
});
