import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type {
  BackgroundRequest,
  Display,
  ReadAnswer,
  StateChanged,
  TabRequest,
  TabState,
} from '../lib/messages.ts';

/** Where the tab stands, or that its content script no longer answers (after an update, a crash, a long sleep). */
export type Shown = TabState | { readonly phase: 'disconnected' };

/** The active tab as the popup sees it. No action throws: what goes wrong becomes the state. */
export interface Tab {
  readonly state: Shown;
  /** @param anyway also when the page does not look like an article */
  read(anyway: boolean): void;
  show(display: Display): void;
  /** Scrolls the page to an attribution or a figure and flashes it. */
  reveal(id: string): void;
  turnOff(): void;
  /** Loads the page anew and reads it. */
  reload(): void;
}

const READING: Shown = { phase: 'reading', progress: null };
const DISCONNECTED: Shown = { phase: 'disconnected' };

/** The one place where components talk: finds the active tab, has it read, follows its state. */
export function useTab(): Tab {
  const [state, setState] = useState<Shown>(READING);
  const talk = useRef<Conversation | null>(null);

  useEffect(() => {
    const conversation = new Conversation(setState);
    talk.current = conversation;
    void conversation.open();
    return () => conversation.close();
  }, []);

  const actions = useMemo(
    () => ({
      read: (anyway: boolean) => void talk.current?.read(anyway),
      show: (display: Display) => void talk.current?.show(display),
      reveal: (id: string) => void talk.current?.ask({ to: 'tab', type: 'reveal', id }),
      turnOff: () => void talk.current?.ask({ to: 'tab', type: 'turnOff' }),
      reload: () => void talk.current?.reload(),
    }),
    [],
  );
  return { state, ...actions };
}

/** The messages to and from one tab. Every answer and every failure ends in `setState`. */
class Conversation {
  #tabId: number | null = null;
  #closing = new AbortController();
  /** Grows with every request, so that a late answer can't undo a newer one. */
  #latest = 0;
  #setState: (change: Shown | ((before: Shown) => Shown)) => void;

  constructor(setState: (change: Shown | ((before: Shown) => Shown)) => void) {
    this.#setState = (change) => {
      if (!this.#closing.signal.aborted) setState(change);
    };
  }

  async open(): Promise<void> {
    const listen = (message: unknown, sender: { tab?: { id?: number | undefined } | undefined }) => {
      if (isStateChanged(message) && sender.tab?.id === this.#tabId) this.#setState(message.state);
    };
    browser.runtime.onMessage.addListener(listen);
    this.#closing.signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));

    await this.#orFail(async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (tab?.id === undefined) {
        this.#setState({ phase: 'unreadable', why: 'noAccess' });
        return;
      }
      this.#tabId = tab.id;
      if (!(await this.#hasReport(tab.id))) await this.read(false);
    });
  }

  /** A page that was read before answers by itself: no background has to wake for a second look. */
  async #hasReport(tabId: number): Promise<boolean> {
    try {
      const probe: TabRequest = { to: 'tab', type: 'state' };
      const state: TabState | undefined = await browser.tabs.sendMessage(tabId, probe, { frameId: 0 });
      if (state?.phase !== 'ready') return false;
      this.#setState(state);
      return true;
    } catch {
      // Nobody lives in the tab yet: the background puts the content script there.
      return false;
    }
  }

  close(): void {
    this.#closing.abort();
  }

  async read(anyway: boolean): Promise<void> {
    if (this.#tabId === null) return;
    const turn = ++this.#latest;
    this.#setState(READING);
    const request: BackgroundRequest = { to: 'background', type: 'read', tabId: this.#tabId, anyway };
    await this.#orFail(async () => {
      const answer: ReadAnswer | undefined = await browser.runtime.sendMessage(request);
      if (turn === this.#latest) this.#setState(answer?.state ?? DISCONNECTED);
    });
  }

  /** Shown at once, then as the page answers: a switch must not wait for the page. */
  async show(display: Display): Promise<void> {
    this.#setState((before) => (before.phase === 'ready' ? { ...before, display } : before));
    await this.ask({ to: 'tab', type: 'display', display });
  }

  async ask(request: TabRequest): Promise<void> {
    if (this.#tabId === null) return;
    const turn = ++this.#latest;
    try {
      const answer: TabState | undefined = await browser.tabs.sendMessage(this.#tabId, request);
      if (turn === this.#latest) this.#setState(answer ?? DISCONNECTED);
    } catch {
      // Nobody answers in the tab: the reader is told, with the way out.
      this.#setState(DISCONNECTED);
    }
  }

  async reload(): Promise<void> {
    const tabId = this.#tabId;
    if (tabId === null) return;
    this.#setState(READING);
    const whenLoaded = (id: number, change: { status?: string | undefined }) => {
      if (id !== tabId || change.status !== 'complete') return;
      browser.tabs.onUpdated.removeListener(whenLoaded);
      void this.read(false);
    };
    browser.tabs.onUpdated.addListener(whenLoaded);
    this.#closing.signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(whenLoaded));
    await this.#orFail(() => browser.tabs.reload(tabId));
  }

  /** What the browser refuses becomes a state with its own words. */
  async #orFail(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      this.#setState({ phase: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  }
}

function isStateChanged(message: unknown): message is StateChanged {
  return (
    typeof message === 'object' &&
    message !== null &&
    (message as Partial<StateChanged>).to === 'views' &&
    (message as Partial<StateChanged>).type === 'stateChanged'
  );
}
