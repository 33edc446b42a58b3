import { useEffect, useState } from 'preact/hooks';
import { auditToCsv } from '../lib/export/auditCsv.ts';
import { reasonOf } from '../lib/library/failure.ts';
import type { Library } from '../lib/library/store.ts';
import { type AuditView, auditOf } from '../lib/view/audit.ts';
import { type CompareView, compareOf } from '../lib/view/compare.ts';
import { type Opened, opened } from '../lib/view/kept.ts';
import type { LibraryFailure } from '../lib/words/library.ts';
import type { PageWords } from '../lib/words/words.ts';
import { useDownload } from './useDownload.ts';

/** What is made of several saved articles, while it is made, and when it could not be. */
export type Opening<View> =
  | { readonly phase: 'reading' }
  /** `damaged`: how many are left out since they can't be read. */
  | { readonly phase: 'ready'; readonly view: View; readonly damaged: number }
  | { readonly phase: 'failed'; readonly reason: LibraryFailure };

/** Opens the articles again whenever something is saved or deleted. */
function useOpened<View>(
  library: Library,
  ids: readonly string[] | null,
  words: PageWords,
  viewOf: (articles: readonly Opened[], words: PageWords) => View,
): Opening<View> {
  const [opening, setOpening] = useState<Opening<View>>({ phase: 'reading' });
  const key = JSON.stringify(ids);
  useEffect(() => {
    /** Grows with every change, so that a slow reading can't undo a newer one. */
    let latest = 0;
    let isOver = false;
    const look = async () => {
      const turn = ++latest;
      try {
        const { articles, damaged } = await library.find(ids);
        if (isOver || turn !== latest) return;
        const view = viewOf(
          articles.map(({ id, saved }) => opened(id, saved, words)),
          words,
        );
        setOpening({ phase: 'ready', view, damaged });
      } catch (error) {
        if (!isOver && turn === latest) setOpening({ phase: 'failed', reason: reasonOf(error) });
      }
    };
    void look();
    const unwatch = library.watch(() => void look());
    return () => {
      isOver = true;
      unwatch();
    };
  }, [library, key, words, viewOf]);
  return opening;
}

/** @param ids of the articles, in the order of their columns */
export function useCompare(library: Library, ids: readonly string[], words: PageWords): Opening<CompareView> {
  return useOpened(library, ids, words, compareOf);
}

/** @param ids null for all */
export function useAudit(
  library: Library,
  ids: readonly string[] | null,
  words: PageWords,
): Opening<AuditView> {
  return useOpened(library, ids, words, auditOf);
}

/** What writes the sources of an audit to the reader's disk. */
export function useAuditDownload(view: AuditView, words: PageWords): () => void {
  const download = useDownload();
  return () =>
    download({
      name: `${words.audit.fileName}.csv`,
      type: 'text/csv;charset=utf-8',
      content: auditToCsv(view.sources),
    });
}
