import type { CompareView, SourceCell, SourceRow } from '../lib/view/compare.ts';
import { Bar } from './Charts.tsx';
import { CompareHeads } from './CompareHeads.tsx';
import { Printed } from './Parts.tsx';
import { usePageWords } from './pageWords.ts';
import { TablePlace } from './TablePlace.tsx';

/** Who is heard in which of the articles, described as each of them does. */
export function CompareSources({ view }: { view: CompareView }) {
  const words = usePageWords().compare;
  const most = Math.max(
    0.01,
    ...view.groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => cell?.share ?? 0))),
  );
  return (
    <TablePlace label={words.sourcesHeading}>
      <table class="compare-table" style={{ '--columns': view.articles.length }}>
        <thead>
          <tr>
            <th scope="col" class="unseen-head">
              <span class="unseen">{words.source}</span>
            </th>
            <CompareHeads view={view} />
          </tr>
        </thead>
        {view.groups.map(({ id, heading, rows }) => (
          <tbody key={id}>
            <tr class="group-head">
              <th scope="rowgroup" colSpan={view.articles.length + 1}>
                <bdi>{heading}</bdi> <span class="count">{rows.length}</span>
              </th>
            </tr>
            {rows.map((row) => (
              <Row key={row.id} row={row} view={view} most={most} />
            ))}
          </tbody>
        ))}
      </table>
    </TablePlace>
  );
}

function Row({ row, view, most }: { row: SourceRow; view: CompareView; most: number }) {
  return (
    <tr>
      <th scope="row" class="source-name">
        <bdi>{row.name}</bdi>
        {row.matchedBy && <span class="matched-by">{row.matchedBy}</span>}
      </th>
      {view.articles.map(({ id, language }, place) => (
        <td key={id}>
          <Cell cell={row.cells[place] ?? null} most={most} language={language} />
        </td>
      ))}
    </tr>
  );
}

function Cell({ cell, most, language }: { cell: SourceCell | null; most: number; language: string }) {
  const words = usePageWords().compare;
  if (!cell) {
    return (
      <span class="not-here">
        <span aria-hidden="true">–</span>
        <span class="unseen">{words.notHere}</span>
      </span>
    );
  }
  return (
    <>
      <span class="share-line">
        <Bar size={cell.share / most} />
        <span class="share-figure">{cell.shareInWords}</span>
        <span class="count">{cell.count}</span>
      </span>
      {cell.description && (
        <span class="cell-description printed">
          <Printed language={language}>{cell.description}</Printed>
        </span>
      )}
      {cell.name && (
        <span class="cell-name">
          <bdi>{words.hereAs(cell.name)}</bdi>
        </span>
      )}
    </>
  );
}
