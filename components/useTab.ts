import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Display, PredictStep, TabRequest } from '../lib/messages.ts';
import type { Correction } from '../lib/model.ts';
import {
  type Conversation,
  converse,
  type Looking,
  NOWHERE,
  type Place,
  type Shown,
} from './useConversation.ts';
import { openerOf } from './usePanel.ts';

/** A tab as popup or panel sees it. No action throws: what goes wrong becomes the state. */
export interface Tab {
  /** The browser's number for the tab; null until it is known. */
  readonly id: number | null;
  readonly state: Shown;
  /** @param anyway also when the page does not look like an article */
  read(anyway: boolean): void;
  show(display: Display): void;
  /** Scrolls the page to an attribution or a figure and flashes it. */
  reveal(id: string): void;
  /** Scrolls the page to the next or previous claim that is shown. */
  step(direction: 'next' | 'previous'): void;
  correct(correction: Correction): void;
  /** Takes the last correction back. */
  undo(): void;
  /** One step of "predict, then reveal". */
  predict(step: PredictStep): void;
  /** Opens the printable worksheet of the article. */
  openWorksheet(): void;
  turnOff(): void;
  /** Loads the page anew and reads it. */
  reload(): void;
  /** Null where the browser has no side panel, and in the panel. */
  readonly openPanel: (() => void) | null;
  openSettings(): void;
  /** Opens the page that came up after the install, with a short article to try According on. */
  openSample(): void;
}

/**
 * The one place where components talk to a tab: finds it, has it read, follows its state.
 * @param begun a conversation that goes on already; it ends with the component
 */
export function useTab(place: Place, begun?: Conversation): Tab {
  const [looking, setLooking] = useState<Looking>(begun?.looking ?? NOWHERE);
  const talk = useRef<Conversation | null>(null);

  // Before the first frame: the tab is asked while the browser draws the empty popup.
  useLayoutEffect(() => {
    const conversation = begun ?? converse(place);
    talk.current = conversation;
    conversation.follow(setLooking);
    return () => conversation.close();
  }, [place, begun]);

  const actions = useMemo(() => {
    const ask = (request: TabRequest) => void talk.current?.ask(request);
    const openPanel = place === 'popup' ? openerOf() : null;
    return {
      read: (anyway: boolean) => void talk.current?.read(anyway),
      show: (display: Display) => void talk.current?.show(display),
      reveal: (id: string) => ask({ to: 'tab', type: 'reveal', id }),
      step: (direction: 'next' | 'previous') => ask({ to: 'tab', type: 'step', direction, sourceId: null }),
      correct: (correction: Correction) => ask({ to: 'tab', type: 'correct', correction }),
      undo: () => ask({ to: 'tab', type: 'undo' }),
      predict: (step: PredictStep) => ask({ to: 'tab', type: 'predict', step }),
      openWorksheet: () => void talk.current?.openWorksheet(),
      turnOff: () => ask({ to: 'tab', type: 'turnOff' }),
      reload: () => void talk.current?.reload(),
      openPanel: openPanel && (() => void talk.current?.attempt(openPanel)),
      openSettings: () => void talk.current?.attempt(() => browser.runtime.openOptionsPage()),
      openSample: () => {
        const url = browser.runtime.getURL('/welcome.html');
        void talk.current?.attempt(async () => void (await browser.tabs.create({ url })));
      },
    };
  }, [place]);
  return { ...looking, ...actions };
}
