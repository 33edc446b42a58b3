import { useMemo, useState } from 'preact/hooks';
import { Audit } from './Audit.tsx';
import { Compare } from './Compare.tsx';
import { LibraryList } from './LibraryList.tsx';
import { usePageWords } from './pageWords.ts';
import { Sign } from './Sign.tsx';
import { useLibrary } from './useLibrary.ts';
import { type LibraryView, useLibraryView } from './useLibraryView.ts';

const VIEWS: readonly LibraryView[] = ['saved', 'compare', 'audit'];

/** The page of the saved articles: the list, several side by side, and who is heard in them. */
export function Library() {
  const all = usePageWords();
  const words = all.library;
  const { view, ids, go } = useLibraryView();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const inUse = useLibrary(query, all);
  // What was deleted meanwhile is no longer chosen; the order is the list's.
  const selected = useMemo(() => inUse.ids.filter((id) => chosen.has(id)), [inUse.ids, chosen]);
  /** The articles of each view when it is turned to: those selected, else those that it showed last. */
  const idsFor = (next: LibraryView) => (next === 'saved' || selected.length === 0 ? ids : selected);

  return (
    <div class="library">
      <header class="library-head">
        <Sign />
        <nav aria-label={words.viewsLabel}>
          <ul class="tabs">
            {VIEWS.map((one) => (
              <li key={one}>
                <a
                  class="tab"
                  href={`#${one}`}
                  aria-current={one === view ? 'page' : undefined}
                  onClick={(event) => {
                    event.preventDefault();
                    go(one, idsFor(one));
                  }}
                >
                  {words.views[one]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        {view === 'saved' && (
          <LibraryList
            inUse={inUse}
            query={query}
            search={setQuery}
            selected={selected}
            select={(next) => setChosen(new Set(next))}
            go={go}
          />
        )}
        {view === 'compare' && (
          <Compare library={inUse.library} ids={ids ?? []} goToSaved={() => go('saved', null)} />
        )}
        {view === 'audit' && <Audit library={inUse.library} ids={ids} goToSaved={() => go('saved', null)} />}
      </main>
    </div>
  );
}
