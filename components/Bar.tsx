import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Display } from '../lib/messages.ts';
import type { FiltersView } from '../lib/view/report.ts';
import type { View } from '../lib/words/report.ts';
import { FilterIcon, SearchIcon } from './Icons.tsx';
import { later } from './later.tsx';
import { Search } from './Search.tsx';
import { Tabs } from './Tabs.tsx';
import { useWords } from './words.ts';

const Filters = later(async () => (await import('./Filters.tsx')).Filters);

interface Props {
  view: View;
  counts: Readonly<Partial<Record<View, number>>>;
  choose: (view: View) => void;
  query: string;
  /** What the search has found, in words; empty while there is no query. */
  found: string;
  search: (query: string) => void;
  filters: FiltersView;
  display: Display;
  show: (display: Display) => void;
  /** What the lists do not show, and what was corrected. */
  children: ComponentChildren;
}

/** Stays in sight: the views' names, the search, the filters. */
export function Bar({ view, counts, choose, query, found, search, filters, display, show, children }: Props) {
  const words = useWords();
  const [searching, setSearching] = useState(false);
  const [filtering, setFiltering] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);

  // The picture has nothing to search: whoever searches there wants the lists.
  const open = () => {
    if (view === 'picture') choose('sources');
    setSearching(true);
    field.current?.focus();
  };
  const close = () => {
    search('');
    setSearching(false);
    opener.current?.focus();
  };

  // Before the next key: an effect after the paint would still ask the view that was left.
  useLayoutEffect(() => {
    const slash = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', slash);
    return () => document.removeEventListener('keydown', slash);
  });

  const shownSearch = searching && view !== 'picture';
  return (
    <div class="bar">
      <div class="bar-row">
        <Tabs view={view} counts={counts} choose={choose} />
        <div class="tools">
          <button
            type="button"
            class="icon-button"
            ref={opener}
            aria-expanded={shownSearch}
            aria-keyshortcuts="/"
            aria-label={words.search}
            title={`${words.search} ( / )`}
            onClick={shownSearch ? close : open}
          >
            <SearchIcon />
          </button>
          <button
            type="button"
            class="icon-button"
            data-on={filters.away !== ''}
            aria-expanded={filtering}
            aria-label={words.filter}
            title={filters.away || words.filter}
            onClick={() => setFiltering(!filtering)}
          >
            <FilterIcon />
          </button>
        </div>
      </div>
      {shownSearch && <Search query={query} found={found} search={search} close={close} field={field} />}
      {filtering && <Filters filters={filters} display={display} show={show} />}
      {children}
    </div>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.matches('input:not([type=checkbox], [type=range]), select, textarea')
  );
}
