import type { CompareView } from '../lib/view/compare.ts';
import { Printed } from './Parts.tsx';

/** The articles' names above their columns. */
export function CompareHeads({ view }: { view: CompareView }) {
  return (
    <>
      {view.articles.map(({ id, title, outlet, language }) => (
        <th key={id} scope="col" class="article-head">
          {outlet && (
            <span class="article-outlet clamped" title={outlet}>
              <bdi>{outlet}</bdi>
            </span>
          )}
          <span class="printed article-title clamped" title={title}>
            <Printed language={language}>{title}</Printed>
          </span>
        </th>
      ))}
    </>
  );
}
