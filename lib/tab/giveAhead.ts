import { browser } from 'wxt/browser';
import type { BackgroundRequest } from '../messages.ts';
import { likelyParagraphs } from '../page/paragraphs.ts';
import { running } from './alive.ts';

/** Gives the background what looks like this page's paragraphs, unless the page is read already. */
export function giveAhead(): void {
  if (running()?.isAlive()) return;
  const request: BackgroundRequest = {
    to: 'background',
    type: 'ahead',
    paragraphs: likelyParagraphs(document),
  };
  browser.runtime.sendMessage(request).catch((error: unknown) => {
    // The content script, which comes next, meets the same failure and tells the reader.
    console.debug('According: nobody reads ahead.', error);
  });
}
