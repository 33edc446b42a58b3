import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { exportFile } from '../lib/export/files.ts';
import { fromJson, ImportError } from '../lib/export/json.ts';
import type { SavedArticle } from '../lib/export/savedArticle.ts';
import { reasonOf } from '../lib/library/failure.ts';
import { type Library, openLibrary, type Removed } from '../lib/library/store.ts';
import { type SavedList, savedListOf } from '../lib/view/savedList.ts';
import type { ExportFormat, ImportCounts, LibraryFailure } from '../lib/words/library.ts';
import type { PageWords } from '../lib/words/words.ts';
import { useDownload } from './useDownload.ts';

/** What the reader is told of the last thing that was done. */
export type LibraryNews =
  | { readonly type: 'deleted'; readonly count: number }
  | { readonly type: 'undone' }
  | { readonly type: 'exported'; readonly count: number; readonly damaged: number }
  /** What became of the files; those that could not be taken, each with its sentence. */
  | {
      readonly type: 'imported';
      readonly counts: ImportCounts | null;
      readonly refused: readonly { readonly name: string; readonly sentence: string }[];
    }
  | { readonly type: 'failed'; readonly reason: LibraryFailure };

/** The saved articles, followed as they change here and in other pages. No action rejects. */
export interface LibraryInUse {
  /** For those who open articles themselves. */
  readonly library: Library;
  /** Null until it is known. */
  readonly list: SavedList | null;
  /** Ids of all of them, found or not, newest first. */
  readonly ids: readonly string[];
  readonly news: LibraryNews | null;
  /** Fulfilled when it is over. */
  remove(ids: readonly string[]): Promise<void>;
  /** Puts back what was deleted last. */
  undo(): Promise<void>;
  /** @param ids null for all */
  exportAs(format: ExportFormat, ids: readonly string[] | null): Promise<void>;
  importFiles(files: readonly File[]): Promise<void>;
}

/** Larger files are not read: the browser could run out of memory over them. In bytes. */
const LARGEST_FILE = 256 * 1024 * 1024;

/** @param query what is searched for; empty for all */
export function useLibrary(query: string, words: PageWords): LibraryInUse {
  const library = useMemo(() => openLibrary(), []);
  const [summaries, setSummaries] = useState<Awaited<ReturnType<Library['list']>> | null>(null);
  const [news, setNews] = useState<LibraryNews | null>(null);
  const [removed, setRemoved] = useState<Removed>([]);
  const download = useDownload();

  /** What fails is told; what was wrong with our own code is not hidden. */
  const attempt = useCallback(async (work: () => Promise<LibraryNews | null>) => {
    try {
      const next = await work();
      if (next) setNews(next);
    } catch (error) {
      setNews({ type: 'failed', reason: reasonOf(error) });
    }
  }, []);

  useEffect(() => {
    const look = () =>
      attempt(async () => {
        setSummaries(await library.list());
        return null;
      });
    void look();
    const unwatch = library.watch(() => void look());
    return () => {
      unwatch();
      library.close();
    };
  }, [library, attempt]);

  const list = useMemo(() => summaries && savedListOf(summaries, query, words), [summaries, query, words]);
  return {
    library,
    list,
    ids: useMemo(() => (summaries ?? []).map(({ id }) => id), [summaries]),
    news,
    remove: (ids) =>
      attempt(async () => {
        const gone = await library.remove(ids);
        setRemoved(gone);
        return { type: 'deleted', count: gone.length };
      }),
    undo: () =>
      attempt(async () => {
        await library.restore(removed);
        setRemoved([]);
        return { type: 'undone' };
      }),
    exportAs: (format, ids) =>
      attempt(async () => {
        const { articles, damaged } = await library.find(ids);
        const saved = articles.map((one) => one.saved);
        if (saved.length > 0) download(exportFile(saved, format, words));
        return { type: 'exported', count: saved.length, damaged };
      }),
    importFiles: (files) =>
      attempt(async () => {
        const coming: SavedArticle[] = [];
        const refused: { name: string; sentence: string }[] = [];
        for (const file of files) {
          const read = await articlesIn(file, words);
          if (typeof read === 'string') refused.push({ name: file.name, sentence: read });
          else coming.push(...read);
        }
        const counts = refused.length < files.length ? await library.take(coming) : null;
        return { type: 'imported', counts, refused };
      }),
  };
}

/** The articles of one file, or a sentence that says why not. */
async function articlesIn(file: File, words: PageWords): Promise<SavedArticle[] | string> {
  if (file.size > LARGEST_FILE) return words.library.failures.tooLarge;
  try {
    return fromJson(await file.text());
  } catch (error) {
    if (error instanceof ImportError) {
      console.warn('According: a file could not be imported.', error);
      return words.library.importFailures[error.reason];
    }
    if (error instanceof DOMException) return words.library.failures.notRead;
    throw error;
  }
}
