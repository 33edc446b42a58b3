// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '../../components/App.tsx';
import type { TabState } from '../../lib/messages.ts';
import { harbour } from './harbour.ts';
import { manySources } from './states.ts';

/** The side panel beside a window of three tabs: one read, one read too, one without a content script. */

const WINDOW = 3;
const TABS: Readonly<Record<number, TabState>> = { 1: harbour(), 2: manySources(3) };
let root: HTMLElement;
let asked: unknown[];
let state: Record<number, TabState>;

function settled(): Promise<void> {
  return act(() => new Promise((resolve) => setTimeout(resolve)));
}

const title = () => root.querySelector('h1')?.textContent;

beforeEach(async () => {
  fakeBrowser.reset();
  const event = { addListener: () => undefined, removeListener: () => undefined };
  const permissions = { getAll: async () => ({ origins: [] }), onAdded: event, onRemoved: event };
  Object.assign(fakeBrowser.permissions, permissions);
  asked = [];
  state = { ...TABS };
  root = document.body.appendChild(document.createElement('div'));
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 1, windowId: WINDOW } as never]);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (request: unknown) => {
    asked.push(request);
    return { state: harbour() } as never;
  });
  fakeBrowser.tabs.sendMessage = (async (id: number) => {
    if (!state[id]) throw new Error('Could not establish connection.');
    return state[id];
  }) as never;
  await act(async () => render(<App place="panel" />, root));
  await settled();
});

afterEach(() => {
  render(null, root);
  root.remove();
  vi.restoreAllMocks();
});

async function activate(tabId: number, windowId = WINDOW): Promise<void> {
  await act(async () => {
    await fakeBrowser.tabs.onActivated.trigger({ tabId, windowId });
  });
  await settled();
}

test('shows the active tab, and asks for nothing to be read', () => {
  expect(title()).toContain('Council delays Marrow Harbour');
  expect(asked).toEqual([]);
  expect(root.querySelector('[aria-label="Open in the side panel"]')).toBeNull();
});

test('goes with its window from tab to tab', async () => {
  await activate(2);
  expect(title()).toBe('What 3 witnesses saw');
  await activate(1);
  expect(title()).toContain('Council delays Marrow Harbour');
});

test('rows are as they were left when their tab is come back to, and closed on another article', async () => {
  const rows = () => [...root.querySelectorAll<HTMLElement>('.disclosure')];
  const opened = () => rows().flatMap((row, place) => (row.ariaExpanded === 'true' ? [place] : []));
  await act(async () => rows()[1]?.click());
  expect(opened()).toEqual([1]);
  await activate(2);
  expect(opened()).toEqual([]);
  await activate(1);
  expect(opened()).toEqual([1]);
  const next = manySources(3);
  state[1] = { ...next, article: { ...next.article, url: 'https://courier.example/witnesses' } };
  await act(async () => {
    await fakeBrowser.tabs.onUpdated.trigger(1, { status: 'complete' }, { id: 1 } as never);
  });
  await settled();
  expect(title()).toBe('What 3 witnesses saw');
  expect(opened()).toEqual([]);
});

test('does not go with another window', async () => {
  await activate(2, WINDOW + 1);
  expect(title()).toContain('Council delays Marrow Harbour');
});

test('a page that was not read says so, and is read when asked for', async () => {
  await activate(9);
  expect(title()).toBe('Not read yet');
  await act(async () => root.querySelector<HTMLElement>('main button')?.click());
  await settled();
  expect(asked).toEqual([{ to: 'background', type: 'read', tabId: 9, anyway: false, isNew: false }]);
  expect(title()).toContain('Council delays Marrow Harbour');
});

test('a tab that goes to another page is looked at again', async () => {
  delete state[1];
  await act(async () => {
    await fakeBrowser.tabs.onUpdated.trigger(1, { status: 'complete' }, { id: 1 } as never);
  });
  await settled();
  expect(title()).toBe('Not read yet');
});

test('a tab that is not looked at changes nothing', async () => {
  await act(async () => {
    await fakeBrowser.tabs.onUpdated.trigger(2, { status: 'complete' }, { id: 2 } as never);
  });
  await settled();
  expect(title()).toContain('Council delays Marrow Harbour');
});

test('the list is where it was when its tab is come back to, and when the article is read again', async () => {
  const page = document.documentElement;
  page.scrollTop = 300;
  window.dispatchEvent(new Event('scroll'));
  await activate(2);
  expect(page.scrollTop).toBe(0);
  await activate(1);
  expect(page.scrollTop).toBe(300);
  state[1] = { phase: 'reading', progress: null };
  await activate(1);
  page.scrollTop = 0;
  state[1] = harbour();
  await activate(1);
  expect(page.scrollTop).toBe(300);
  page.scrollTop = 0;
});
