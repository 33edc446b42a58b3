import type { CompareView } from '../lib/view/compare.ts';
import { CompareHeads } from './CompareHeads.tsx';
import { Printed } from './Parts.tsx';
import { usePageWords } from './pageWords.ts';
import { TablePlace } from './TablePlace.tsx';

/** What the articles count alike and tell differently, each number in its own words. */
export function CompareNumbers({ view }: { view: CompareView }) {
  const words = usePageWords().compare;
  const { numbers, articles, alike } = view;
  return (
    <>
      <p class="hint">{numbers.length > 0 ? words.numbersHint : words.noNumbers}</p>
      {numbers.length > 0 && (
        <TablePlace label={words.numbersHeading}>
          <table class="compare-table" style={{ '--columns': view.articles.length }}>
            <thead>
              <tr>
                <th scope="col" class="unseen-head">
                  <span class="unseen">{words.counted}</span>
                </th>
                <CompareHeads view={view} />
              </tr>
            </thead>
            <tbody>
              {numbers.map(({ id, counted, difference, cells }) => (
                <tr key={id}>
                  <th scope="row" class="source-name">
                    <bdi>{counted}</bdi>
                    <span class="matched-by">{difference}</span>
                  </th>
                  {articles.map((article, place) => (
                    <td key={article.id}>
                      {(cells[place] ?? []).map((cell) => (
                        <p key={cell.id} class="told">
                          <span class="printed">
                            <Printed language={article.language}>
                              <span class="told-beside">{cell.before}</span>
                              <b>{cell.text}</b>
                              <span class="told-beside">{cell.after}</span>
                            </Printed>
                          </span>
                          <span class="told-by">
                            <bdi>{cell.teller}</bdi>
                          </span>
                        </p>
                      ))}
                      {(cells[place] ?? []).length === 0 && (
                        <span class="not-here">
                          <span aria-hidden="true">–</span>
                          <span class="unseen">{words.notHere}</span>
                        </span>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </TablePlace>
      )}
      {alike && <p class="hint">{alike}</p>}
    </>
  );
}
