import type { CompareView } from '../lib/view/compare.ts';
import { Stack } from './Charts.tsx';
import { CompareHeads } from './CompareHeads.tsx';
import { CompareNumbers } from './CompareNumbers.tsx';
import { CompareSources } from './CompareSources.tsx';
import { LibraryNone, Opened } from './LibraryOpening.tsx';
import { usePageWords } from './pageWords.ts';
import { Section } from './Section.tsx';
import { TablePlace } from './TablePlace.tsx';
import type { LibraryInUse } from './useLibrary.ts';
import { useCompare } from './useOpened.ts';

interface Props {
  library: LibraryInUse['library'];
  ids: readonly string[];
  goToSaved: () => void;
}

/** Several saved articles side by side. */
export function Compare({ library, ids, goToSaved }: Props) {
  const all = usePageWords();
  const words = all.compare;
  const opening = useCompare(library, ids, all);
  return (
    <Opened opening={opening} title={words.title}>
      {(view) =>
        view.articles.length < 2 ? (
          <LibraryNone words={words.none} act={goToSaved} />
        ) : (
          <>
            <p class="view-lead">{words.lead}</p>
            <Glance view={view} />
            <Section heading={words.sourcesHeading}>
              <p class="hint">{words.sourcesHint}</p>
              <CompareSources view={view} />
            </Section>
            <Section heading={words.numbersHeading}>
              <CompareNumbers view={view} />
            </Section>
          </>
        )
      }
    </Opened>
  );
}

function Glance({ view }: { view: CompareView }) {
  const words = usePageWords();
  const { compare } = words;
  return (
    <Section heading={compare.factsHeading}>
      <TablePlace label={compare.factsHeading}>
        <table class="compare-table glance" style={{ '--columns': view.articles.length }}>
          <thead>
            <tr>
              <td />
              <CompareHeads view={view} />
            </tr>
          </thead>
          <tbody>
            {view.facts.map(({ label, values, within }) => (
              <tr key={label} class={within ? 'fact-within' : undefined}>
                <th scope="row">{label}</th>
                {view.articles.map(({ id }, place) => (
                  <td key={id}>{values[place]}</td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">
                {words.namingHeading}
                <span class="matched-by">{words.sharesHeading}</span>
              </th>
              {view.articles.map(({ id }, place) => (
                <td key={id}>
                  <Stack parts={view.naming[place] ?? []} />
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">
                {words.quotingHeading}
                <span class="matched-by">{words.sharesHeading}</span>
              </th>
              {view.articles.map(({ id }, place) => (
                <td key={id}>
                  <Stack parts={view.quoting[place] ?? []} />
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </TablePlace>
    </Section>
  );
}
