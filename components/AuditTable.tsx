import { useMemo, useState } from 'preact/hooks';
import { type AuditSource, type AuditView, sorted } from '../lib/view/audit.ts';
import type { AuditColumn } from '../lib/words/audit.ts';
import { DownIcon, UpIcon } from './Icons.tsx';
import { usePageWords } from './pageWords.ts';
import { TablePlace } from './TablePlace.tsx';

const COLUMNS: readonly AuditColumn[] = ['name', 'kind', 'named', 'articles', 'claims', 'quoted', 'share'];
/** Columns of words stand at the beginning of their cells, those of numbers at the end. */
const OF_WORDS: readonly AuditColumn[] = ['name', 'kind', 'named'];
/** So many are shown at first. */
const FIRST = 50;

/** Every source once; a click on a column's name sorts by it, a second one the other way round. */
export function AuditTable({ view }: { view: AuditView }) {
  const all = usePageWords();
  const words = all.audit;
  const [column, setColumn] = useState<AuditColumn>('share');
  const [isReversed, setReversed] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const rows = useMemo(
    () => sorted(view.sources, column, isReversed, all.locale),
    [view, column, isReversed, all.locale],
  );
  const sortBy = (next: AuditColumn) => {
    setReversed(next === column && !isReversed);
    setColumn(next);
  };
  return (
    <>
      <TablePlace label={words.tableHeading}>
        <table class="audit-table">
          <thead>
            <tr>
              {COLUMNS.map((one) => {
                const isFalling = !OF_WORDS.includes(one) !== isReversed;
                return (
                  <th
                    key={one}
                    scope="col"
                    class={OF_WORDS.includes(one) ? undefined : 'of-numbers'}
                    aria-sort={one === column ? (isFalling ? 'descending' : 'ascending') : undefined}
                  >
                    <button type="button" class="sort" onClick={() => sortBy(one)}>
                      {words.columns[one]}
                      {one === column && (isFalling ? <DownIcon /> : <UpIcon />)}
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {(isWhole ? rows : rows.slice(0, FIRST)).map((source) => (
              <Row key={source.id} source={source} />
            ))}
          </tbody>
        </table>
      </TablePlace>
      {!isWhole && rows.length > FIRST && (
        <button type="button" class="button" onClick={() => setWhole(true)}>
          {words.showAll(rows.length)}
        </button>
      )}
    </>
  );
}

/** So many wordings say enough in a table; the file has all of them. */
const MOST_DESCRIPTIONS = 3;

function Row({ source }: { source: AuditSource }) {
  const all = usePageWords();
  const { alsoAs } = all.audit;
  return (
    <tr>
      <th scope="row" class="source-name">
        <bdi>{source.name}</bdi>
        {source.otherNames.length > 0 && <span class="matched-by">{alsoAs(source.otherNames)}</span>}
        {source.descriptions.slice(0, MOST_DESCRIPTIONS).map((description) => (
          <span key={description} class="cell-description printed">
            <bdi>{description}</bdi>
          </span>
        ))}
      </th>
      <td>{source.kind}</td>
      <td>{source.namedInWords}</td>
      <td class="of-numbers">{all.number(source.articles)}</td>
      <td class="of-numbers">{all.number(source.claims)}</td>
      <td class="of-numbers">{all.number(source.quoted)}</td>
      <td class="of-numbers">{source.shareInWords}</td>
    </tr>
  );
}
