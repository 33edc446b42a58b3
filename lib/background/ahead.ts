import { browser } from 'wxt/browser';
import { PARAGRAPHS_SCRIPT } from '../messages.ts';
import { warmUp } from './engine.ts';

/** Has a page send what looks like its paragraphs. Does not throw: they only spare time. */
async function askForParagraphs(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [PARAGRAPHS_SCRIPT] });
  } catch (error) {
    // Whoever puts the content script there meets the same failure, and tells the reader.
    console.debug('According: nothing could be read ahead.', error);
  }
}

/**
 * Uses the time while the page finds out what its article is: loads the engine, and has it read what looks like
 * paragraphs. What is read in vain costs nobody any time.
 * @param isAsked true if the page was asked for them before
 */
export function prepare(tabId: number, isAsked: boolean): void {
  if (!isAsked) void askForParagraphs(tabId);
  warmUp();
}
