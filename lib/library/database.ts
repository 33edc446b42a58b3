import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { LibraryError } from './failure.ts';
import type { Summary } from './summary.ts';

/**
 * Texts and summaries lie apart, so that the list opens without reading a text. An article is kept as the text of
 * a file of According's own (`export/json.ts`), which knows how to read its older forms.
 */
export interface Form extends DBSchema {
  readonly articles: { readonly key: string; readonly value: string };
  readonly summaries: { readonly key: string; readonly value: Summary };
}

export type Database = IDBPDatabase<Form>;

const VERSION = 1;

/**
 * Opens the library's database, and makes it if there is none.
 * @param lost called when the connection is gone and has to be opened anew
 * @throws LibraryError `blocked` if another page holds an older form; the browser's own `DOMException` otherwise
 */
export function openDatabase(name: string, lost: () => void): Promise<Database> {
  return new Promise((resolve, reject) => {
    let isGivenUp = false;
    openDB<Form>(name, VERSION, {
      upgrade(database) {
        database.createObjectStore('articles');
        database.createObjectStore('summaries', { keyPath: 'id' });
      },
      blocked() {
        isGivenUp = true;
        reject(new LibraryError('blocked'));
      },
      // A newer According waits for this page: it goes first.
      blocking(_current, _wanted, event) {
        if (event.target instanceof IDBDatabase) event.target.close();
        lost();
      },
      terminated: lost,
    }).then((database) => {
      if (isGivenUp) database.close();
      else resolve(database);
    }, reject);
  });
}
