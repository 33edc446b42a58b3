import { browser } from 'wxt/browser';
import type { BackgroundRequest } from '../messages.ts';
import type { TabOverlay } from './overlay.ts';

/** Where the script with the card and the ticks leaves what makes them, in the isolated world: the page can't see it. */
const KEY = Symbol.for('according.overlay');

type Make = (document: Document) => TabOverlay;

function isMake(value: unknown): value is Make {
  return typeof value === 'function';
}

/** Leaves it there: what the script is for. */
export function offerOverlay(make: Make): void {
  Reflect.set(globalThis, KEY, make);
}

function offered(): Make | null {
  const make: unknown = Reflect.get(globalThis, KEY);
  return isMake(make) ? make : null;
}

/**
 * What that script makes; where the background has not put it into this page yet, it is asked to.
 * @throws Error if it can't
 */
export async function loadOverlay(): Promise<TabOverlay> {
  if (!offered()) {
    await browser.runtime.sendMessage({ to: 'background', type: 'overlay' } satisfies BackgroundRequest);
  }
  const make = offered();
  if (!make) throw new Error('The card did not come.');
  return make(document);
}

/**
 * An overlay whose code comes later: a third of all that a page is given, and of no use before something is marked.
 * What is asked of it meanwhile, it does as soon as it is there.
 */
export function createLaterOverlay(load: () => Promise<TabOverlay>): TabOverlay {
  let made: TabOverlay | null = null;
  let loading: Promise<void> | null = null;
  let latest: Parameters<TabOverlay['follow']> | null = null;

  const begin = (): Promise<void> => {
    loading ??= load().then(
      (overlay) => {
        made = overlay;
        if (latest) overlay.follow(...latest);
        latest = null;
      },
      (error: unknown) => {
        console.error('According: the card could not be loaded.', error);
        // The marks are there; the next time that something is shown, it may come.
        loading = null;
      },
    );
    return loading;
  };
  const whenMade = (act: (overlay: TabOverlay) => void): void => {
    if (made) act(made);
    else
      void begin().then(() => {
        if (made) act(made);
      });
  };
  return {
    follow(report, settings) {
      if (made) made.follow(report, settings);
      else {
        latest = [report, settings];
        if (report) void begin();
      }
    },
    step: (...asked) => whenMade((overlay) => overlay.step(...asked)),
    whoSaid: () => whenMade((overlay) => overlay.whoSaid()),
    refuse: (sentence) => whenMade((overlay) => overlay.refuse(sentence)),
  };
}
