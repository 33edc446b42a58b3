import type { AuditView } from '../lib/view/audit.ts';
import { Parts, Printed } from './Parts.tsx';
import { usePageWords } from './pageWords.ts';
import { TablePlace } from './TablePlace.tsx';

/** The counts of each article. */
export function AuditArticles({ view }: { view: AuditView }) {
  const all = usePageWords();
  const { audit, compare } = all;
  const { facts } = compare;
  return (
    <TablePlace label={audit.articlesHeading}>
      <table class="audit-table">
        <thead>
          <tr>
            <th scope="col">{audit.article}</th>
            {[
              facts.sources,
              facts.named,
              facts.unnamed,
              facts.claims,
              facts.numbers,
              facts.unsourcedNumbers,
            ].map((name) => (
              <th key={name} scope="col" class="of-numbers">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.articles.map((one) => (
            <tr key={one.id}>
              <th scope="row" class="source-name">
                <span class="printed article-title">
                  <Printed language={one.language}>{one.title}</Printed>
                </span>
                <Parts
                  class="flowing"
                  parts={[one.outlet && <bdi class="clamped">{one.outlet}</bdi>, one.date]}
                />
              </th>
              {[one.sources, one.named, one.unnamed, one.claims, one.numbers, one.unsourcedNumbers].map(
                (count, place) => (
                  // The columns never change: their place is their identity.
                  <td key={place} class="of-numbers">
                    {all.number(count)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TablePlace>
  );
}
