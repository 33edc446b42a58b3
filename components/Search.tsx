import type { RefObject } from 'preact';
import { useId, useLayoutEffect } from 'preact/hooks';
import { CloseIcon, SearchIcon } from './Icons.tsx';
import { useWords } from './words.ts';

interface Props {
  query: string;
  found: string;
  search: (query: string) => void;
  close: () => void;
  field: RefObject<HTMLInputElement | null>;
}

/** Looks through names, claims and numbers as one types. Escape clears, and once more closes. */
export function Search({ query, found, search, close, field }: Props) {
  const words = useWords();
  const id = useId();
  useLayoutEffect(() => field.current?.focus(), [field]);
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Else the browser would close the popup.
    event.preventDefault();
    if (query) search('');
    else close();
  };
  return (
    <search class="search">
      <label class="unseen" for={id}>
        {words.searchLabel}
      </label>
      <SearchIcon />
      <input
        id={id}
        ref={field}
        class="search-field"
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        spellcheck={false}
        dir="auto"
        placeholder={words.searchLabel}
        value={query}
        onInput={(event) => search(event.currentTarget.value)}
        onKeyDown={leave}
      />
      <span class="found" role="status">
        {found}
      </span>
      {query && (
        <button
          type="button"
          class="icon-button"
          aria-label={words.clearSearch}
          title={words.clearSearch}
          onClick={() => {
            search('');
            field.current?.focus();
          }}
        >
          <CloseIcon />
        </button>
      )}
    </search>
  );
}
