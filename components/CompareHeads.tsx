import type { CompareView } from '../lib/view/compare.ts';
import { Printed } from './Parts.tsx';

/** The articles' names above their columns. */
export function CompareHeads({ view }: { view: CompareView }) {
  return (
    <>
      {view.articles.map(({ id, title, outlet, language }) => (
        <th key={id} scope="col" class="article-head">
          {outlet && (
            <span class="article-outlet" title={outlet}>
              <bdi class="clamped">{outlet}</bdi>
            </span>
          )}
          <span class="printed article-title" title={title}>
            <Printed class="clamped" language={language}>
              {title}
            </Printed>
          </span>
        </th>
      ))}
    </>
  );
}
