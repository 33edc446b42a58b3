import { useMemo, useState } from 'preact/hooks';
import type { Read } from '../lib/view/context.ts';
import { allHidden, allShown, alone, toggled } from '../lib/view/display.ts';
import { reportOf } from '../lib/view/report.ts';
import type { Words } from '../lib/words/words.ts';
import { Claims } from './Claims.tsx';
import { Head } from './Head.tsx';
import { Numbers } from './Numbers.tsx';
import { Section } from './Section.tsx';
import { SourceRow } from './SourceRow.tsx';
import type { Tab } from './useTab.ts';

interface Props {
  read: Read;
  tab: Pick<Tab, 'show' | 'reveal' | 'turnOff'>;
  words: Words;
}

/** Who said what in one article: head, sources with their claims, claims and numbers without a source. */
export function Report({ read, tab, words }: Props) {
  const { article, analysis, display, lost } = read;
  const report = useMemo(
    () => reportOf({ article, analysis, display, lost }, words),
    [article, analysis, display, lost, words],
  );
  const [current, setCurrent] = useState<string | null>(null);
  const ids = report.sources.map((source) => source.id);
  const reveal = (id: string) => {
    setCurrent(id);
    tab.reveal(id);
  };
  const list = { language: report.language, current, reveal };

  return (
    <>
      <Head report={report} turnOff={tab.turnOff} />
      <main>
        {report.sources.length > 0 && (
          <Section
            heading={words.sourcesHeading}
            action={{
              label: report.anyHidden ? words.showAll : words.hideAll,
              act: () => tab.show(report.anyHidden ? allShown(display) : allHidden(display, ids)),
            }}
          >
            <ul class="sources">
              {report.sources.map((source) => (
                <SourceRow
                  key={source.id}
                  source={source}
                  list={list}
                  toggle={() => tab.show(toggled(display, ids, source.id))}
                  solo={() => tab.show(alone(display, ids, source.id))}
                />
              ))}
            </ul>
          </Section>
        )}
        {report.unsourcedClaims.length > 0 && (
          <Section heading={words.unsourcedClaimsHeading}>
            <Claims claims={report.unsourcedClaims} list={list} />
          </Section>
        )}
        {report.numbers.length > 0 && (
          <Section heading={words.numbersHeading}>
            <Numbers numbers={report.numbers} list={list} />
          </Section>
        )}
        {report.unsourcedNumbers.length > 0 && (
          <Section heading={words.unsourcedNumbersHeading}>
            <Numbers numbers={report.unsourcedNumbers} list={list} />
          </Section>
        )}
      </main>
    </>
  );
}
