import { useEffect, useRef } from 'preact/hooks';
import { exportItems } from './exportItems.ts';
import { Menu } from './Menu.tsx';
import { usePageWords } from './pageWords.ts';
import type { LibraryInUse } from './useLibrary.ts';
import type { LibraryView } from './useLibraryView.ts';

/** The list, and what is chosen of it. */
export interface LibraryListProps {
  inUse: LibraryInUse;
  query: string;
  search: (query: string) => void;
  /** Ids of the chosen ones, in the order of the list. */
  selected: readonly string[];
  select: (ids: readonly string[]) => void;
  go: (view: LibraryView, ids: readonly string[] | null) => void;
}

/** What can be done with the chosen articles; with none chosen, with all. */
export function LibraryTools({ inUse, selected, select, go }: LibraryListProps) {
  const words = usePageWords().library;
  const { ids, list } = inUse;
  const shown = (list?.rows ?? []).map(({ id }) => id);
  const count = selected.length;
  const some = count > 0 ? selected : null;
  const box = useRef<HTMLInputElement>(null);
  const areAll = shown.length > 0 && shown.every((id) => selected.includes(id));
  useEffect(() => {
    if (box.current) box.current.indeterminate = count > 0 && !areAll;
  }, [count, areAll]);
  return (
    <div class="library-tools">
      <label class="saved-check library-all">
        <input
          type="checkbox"
          ref={box}
          checked={areAll}
          disabled={shown.length === 0}
          aria-label={words.selectAll}
          onChange={() => select(areAll ? [] : shown)}
        />
        <span>{count > 0 ? words.selected(count) : words.count(ids.length)}</span>
      </label>
      <div class="buttons">
        {count > 1 && (
          <button type="button" class="button button-sure" onClick={() => go('compare', selected)}>
            {words.compareSelected}
          </button>
        )}
        <button type="button" class="button" onClick={() => go('audit', some)}>
          {words.openAudit}
        </button>
        <Menu
          class="button button-menu"
          items={exportItems(words.formats, (format) => void inUse.exportAs(format, some))}
        >
          {count > 0 ? words.export : words.exportAll}
        </Menu>
        {count > 0 && (
          <button type="button" class="button" onClick={() => void inUse.remove(selected)}>
            {words.delete}
          </button>
        )}
        {count === 0 && <Import take={inUse.importFiles} />}
      </div>
    </div>
  );
}

/** Chooses files of According's to be taken in. */
export function Import({ take }: { take: (files: readonly File[]) => void }) {
  const words = usePageWords().library;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {words.import}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".json,application/json"
        onChange={(event) => {
          take([...(event.currentTarget.files ?? [])]);
          // The same file may be chosen once more.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
