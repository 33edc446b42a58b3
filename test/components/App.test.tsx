// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ALL_SHOWN, type TabState } from '../../lib/messages.ts';
import { harbour } from './harbour.ts';
import { byName, click, open, popup, reopen, TAB, tells, turnTo } from './openApp.tsx';
import { STATES } from './states.ts';

/** What is not said at once. */
const comesLate = (words: string) => vi.waitFor(() => expect(popup.root.textContent).toContain(words));

test('on opening, it has the active tab read', async () => {
  await open(harbour());
  expect(popup.asked).toEqual([{ to: 'background', type: 'read', tabId: TAB, anyway: false, isNew: true }]);
  expect(popup.root.querySelector('h1')?.textContent).toContain('Council delays Marrow Harbour');
  expect(popup.root.querySelector('.summary')?.textContent).toBe(
    '10 sources · 27 claims · 11 numbers, 4 with no source',
  );
});

test('a report that was told before the popup listened is asked for', async () => {
  popup.isHeard = false;
  await open(harbour());
  expect(popup.asked).toHaveLength(1);
  expect(popup.root.querySelector('h1')?.textContent).toContain('Council delays Marrow Harbour');
});

test('a tab that was read before answers by itself', async () => {
  popup.inhabited = true;
  await open(harbour());
  expect(popup.asked).toEqual([]);
  expect(popup.root.querySelector('h1')?.textContent).toContain('Council delays Marrow Harbour');
});

test('the browser may end the background while it reads: it is asked again, and once', async () => {
  const gone = () =>
    vi.mocked(fakeBrowser.runtime.sendMessage).mockRejectedValueOnce(new Error('The message port closed.'));
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  await open(harbour());
  gone();
  popup.inhabited = false;
  await reopen();
  expect(warned).toHaveBeenCalledOnce();
  expect(byName('button', 'Turn off')).toBeTruthy();
});

test('a switch carries the name of its source, and hides it at once', async () => {
  await open(harbour());
  const toggle = byName('switch', 'Harbour Authority');
  expect(toggle.getAttribute('aria-checked')).toBe('true');
  await click(toggle);
  expect(popup.told).toEqual([
    { to: 'tab', type: 'display', display: { ...ALL_SHOWN, hiddenSources: ['s2'] } },
  ]);
  expect(byName('switch', 'Harbour Authority').getAttribute('aria-checked')).toBe('false');
});

test('"Only this" hides the others, and once more shows them again', async () => {
  await open(harbour());
  await click(byName('button', 'Only this: Samuel Okafor'));
  const checked = () =>
    [...popup.root.querySelectorAll('[aria-checked=true]')].map((el) => el.getAttribute('aria-label'));
  expect(checked()).toEqual(['Samuel Okafor']);
  await click(byName('button', 'Only this: Samuel Okafor'));
  expect(checked()).toHaveLength(10);
});

test('"Hide all" becomes "Show all"', async () => {
  await open(harbour());
  await click(byName('button', 'Hide all'));
  expect(popup.root.querySelectorAll('[aria-checked=true]')).toHaveLength(0);
  await click(byName('button', 'Show all'));
  expect(popup.root.querySelectorAll('[aria-checked=true]')).toHaveLength(10);
});

test('a source opens to its claims; a click on one shows it in the page', async () => {
  await open(harbour());
  const disclosure = byName('button', 'Elena Ruiz');
  expect(disclosure.getAttribute('aria-expanded')).toBe('false');
  await click(disclosure);
  expect(disclosure.getAttribute('aria-expanded')).toBe('true');
  const claim = byName('button', '“Nobody in this room wants another March,”');
  await click(claim);
  expect(popup.told).toEqual([{ to: 'tab', type: 'reveal', id: 'a3' }]);
  expect(claim.getAttribute('aria-current')).toBe('true');
});

test('a number shows its place in the page', async () => {
  await open(harbour());
  await turnTo('Numbers');
  await click(byName('button', 'B1,400 homes'));
  expect(popup.told).toEqual([{ to: 'tab', type: 'reveal', id: 'f1' }]);
});

test('what is gone from the page can not be gone to', async () => {
  await open({ ...harbour(), lost: ['f1'] });
  await turnTo('Numbers');
  expect((byName('button', 'B1,400 homes') as HTMLButtonElement).disabled).toBe(true);
});

test('it follows the state of its own tab, and of no other', async () => {
  await open({ phase: 'reading', progress: 0.4 });
  await comesLate('Reading the article');
  await act(() => tells({ phase: 'off' }, 99));
  expect(popup.root.textContent).toContain('Reading the article');
  await act(() => tells(harbour()));
  expect(popup.root.textContent).toContain('10 sources');
});

test('a tab that no longer answers: reload the page', async () => {
  await open(harbour());
  popup.answer = async () => {
    throw new Error('Could not establish connection. Receiving end does not exist.');
  };
  await click(byName('switch', 'Harbour Authority'));
  expect(popup.root.textContent).toContain('lost its connection');
  const reload = vi.fn(async () => undefined);
  fakeBrowser.tabs.reload = reload as never;
  await click(byName('button', 'Reload the page'));
  expect(reload).toHaveBeenCalledWith(TAB);
});

test('a late answer does not undo a newer one', async () => {
  await open(harbour());
  const ready = harbour();
  let answerFirst = (_state: TabState): void => undefined;
  popup.answer = () => new Promise((resolve) => (answerFirst = resolve));
  await click(byName('switch', 'Harbour Authority'));
  popup.answer = async (request) =>
    request.type === 'display' ? { ...ready, display: request.display } : ready;
  await click(byName('switch', 'Samuel Okafor'));
  await act(async () => answerFirst({ ...ready, display: { ...ALL_SHOWN, hiddenSources: ['s2'] } }));
  expect(byName('switch', 'Samuel Okafor').getAttribute('aria-checked')).toBe('false');
});

test('of a reading nothing is said at first: most are over before one could read it', async () => {
  await open({ phase: 'reading', progress: null });
  expect(popup.root.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
  expect(popup.root.textContent).toBe('');
  expect(popup.root.querySelector('button')).toBeNull();
  await comesLate('Reading the article');
  expect(byName('button', 'Settings')).toBeTruthy();
});

const NOTICES: readonly (readonly [state: string, title: string, action: string | null])[] = [
  ['reading', 'Reading the article', null],
  ['off', 'Off on this page', 'Read this page'],
  ['not-article', 'This may not be an article', 'Analyse anyway'],
  ['not-english', 'This page is not in English', 'Try anyway'],
  ['nothing', 'Nobody is quoted here', 'Reload the page'],
  ['browser-page', 'A page of the browser itself', 'Try it on a sample'],
  ['store', 'A page of the extension store', 'Try it on a sample'],
  ['pdf', 'A PDF document', 'Try it on a sample'],
  ['no-access', 'No access to this page', 'Reload the page'],
  ['failed', 'The page could not be read', 'Try again'],
];

test.each(NOTICES)('%s: says so, with the next step', async (name, title, action) => {
  const state = STATES[name];
  if (!state) throw new Error(`There is no state "${name}".`);
  await open(state);
  await comesLate(title);
  expect(popup.root.querySelector('h1')?.textContent).toBe(title);
  expect(popup.root.querySelector('main button')?.textContent ?? null).toBe(action);
});

test('"Analyse anyway" reads the page whatever it looks like', async () => {
  await open(STATES['not-article'] as TabState);
  await click(byName('button', 'Analyse anyway'));
  expect(popup.asked.at(-1)).toEqual({
    to: 'background',
    type: 'read',
    tabId: TAB,
    anyway: true,
    isNew: false,
  });
});

test('a page that no extension may read leads to the sample', async () => {
  const close = vi.fn();
  vi.stubGlobal('close', close);
  const create = vi.fn(async () => ({}));
  fakeBrowser.tabs.create = create as never;
  fakeBrowser.runtime.getURL = ((path: string) => `chrome-extension://id${path}`) as never;
  await open(STATES['browser-page'] as TabState);
  await click(byName('button', 'Try it on a sample'));
  expect(create).toHaveBeenCalledWith({ url: 'chrome-extension://id/welcome.html' });
  await vi.waitFor(() => expect(close).toHaveBeenCalled());
  vi.unstubAllGlobals();
});

test('"Turn off" tells the tab', async () => {
  await open(harbour());
  popup.answer = async () => ({ phase: 'off' });
  await click(byName('button', 'Turn off'));
  expect(popup.told).toEqual([{ to: 'tab', type: 'turnOff' }]);
  expect(popup.root.querySelector('h1')?.textContent).toBe('Off on this page');
});

test('words of a page stay words: no markup comes alive', async () => {
  const ready = harbour();
  await open({ ...ready, article: { ...ready.article, title: '<img src=x onerror=alert(1)>' } });
  expect(popup.root.querySelector('img')).toBeNull();
  expect(popup.root.querySelector('h1')?.textContent).toBe('<img src=x onerror=alert(1)>');
});

test('the view chosen last in this session comes again', async () => {
  await open(harbour());
  await turnTo('Numbers');
  await reopen();
  expect(byName('tab', 'Numbers').getAttribute('aria-selected')).toBe('true');
});

test('rows stay open or closed as the reader left them while another view is looked at', async () => {
  await open(harbour());
  const rows = () =>
    [...popup.root.querySelectorAll('.disclosure')].map((row) => row.getAttribute('aria-expanded'));
  await click(byName('button', 'Elena Ruiz'));
  await click(byName('button', 'Samuel Okafor'));
  await click(byName('button', 'Samuel Okafor'));
  const left = rows();
  expect(left.filter((open) => open === 'true')).toHaveLength(1);
  for (const view of ['Numbers', 'Picture', 'Sources']) await turnTo(view);
  expect(rows()).toEqual(left);
});

test('a view that this version does not know gives way to the first', async () => {
  await fakeBrowser.storage.session.set({ looking: { view: 'map', order: 'appearance' } });
  await open(harbour());
  expect(byName('tab', 'Sources').getAttribute('aria-selected')).toBe('true');
});

test('each view is found again where it was left', async () => {
  const page = document.documentElement;
  const scroll = (to: number) => {
    page.scrollTop = to;
    window.dispatchEvent(new Event('scroll'));
  };
  await open(harbour());
  scroll(300);
  await turnTo('Numbers');
  // The first time at its beginning: jsdom lays nothing out, so that is 0.
  expect(page.scrollTop).toBe(0);
  scroll(120);
  await turnTo('Sources');
  expect(page.scrollTop).toBe(300);
  await turnTo('Numbers');
  expect(page.scrollTop).toBe(120);
  scroll(0);
});

test('the kind of a source that is named by it is not told again', async () => {
  const ready = harbour();
  const sources = ready.analysis.sources.map((source, place) =>
    place === 0 ? { ...source, name: 'the author', kind: 'author' as const, description: null } : source,
  );
  await open({ ...ready, analysis: { ...ready.analysis, sources } });
  const row = byName('button', 'the author').textContent;
  expect(row).not.toContain('The author');
});
