// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openLibrary } from '../../lib/library/store.ts';
import { harbour } from './harbour.ts';
import { byName, click, open, popup } from './openApp.tsx';

const downloads: { name: string; text: Promise<string> }[] = [];
const library = openLibrary();
/** Loading the library and writing to it take a few turns. */
const arrive = (what: () => void) => vi.waitFor(what, 5000);

beforeEach(async () => {
  downloads.length = 0;
  await library.remove(null);
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: vi.fn(), revokeObjectURL: vi.fn() }));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = vi.mocked(URL.createObjectURL).mock.lastCall?.[0];
    if (blob instanceof Blob) downloads.push({ name: this.download, text: textOf(blob) });
  });
});

function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });
}

const note = () => popup.root.querySelector('.keep-note')?.textContent;
const keep = () => popup.root.querySelector<HTMLElement>('.keep');

test('the bookmark saves the article, and says so', async () => {
  await open(harbour());
  await click(byName('button', 'Save this article'));
  await arrive(() => expect(note()).toContain('Saved.'));
  expect(keep()?.getAttribute('aria-label')).toBe('Saved');
  const [summary] = await library.list();
  expect([summary?.url, summary?.claims]).toEqual(['https://courier.example/harbour', 27]);
});

test('an article that is saved is known again, and saved again with what the reader put right since', async () => {
  const { article, analysis } = harbour();
  await library.save({ article, analysis, corrections: [], savedAt: '2026-03-01T00:00:00.000Z' });
  await open(harbour());
  await arrive(() => expect(keep()?.getAttribute('aria-label')).toBe('Saved'));
  expect(note()).toBe('');

  await open({ ...harbour(), corrections: [{ type: 'notASource', source: 'x' }] });
  await arrive(() => expect(keep()?.getAttribute('aria-label')).toBe('Save again'));
  await click(byName('button', 'Save again'));
  await arrive(() => expect(note()).toContain('Saved again'));
  expect((await library.get('https://courier.example/harbour'))?.corrections).toHaveLength(1);
});

test('nothing is kept of a private window, and the reader is told', async () => {
  popup.incognito = true;
  await open(harbour());
  await click(byName('button', 'Save this article'));
  await arrive(() => expect(note()).toContain('Nothing is kept of a private window'));
  expect(await library.list()).toEqual([]);
});

test('a disk that is full is said, with what to do', async () => {
  await open(harbour());
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await click(byName('button', 'Save this article'));
  await arrive(() => expect(note()).toContain('There is no room left'));
  expect(keep()?.getAttribute('aria-label')).toBe('Save this article');
});

test('the menu writes the article out, and leads to the saved ones', async () => {
  await open(harbour());
  const menu = byName('button', 'Export');
  await click(menu);
  const items = [...popup.root.querySelectorAll<HTMLElement>('[role=menuitem]')];
  expect(items.map((item) => item.firstChild?.textContent)).toEqual([
    'JSON',
    'CSV',
    'Markdown',
    'Web page',
    'Web Annotations',
    'Saved articles',
  ]);
  expect(document.activeElement).toBe(items[0]);
  if (items[1]) await click(items[1]);
  await arrive(() => expect(downloads).toHaveLength(1));
  expect(downloads[0]?.name).toMatch(/^council-delays-.*\.csv$/);
  expect(await downloads[0]?.text).toContain('Samuel Okafor');
  expect(popup.root.querySelector('[role=menu]')).toBeNull();
  expect(document.activeElement).toBe(menu);
});

test('arrows go round in the menu, and Escape closes it and nothing else', async () => {
  await open(harbour());
  const menu = byName('button', 'Export');
  await click(menu);
  const above = vi.fn();
  document.addEventListener('keydown', above);
  const press = async (key: string) => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
    return document.activeElement?.firstChild?.textContent;
  };
  expect(await press('ArrowUp')).toBe('Saved articles');
  expect(await press('ArrowDown')).toBe('JSON');
  expect(await press('End')).toBe('Saved articles');
  expect(await press('Home')).toBe('JSON');
  await press('Escape');
  expect(document.activeElement).toBe(menu);
  expect(popup.root.querySelector('[role=menu]')).toBeNull();
  expect(above).not.toHaveBeenCalled();
  document.removeEventListener('keydown', above);
});

test('a link to the claim that the page was scrolled to', async () => {
  const written = vi.fn(async () => undefined);
  vi.stubGlobal('navigator', Object.assign(navigator, { clipboard: { writeText: written } }));
  await open(harbour());
  await click(byName('button', 'Harbour Authority'));
  const claim = popup.root.querySelector<HTMLElement>('.claim');
  if (claim) await click(claim);
  await click(byName('button', 'Export'));
  const item = [...popup.root.querySelectorAll<HTMLElement>('[role=menuitem]')].find((one) =>
    one.textContent?.startsWith('Copy a link'),
  );
  if (item) await click(item);
  await arrive(() => expect(note()).toContain('Link copied'));
  expect(written).toHaveBeenCalledWith(
    expect.stringMatching(/^https:\/\/courier\.example\/harbour#:~:text=/),
  );
});

test('the saved articles open in a tab', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  await open(harbour());
  await click(byName('button', 'Export'));
  const items = popup.root.querySelectorAll<HTMLElement>('[role=menuitem]');
  const last = items[items.length - 1];
  if (last) await click(last);
  expect(create.mock.calls[0]?.[0].url).toContain('/library.html');
});
