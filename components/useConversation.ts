import { browser } from 'wxt/browser';
import { type Display, isTo, type ReadAnswer, type TabRequest, type TabState } from '../lib/messages.ts';
import { asked, askToRead, stateOf } from './useAhead.ts';

/** Where the report is shown: over one tab until it is closed, or beside whichever tab is active. */
export type Place = 'popup' | 'panel';

/**
 * Where the tab stands; that it was not read yet, which only the panel shows; or that its content script no longer
 * answers (after an update, a crash, a long sleep).
 */
export type Shown = TabState | { readonly phase: 'unread' } | { readonly phase: 'disconnected' };

/** What is looked at, and how far it is. */
export interface Looking {
  readonly id: number | null;
  readonly state: Shown;
}

const READING: Shown = { phase: 'reading', progress: null };
const UNREAD: Shown = { phase: 'unread' };
const DISCONNECTED: Shown = { phase: 'disconnected' };
export const NOWHERE: Looking = { id: null, state: READING };

/** Begins to talk to the tab before there is anything to show it in: while settings and words are loaded. */
export function converse(place: Place): Conversation {
  const conversation = new Conversation(place);
  void conversation.open();
  return conversation;
}

/** The messages to and from one tab at a time. Every answer and every failure ends in `#set`. */
export class Conversation {
  readonly #place: Place;
  #looking = NOWHERE;
  #tell: (looking: Looking) => void = () => undefined;
  readonly #closing = new AbortController();
  #tabId: number | null = null;
  #windowId: number | null = null;
  /** Grows with every request, so that a late answer can't undo a newer one. */
  #latest = 0;

  constructor(place: Place) {
    this.#place = place;
  }

  /** Where the tab stands, as far as is known. */
  get looking(): Looking {
    return this.#looking;
  }

  /** Tells this one, and from now on no other, where the tab stands: at once, and whenever that changes. */
  follow(tell: (looking: Looking) => void): void {
    this.#tell = tell;
    tell(this.#looking);
  }

  #set(change: Shown | ((before: Shown) => Shown)): void {
    if (this.#closing.signal.aborted) return;
    const state = typeof change === 'function' ? change(this.#looking.state) : change;
    this.#looking = { id: this.#tabId, state };
    this.#tell(this.#looking);
  }

  async open(): Promise<void> {
    this.#listen(
      browser.runtime.onMessage,
      (message: unknown, sender: { tab?: { id?: number | undefined } | undefined }) => {
        if (!isTo('views', message) || sender.tab?.id !== this.#tabId) return;
        this.#set(message.state);
      },
    );
    await this.#orFail(() => (this.#place === 'panel' ? this.#beginInPanel() : this.#beginInPopup()));
  }

  async #beginInPanel(): Promise<void> {
    this.#follow();
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    this.#windowId = tab?.windowId ?? null;
    if (tab?.id === undefined) this.#set({ phase: 'unreadable', why: 'noAccess' });
    else await this.#turnTo(tab.id);
  }

  async #beginInPopup(): Promise<void> {
    const { tab, state, reading } = await asked();
    this.#windowId = tab?.windowId ?? null;
    if (tab?.id === undefined) return this.#set({ phase: 'unreadable', why: 'noAccess' });
    this.#tabId = tab.id;
    const turn = ++this.#latest;
    if (!reading) return this.#set(state ?? DISCONNECTED);
    this.#set(READING);
    await this.#hasRead(tab.id, turn, (await reading)());
  }

  close(): void {
    this.#closing.abort();
  }

  /** The panel goes with its window: from tab to tab, and from page to page. */
  #follow(): void {
    this.#listen(browser.tabs.onActivated, ({ tabId, windowId }: { tabId: number; windowId: number }) => {
      if (windowId === this.#windowId) void this.#turnTo(tabId);
    });
    // A frame that loads tells of itself in the same way: what the page answers decides.
    this.#listen(browser.tabs.onUpdated, (id: number, { status }: { status?: string }) => {
      if (id === this.#tabId && status !== undefined) void this.#turnTo(id);
    });
  }

  async #turnTo(tabId: number): Promise<void> {
    this.#tabId = tabId;
    const turn = ++this.#latest;
    const state = await stateOf(tabId);
    if (turn === this.#latest) this.#set(state ?? UNREAD);
  }

  async read(anyway: boolean): Promise<void> {
    const tabId = this.#tabId;
    if (tabId === null) return;
    const turn = ++this.#latest;
    this.#set(READING);
    await this.#orFail(async () => {
      await this.#hasRead(tabId, turn, await askToRead(tabId, anyway, false));
    });
  }

  /** What the page has told of its report is not told again; but it may have done so before anybody listened. */
  async #hasRead(tabId: number, turn: number, answer: ReadAnswer | undefined): Promise<void> {
    if (turn !== this.#latest || (answer?.state === null && this.#looking.state.phase === 'ready')) return;
    const state = answer?.state === null ? await stateOf(tabId) : answer?.state;
    if (turn === this.#latest) this.#set(state ?? DISCONNECTED);
  }

  /** Shown at once, then as the page answers: a switch must not wait for the page. */
  async show(display: Display): Promise<void> {
    this.#set((before) => (before.phase === 'ready' ? { ...before, display } : before));
    await this.ask({ to: 'tab', type: 'display', display });
  }

  async ask(request: TabRequest): Promise<void> {
    if (this.#tabId === null) return;
    const turn = ++this.#latest;
    try {
      const answer: TabState | undefined = await browser.tabs.sendMessage(this.#tabId, request);
      if (turn === this.#latest) this.#set(answer ?? DISCONNECTED);
    } catch {
      // Nobody answers in the tab: the reader is told, with the way out.
      this.#set(DISCONNECTED);
    }
  }

  async reload(): Promise<void> {
    const tabId = this.#tabId;
    if (tabId === null) return;
    this.#set(READING);
    const stop = this.#listen(browser.tabs.onUpdated, (id: number, change: { status?: string }) => {
      if (id !== tabId || change.status !== 'complete') return;
      stop();
      void this.read(false);
    });
    await this.#orFail(() => browser.tabs.reload(tabId));
  }

  async openWorksheet(): Promise<void> {
    const url = browser.runtime.getURL(`/worksheet.html?tab=${this.#tabId}`);
    await this.attempt(async () => void (await browser.tabs.create({ url })));
  }

  /** Does what belongs to no state of the tab; in the popup that is the last thing it does. */
  async attempt(action: (windowId: number) => Promise<void>): Promise<void> {
    await this.#orFail(async () => {
      await action(this.#windowId ?? browser.windows.WINDOW_ID_CURRENT);
      if (this.#place === 'popup') globalThis.close();
    });
  }

  /** What the browser refuses becomes a state with its own words. */
  async #orFail(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      console.error('According: the browser refused.', error);
      this.#set({ phase: 'failed', why: 'refused' });
    }
  }

  /** Listens until the conversation is closed or the function that comes back is called. */
  #listen<Listener>(
    event: { addListener(listener: Listener): void; removeListener(listener: Listener): void },
    listener: Listener,
  ): () => void {
    const stop = () => event.removeListener(listener);
    event.addListener(listener);
    this.#closing.signal.addEventListener('abort', stop);
    return stop;
  }
}
