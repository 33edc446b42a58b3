import { browser } from 'wxt/browser';
import { readAhead, warmUp } from './engine.ts';

/** The script that gives what looks like the article's paragraphs, at once. */
const PARAGRAPHS = '/paragraphs.js';

async function likelyParagraphs(tabId: number): Promise<string[]> {
  const [main] = await browser.scripting.executeScript({ target: { tabId }, files: [PARAGRAPHS] });
  const given: unknown = main?.result;
  return Array.isArray(given) ? given.filter((text) => typeof text === 'string') : [];
}

/**
 * On so many processors the page being read and the popup being opened have all of them: the engine beside them would take
 * from the page what it wins, and the summary is there no sooner.
 */
const ALL_BUSY = 2;

/**
 * Uses the time while the page finds out what its article is: loads the engine, and has it read what looks like
 * paragraphs. What is read in vain costs nobody any time.
 * @param processors that the browser may use
 */
export function prepare(tabId: number, processors = navigator.hardwareConcurrency): void {
  warmUp();
  if (processors <= ALL_BUSY) return;
  likelyParagraphs(tabId)
    .then(readAhead)
    .catch((error: unknown) => {
      // Whoever puts the content script there meets the same failure, and tells the reader.
      console.debug('According: nothing could be read ahead.', error);
    });
}
