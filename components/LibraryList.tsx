import { SearchIcon } from './Icons.tsx';
import { LibraryDrop } from './LibraryDrop.tsx';
import { LibraryNews } from './LibraryNews.tsx';
import { LibraryRow } from './LibraryRow.tsx';
import { Import, type LibraryListProps, LibraryTools } from './LibraryTools.tsx';
import { usePageWords } from './pageWords.ts';
import type { LibraryInUse } from './useLibrary.ts';

/** The saved articles, and what can be done with one, several, or all. */
export function LibraryList(props: LibraryListProps) {
  const { inUse, query, search, selected, select } = props;
  const words = usePageWords().library;
  const { list, ids } = inUse;
  const isChosen = new Set(selected);
  const toggle = (id: string) =>
    select(isChosen.has(id) ? selected.filter((other) => other !== id) : [...selected, id]);
  return (
    <LibraryDrop take={inUse.importFiles}>
      <div class="library-title">
        <h1>{words.title}</h1>
        {ids.length > 0 && (
          <label class="library-search">
            <SearchIcon />
            <input
              class="search-field"
              type="search"
              value={query}
              placeholder={words.searchLabel}
              aria-label={words.searchLabel}
              onInput={(event) => search(event.currentTarget.value)}
            />
          </label>
        )}
      </div>
      {ids.length > 0 && <LibraryTools {...props} />}
      <LibraryNews news={inUse.news} undo={inUse.undo} />
      {list && ids.length === 0 && <Empty take={inUse.importFiles} />}
      {list && ids.length > 0 && list.rows.length === 0 && (
        <p class="library-nothing">{words.nothingFound(query.trim())}</p>
      )}
      {list && list.rows.length > 0 && (
        <ul class="saved-list">
          {list.rows.map((row) => (
            <LibraryRow
              key={row.id}
              row={row}
              terms={list.terms}
              isSelected={isChosen.has(row.id)}
              toggle={toggle}
            />
          ))}
        </ul>
      )}
    </LibraryDrop>
  );
}

function Empty({ take }: { take: LibraryInUse['importFiles'] }) {
  const { empty } = usePageWords().library;
  return (
    <div class="library-empty">
      <svg class="empty-picture" viewBox="0 0 120 72" width="120" height="72" aria-hidden="true">
        <path d="M10.5 12.5h40v48h-40zM18 22h25M18 29h25M18 36h16" />
        <path d="M64.5 6.5h44v54h-44zM72 16h12M72 23h12M72 37h29M72 44h20" />
        <path class="empty-mark" d="M88.500 6.500v-3h10v17l-5-4-5 4v-14" />
      </svg>
      <h2>{empty.title}</h2>
      <p>{empty.text}</p>
      <Import take={take} />
      <p class="hint">{empty.drop}</p>
    </div>
  );
}
