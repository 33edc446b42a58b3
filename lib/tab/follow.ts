import { watchPage } from './moving.ts';
import { createRhythm } from './rhythm.ts';

/** What is done for a page that goes on by itself. */
export interface Following {
  /** The element that holds the article, or null where none was found. */
  article(): Element | null;
  /** Other trees than the document's own that may hold some of it. */
  others(): readonly Node[];
  /** Looks at the page again; true if that was worth while. */
  again(): Promise<boolean>;
  /** The page may have changed its colours. */
  onColours(): void;
  /** The page can be seen again. */
  onShown(): void;
}

/** Keeps up with one page. */
export interface Follower {
  /** Somebody waits for what the page has become. */
  hurry(): void;
  stop(): void;
}

/** Looks at a page again when it has moved, but not often, and never while nobody looks. */
export function followPage(
  document: Document,
  { article, others, again, onColours, onShown }: Following,
): Follower {
  const rhythm = createRhythm(
    () =>
      again().catch((error: unknown) => {
        console.error('According: the page could not be read again.', error);
        return false;
      }),
    () => document.hidden,
  );
  const unwatch = watchPage(document, {
    article,
    others,
    onText: rhythm.stir,
    onPath: rhythm.hurry,
    onColours,
    onShown() {
      rhythm.wake();
      onShown();
    },
  });
  return {
    hurry: rhythm.hurry,
    stop() {
      unwatch();
      rhythm.stop();
    },
  };
}
