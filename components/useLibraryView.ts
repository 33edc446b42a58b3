import { useEffect, useState } from 'preact/hooks';

export type LibraryView = 'saved' | 'compare' | 'audit';

/** Where the page stands: which view, and of which articles; null for all of them. */
export interface LibraryPlace {
  readonly view: LibraryView;
  readonly ids: readonly string[] | null;
}

const VIEWS: readonly LibraryView[] = ['saved', 'compare', 'audit'];

function isIds(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** The view stands in the address, the articles in the browser's history: back and reload keep both. */
function placeNow(): LibraryPlace {
  const view = VIEWS.find((one) => location.hash === `#${one}`) ?? 'saved';
  const state: unknown = history.state;
  const ids = typeof state === 'object' && state !== null && 'ids' in state ? state.ids : null;
  return { view, ids: isIds(ids) ? ids : null };
}

export function useLibraryView(): LibraryPlace & {
  go(view: LibraryView, ids: readonly string[] | null): void;
} {
  const [place, setPlace] = useState(placeNow);
  useEffect(() => {
    const look = () => setPlace(placeNow());
    // Undone later than the page is left, too: asked of the window that was there.
    const { window } = globalThis;
    window.addEventListener('popstate', look);
    return () => window.removeEventListener('popstate', look);
  }, []);
  return {
    ...place,
    go(view, ids) {
      history.pushState({ ids }, '', `#${view}`);
      setPlace({ view, ids });
      scrollTo(0, 0);
    },
  };
}
