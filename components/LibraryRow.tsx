import type { SavedRow } from '../lib/view/savedList.ts';
import { DOT, Parts, Searched } from './Parts.tsx';
import { usePageWords } from './pageWords.ts';

interface Props {
  row: SavedRow;
  /** What is searched for, folded. */
  terms: readonly string[];
  isSelected: boolean;
  toggle: (id: string) => void;
}

/** One saved article: which it is, what was found in it, and the ways to its page and its worksheet. */
export function LibraryRow({ row, terms, isSelected, toggle }: Props) {
  const all = usePageWords();
  const words = all.library;
  const title = (
    <bdi class="printed">
      <Searched text={row.title} terms={terms} />
    </bdi>
  );
  return (
    <li class="saved" data-selected={isSelected}>
      <label class="saved-check">
        <input type="checkbox" checked={isSelected} onChange={() => toggle(row.id)} />
        <span class="unseen">{words.select(row.title)}</span>
      </label>
      <div class="saved-text">
        <h2 class="saved-title">
          {row.address ? (
            <a href={row.address} target="_blank" rel="noreferrer" title={words.opensPage}>
              {title}
            </a>
          ) : (
            title
          )}
        </h2>
        <Parts
          class="flowing"
          parts={[
            ...[row.outlet, row.byline].map(
              (text) =>
                text && (
                  <bdi class="clamped" title={text}>
                    <Searched text={text} terms={terms} />
                  </bdi>
                ),
            ),
            row.date,
          ]}
        />
        <Parts class="flowing" parts={row.counts.split(DOT)} />
      </div>
      <div class="saved-end">
        <span>{row.saved}</span>
        <a href={`worksheet.html?id=${encodeURIComponent(row.id)}`} target="_blank" rel="noreferrer">
          {words.worksheet}
          <span class="unseen">{all.suffix(row.title)}</span>
        </a>
      </div>
    </li>
  );
}
