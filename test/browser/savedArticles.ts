import type { Page } from 'playwright-core';
import { toJson } from '../../lib/export/json.ts';
import type { SavedArticle } from '../../lib/export/savedArticle.ts';
import { summaryOf } from '../../lib/library/summary.ts';

/**
 * Puts an article into the library of the browser, past the interface.
 * @param page one of the extension's own
 * @returns its id
 */
export async function keep(page: Page, saved: SavedArticle): Promise<string> {
  const summary = summaryOf(saved);
  await page.evaluate(
    ([text, row]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('according', 1);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('articles');
          opening.result.createObjectStore('summaries', { keyPath: 'id' });
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction(['articles', 'summaries'], 'readwrite');
          transaction.objectStore('articles').put(text, row.id);
          transaction.objectStore('summaries').put(row);
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    [toJson([saved], 0), summary] as const,
  );
  return summary.id;
}
