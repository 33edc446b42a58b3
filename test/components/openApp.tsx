import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '../../components/App.tsx';
import type { BackgroundRequest, StateChanged, TabRequest, TabState } from '../../lib/messages.ts';

/** The popup in jsdom over a tab that is made up; each test opens it on a state of its own. */

export const TAB = 7;

/** What stands in the document, what was asked and told, and what the tab answers. */
export const popup = {
  root: undefined as unknown as HTMLElement,
  asked: [] as BackgroundRequest[],
  told: [] as TabRequest[],
  /** Whether the tab has a content script already. */
  inhabited: false,
  /** Whether what the tab tells of its report comes while the popup listens. */
  isHeard: true,
  /** Whether the tab is in a private window. */
  incognito: false,
  answer: (_request: TabRequest): Promise<TabState> => Promise.reject(new Error('No state was given.')),
};

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(popup, {
    root: document.body.appendChild(document.createElement('div')),
    asked: [],
    told: [],
    inhabited: false,
    isHeard: true,
    incognito: false,
  });
});

afterEach(() => {
  render(null, popup.root);
  popup.root.remove();
  vi.restoreAllMocks();
});

/** The popup over a tab in this state; the tab's answers can be changed by `popup.answer`. */
export async function open(state: TabState): Promise<void> {
  popup.answer = async (request) =>
    request.type === 'display' && state.phase === 'ready' ? { ...state, display: request.display } : state;
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: TAB } as never]);
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(
    async () => ({ id: TAB, incognito: popup.incognito }) as never,
  );
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (request: unknown) => {
    popup.asked.push(request as BackgroundRequest);
    popup.inhabited = true;
    if (state.phase === 'ready' && popup.isHeard) await tells(state);
    return { state: state.phase === 'ready' ? null : state } as never;
  });
  fakeBrowser.tabs.sendMessage = (async (id: number, request: TabRequest) => {
    expect(id).toBe(TAB);
    // Before the background has put a content script there, nobody answers the question where it stands.
    if (request.type === 'state' && !popup.inhabited) throw new Error('Could not establish connection.');
    if (request.type === 'state') return state;
    popup.told.push(request);
    return popup.answer(request);
  }) as never;
  await reopen();
}

/** The tab tells whoever listens where it stands. */
export async function tells(state: TabState, tab = TAB): Promise<void> {
  const change: StateChanged = { to: 'views', type: 'stateChanged', state };
  await fakeBrowser.runtime.onMessage.trigger(change, { tab: { id: tab } } as never);
}

/** Once more over the same tab. */
export async function reopen(): Promise<void> {
  render(null, popup.root);
  await act(async () => render(<App />, popup.root));
  await settled();
}

/** Lets messages and their answers arrive, and views that are loaded when they are first shown. */
export async function settled(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  // What has arrived is drawn by now, and asks for the view that it needs.
  await act(() => vi.dynamicImportSettled());
}

export function byName(role: string, name: string): HTMLElement {
  const all = [
    ...popup.root.querySelectorAll<HTMLElement>(role === 'button' ? 'button:not([role])' : `[role=${role}]`),
  ];
  const found = all.find((el) => (el.getAttribute('aria-label') ?? el.textContent)?.startsWith(name));
  if (!found) throw new Error(`No ${role} "${name}" among ${all.map((el) => el.textContent).join(' | ')}`);
  return found;
}

/** Turns to one of the three views. */
export function turnTo(name: string): Promise<void> {
  return click(byName('tab', name));
}

export async function click(el: HTMLElement): Promise<void> {
  await act(async () => el.click());
  await settled();
}
