import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { SavedArticle } from '../lib/export/savedArticle.ts';
import type { Library } from '../lib/library/store.ts';
import { idOf } from '../lib/library/summary.ts';
import type { Read } from '../lib/view/context.ts';
import { printed } from '../lib/view/printed.ts';
import type { ExportFormat, LibraryFailure } from '../lib/words/library.ts';
import type { Words } from '../lib/words/words.ts';
import { useDownload } from './useDownload.ts';

/** Whether the article is kept: not at all, as it is here, or as it was before. */
export type Kept = 'unsaved' | 'saved' | 'changed';

/** What the reader is told of the last thing that was done. */
export type KeepNews = 'saved' | 'updated' | 'isPrivate' | 'linkCopied' | 'notCopied' | LibraryFailure;

/** One article as it can be kept and written out. No action throws. */
export interface Keep {
  readonly kept: Kept;
  readonly news: KeepNews | null;
  save(): void;
  exportAs(format: ExportFormat): void;
  /** The beginning of a claim, and what copies a link to it; null for a number, and on a page without an address. */
  linkTo(id: string): { readonly text: string; copy(): void } | null;
  openLibrary(): void;
}

/** So long, in ms, the popup's lists have the processor to themselves: to look for the article takes code and a database. */
const AFTER_LISTS = 150;

/** @param tabId of the article's tab, or null where that is not known */
export function useKeep(read: Read, tabId: number | null, words: Words): Keep {
  const { article, analysis, corrections } = read;
  const [kept, setKept] = useState<Kept>('unsaved');
  const [news, setNews] = useState<KeepNews | null>(null);
  const download = useDownload();

  useEffect(() => {
    let isOver = false;
    const look = () =>
      withLibrary((library) => library.get(idOf({ article }))).then(
        (before) => {
          if (!isOver) setKept(keptAs(before, { article, corrections }));
        },
        (error: unknown) => {
          // Whoever saves is told; whoever only looks is not.
          console.warn('According: whether this article is saved could not be found out.', error);
        },
      );
    const timer = setTimeout(look, AFTER_LISTS);
    return () => {
      clearTimeout(timer);
      isOver = true;
    };
  }, [article, corrections]);

  const saved = useCallback(
    (): SavedArticle => ({ article, analysis, corrections, savedAt: new Date().toISOString() }),
    [article, analysis, corrections],
  );
  return {
    kept,
    news,
    async save() {
      // It would tell that the page was read. Asked now: an answer that comes after the click would be too late.
      if (await isPrivateTab(tabId)) return setNews('isPrivate');
      try {
        const done = await withLibrary((library) => library.save(saved()));
        setKept('saved');
        setNews(done === 'added' ? 'saved' : 'updated');
      } catch (error) {
        const { reasonOf } = await import('../lib/library/failure.ts');
        setNews(reasonOf(error));
      }
    },
    async exportAs(format) {
      const { exportFile } = await import('../lib/export/files.ts');
      download(exportFile([saved()], format, words));
    },
    linkTo(id) {
      const claim = analysis.attributions.find((one) => one.id === id);
      if (!claim || article.url === '') return null;
      return {
        text: beginning(printed(article.text, claim.content)),
        async copy() {
          try {
            const { fragmentLink } = await import('../lib/export/textFragment.ts');
            await navigator.clipboard.writeText(fragmentLink(article.url, article.text, claim.content));
            setNews('linkCopied');
          } catch (error) {
            console.warn('According: the link could not be copied.', error);
            setNews('notCopied');
          }
        },
      };
    },
    openLibrary: () => void browser.tabs.create({ url: browser.runtime.getURL('/library.html') }),
  };
}

/** So much of a claim tells which it is, in UTF-16 units. */
const ENOUGH = 60;

function beginning(text: string): string {
  if (text.length <= ENOUGH) return text;
  return `${text.slice(0, text.lastIndexOf(' ', ENOUGH)).toWellFormed()} …`;
}

/**
 * The library is opened for one thing and closed again: the popup is gone at any moment. It is loaded behind what
 * the popup shows first.
 */
async function withLibrary<Result>(work: (library: Library) => Promise<Result>): Promise<Result> {
  const { openLibrary } = await import('../lib/library/store.ts');
  const library = openLibrary();
  try {
    return await work(library);
  } finally {
    library.close();
  }
}

function keptAs(before: SavedArticle | null, now: Pick<SavedArticle, 'article' | 'corrections'>): Kept {
  if (before === null) return 'unsaved';
  const isSame =
    before.article.text === now.article.text &&
    JSON.stringify(before.corrections) === JSON.stringify(now.corrections);
  return isSame ? 'saved' : 'changed';
}

async function isPrivateTab(tabId: number | null): Promise<boolean> {
  if (tabId === null) return false;
  try {
    return (await browser.tabs.get(tabId)).incognito;
  } catch (error) {
    // A tab that can't be asked is treated as private: nothing is kept by mistake.
    console.warn('According: the tab did not tell whether it is private.', error);
    return true;
  }
}
