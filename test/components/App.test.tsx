// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '../../components/App.tsx';
import {
  ALL_SHOWN,
  type BackgroundRequest,
  type StateChanged,
  type TabRequest,
  type TabState,
} from '../../lib/messages.ts';
import { harbour } from './harbour.ts';
import { STATES } from './states.ts';

const TAB = 7;
let root: HTMLElement;
let asked: BackgroundRequest[];
let told: TabRequest[];
/** Whether the tab has a content script already. */
let inhabited = false;
let tabAnswers: (request: TabRequest) => Promise<TabState>;

/** The popup over a tab in this state; the tab's answers can be changed by `tabAnswers`. */
async function open(state: TabState): Promise<void> {
  tabAnswers = async (request) =>
    request.type === 'display' && state.phase === 'ready' ? { ...state, display: request.display } : state;
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: TAB } as never]);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (request: unknown) => {
    asked.push(request as BackgroundRequest);
    return { state } as never;
  });
  fakeBrowser.tabs.sendMessage = (async (id: number, request: TabRequest) => {
    expect(id).toBe(TAB);
    // Before the background has put a content script there, nobody answers the question where it stands.
    if (request.type === 'state' && !inhabited) throw new Error('Could not establish connection.');
    if (request.type !== 'state') told.push(request);
    else return state;
    return tabAnswers(request);
  }) as never;
  await act(async () => render(<App />, root));
  await settled();
}

/** Lets messages and their answers arrive. */
function settled(): Promise<void> {
  return act(() => new Promise((resolve) => setTimeout(resolve)));
}

function byName(role: string, name: string): HTMLElement {
  const all = [
    ...root.querySelectorAll<HTMLElement>(role === 'button' ? 'button:not([role])' : `[role=${role}]`),
  ];
  const found = all.find((el) => (el.getAttribute('aria-label') ?? el.textContent)?.startsWith(name));
  if (!found) throw new Error(`No ${role} "${name}" among ${all.map((el) => el.textContent).join(' | ')}`);
  return found;
}

/** Turns to one of the three views. */
function turnTo(name: string): Promise<void> {
  return click(byName('tab', name));
}

async function click(el: HTMLElement): Promise<void> {
  await act(async () => el.click());
  await settled();
}

beforeEach(() => {
  fakeBrowser.reset();
  root = document.body.appendChild(document.createElement('div'));
  asked = [];
  told = [];
  inhabited = false;
});

afterEach(() => {
  render(null, root);
  root.remove();
  vi.restoreAllMocks();
});

test('on opening, it has the active tab read', async () => {
  await open(harbour());
  expect(asked).toEqual([{ to: 'background', type: 'read', tabId: TAB, anyway: false }]);
  expect(root.querySelector('h1')?.textContent).toContain('Council delays Marrow Harbour');
  expect(root.querySelector('.summary')?.textContent).toBe(
    '10 sources · 27 claims · 11 numbers, 4 with no source',
  );
});

test('a tab that was read before answers by itself', async () => {
  inhabited = true;
  await open(harbour());
  expect(asked).toEqual([]);
  expect(root.querySelector('h1')?.textContent).toContain('Council delays Marrow Harbour');
});

test('a switch carries the name of its source, and hides it at once', async () => {
  await open(harbour());
  const toggle = byName('switch', 'Harbour Authority');
  expect(toggle.getAttribute('aria-checked')).toBe('true');
  await click(toggle);
  expect(told).toEqual([{ to: 'tab', type: 'display', display: { ...ALL_SHOWN, hiddenSources: ['s2'] } }]);
  expect(byName('switch', 'Harbour Authority').getAttribute('aria-checked')).toBe('false');
});

test('"Only this" hides the others, and once more shows them again', async () => {
  await open(harbour());
  await click(byName('button', 'Only this: Samuel Okafor'));
  const checked = () =>
    [...root.querySelectorAll('[aria-checked=true]')].map((el) => el.getAttribute('aria-label'));
  expect(checked()).toEqual(['Samuel Okafor']);
  await click(byName('button', 'Only this: Samuel Okafor'));
  expect(checked()).toHaveLength(10);
});

test('"Hide all" becomes "Show all"', async () => {
  await open(harbour());
  await click(byName('button', 'Hide all'));
  expect(root.querySelectorAll('[aria-checked=true]')).toHaveLength(0);
  await click(byName('button', 'Show all'));
  expect(root.querySelectorAll('[aria-checked=true]')).toHaveLength(10);
});

test('a source opens to its claims; a click on one shows it in the page', async () => {
  await open(harbour());
  const disclosure = byName('button', 'Elena Ruiz');
  expect(disclosure.getAttribute('aria-expanded')).toBe('false');
  await click(disclosure);
  expect(disclosure.getAttribute('aria-expanded')).toBe('true');
  const claim = byName('button', '“Nobody in this room wants another March,”');
  await click(claim);
  expect(told).toEqual([{ to: 'tab', type: 'reveal', id: 'a3' }]);
  expect(claim.getAttribute('aria-current')).toBe('true');
});

test('a number shows its place in the page', async () => {
  await open(harbour());
  await turnTo('Numbers');
  await click(byName('button', 'B1,400 homes'));
  expect(told).toEqual([{ to: 'tab', type: 'reveal', id: 'f1' }]);
});

test('what is gone from the page can not be gone to', async () => {
  await open({ ...harbour(), lost: ['f1'] });
  await turnTo('Numbers');
  expect((byName('button', 'B1,400 homes') as HTMLButtonElement).disabled).toBe(true);
});

test('it follows the state of its own tab, and of no other', async () => {
  await open({ phase: 'reading', progress: 0.4 });
  const change = (state: TabState): StateChanged => ({ to: 'views', type: 'stateChanged', state });
  await act(async () => {
    await fakeBrowser.runtime.onMessage.trigger(change({ phase: 'off' }), { tab: { id: 99 } } as never);
  });
  expect(root.textContent).toContain('Reading the article');
  await act(async () => {
    await fakeBrowser.runtime.onMessage.trigger(change(harbour()), { tab: { id: TAB } } as never);
  });
  expect(root.textContent).toContain('10 sources');
});

test('a tab that no longer answers: reload the page', async () => {
  await open(harbour());
  tabAnswers = async () => {
    throw new Error('Could not establish connection. Receiving end does not exist.');
  };
  await click(byName('switch', 'Harbour Authority'));
  expect(root.textContent).toContain('lost its connection');
  const reload = vi.fn(async () => undefined);
  fakeBrowser.tabs.reload = reload as never;
  await click(byName('button', 'Reload the page'));
  expect(reload).toHaveBeenCalledWith(TAB);
});

test('a late answer does not undo a newer one', async () => {
  await open(harbour());
  const ready = harbour();
  let answerFirst = (_state: TabState): void => undefined;
  tabAnswers = () => new Promise((resolve) => (answerFirst = resolve));
  await click(byName('switch', 'Harbour Authority'));
  tabAnswers = async (request) =>
    request.type === 'display' ? { ...ready, display: request.display } : ready;
  await click(byName('switch', 'Samuel Okafor'));
  await act(async () => answerFirst({ ...ready, display: { ...ALL_SHOWN, hiddenSources: ['s2'] } }));
  expect(byName('switch', 'Samuel Okafor').getAttribute('aria-checked')).toBe('false');
});

const NOTICES: readonly (readonly [state: string, title: string, action: string | null])[] = [
  ['reading', 'Reading the article', null],
  ['off', 'Off on this page', 'Read this page'],
  ['not-article', 'This may not be an article', 'Analyse anyway'],
  ['nothing', 'Nobody is quoted here', 'Reload the page'],
  ['browser-page', 'A page of the browser itself', null],
  ['store', 'A page of the extension store', null],
  ['pdf', 'A PDF document', null],
  ['no-access', 'This page may not be read', 'Reload the page'],
  ['failed', 'The page could not be read', 'Try again'],
];

test.each(NOTICES)('%s: says so, with the next step', async (name, title, action) => {
  const state = STATES[name];
  if (!state) throw new Error(`There is no state "${name}".`);
  await open(state);
  expect(root.querySelector('h1')?.textContent).toBe(title);
  expect(root.querySelector('main button')?.textContent ?? null).toBe(action);
});

test('"Analyse anyway" reads the page whatever it looks like', async () => {
  await open(STATES['not-article'] as TabState);
  await click(byName('button', 'Analyse anyway'));
  expect(asked.at(-1)).toEqual({ to: 'background', type: 'read', tabId: TAB, anyway: true });
});

test('"Turn off" tells the tab', async () => {
  await open(harbour());
  tabAnswers = async () => ({ phase: 'off' });
  await click(byName('button', 'Turn off'));
  expect(told).toEqual([{ to: 'tab', type: 'turnOff' }]);
  expect(root.querySelector('h1')?.textContent).toBe('Off on this page');
});

test('words of a page stay words: no markup comes alive', async () => {
  const ready = harbour();
  await open({ ...ready, article: { ...ready.article, title: '<img src=x onerror=alert(1)>' } });
  expect(root.querySelector('img')).toBeNull();
  expect(root.querySelector('h1')?.textContent).toBe('<img src=x onerror=alert(1)>');
});
