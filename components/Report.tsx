import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { TabState } from '../lib/messages.ts';
import { unfiltered } from '../lib/view/filter.ts';
import { type ReportView, reportOf } from '../lib/view/report.ts';
import { type Found, find } from '../lib/view/search.ts';
import type { View } from '../lib/words/report.ts';
import type { Words } from '../lib/words/words.ts';
import { Bar } from './Bar.tsx';
import type { List } from './Claims.tsx';
import { Corrected } from './Corrected.tsx';
import { Head } from './Head.tsx';
import { later } from './later.tsx';
import { Sources } from './Sources.tsx';
import { panelId, tabId } from './Tabs.tsx';
import { useKeep } from './useKeep.ts';
import type { Memory } from './useMemory.ts';
import type { Tab } from './useTab.ts';

const Numbers = later(async () => (await import('./Numbers.tsx')).Numbers);
const Drawn = later(async () => (await import('./Drawn.tsx')).Drawn);

interface Props {
  /** Which tab's article it is: no other's is the same. */
  about: string;
  read: Extract<TabState, { phase: 'ready' }>;
  tab: Omit<Tab, 'state'>;
  words: Words;
  memory: Memory;
}

/** Who said what in one article: head, and below it the view that the reader has chosen. */
export function Report({ about, read, tab, words, memory }: Props) {
  const { article, analysis, display, corrections, lost } = read;
  const report = useMemo(
    () => reportOf({ article, analysis, display, corrections, lost }, words),
    [article, analysis, display, corrections, lost, words],
  );
  const keep = useKeep(read, tab.id, words);
  const [query, setQuery] = useState('');
  const found = useMemo(() => find(report, query), [report, query]);
  const [current, setCurrent] = useState<string | null>(null);
  const { view, places } = memory;
  const place = about + view;
  useLayoutEffect(() => {
    const root = document.documentElement;
    const scrolled = () => places.set(place, root.scrollTop);
    // A view that was not seen yet begins below the bar, which stays where it is. Where nothing was scrolled so far all
    // stands at its beginning: to ask would have all of it laid out before its first frame.
    if (places.size > 0)
      root.scrollTop =
        places.get(place) ?? Math.min(root.scrollTop, root.querySelector('main')?.offsetTop ?? 0);
    addEventListener('scroll', scrolled);
    return () => removeEventListener('scroll', scrolled);
  }, [place]);
  const list: List = {
    language: report.language,
    current,
    terms: found.terms,
    names: report.names,
    about,
    folds: memory.folds,
    reveal: (id) => {
      setCurrent(id);
      tab.reveal(id);
    },
    correct: tab.correct,
  };
  return (
    <>
      <Head report={report} tab={tab} keep={keep} current={current} />
      <main class="views">
        <Bar
          view={view}
          counts={{ sources: report.sources.length, numbers: report.numberCount }}
          choose={(next) => memory.keep({ view: next })}
          query={query}
          found={foundInWords(found, view, words)}
          search={setQuery}
          filters={report.filters}
          display={display}
          show={tab.show}
        >
          {report.cutShort && (
            <div class="note">
              <p>{report.cutShort}</p>
            </div>
          )}
          {report.filters.away && (
            <div class="note">
              <p>{report.filters.away}</p>
              <button type="button" class="quiet strong" onClick={() => tab.show(unfiltered(display))}>
                {words.showAll}
              </button>
            </div>
          )}
          <Corrected corrections={report.corrections} undo={tab.undo} />
          {read.trouble && (
            <div class="note" role="status">
              <p>{words.troubles[read.trouble]}</p>
              <button type="button" class="quiet strong" onClick={tab.openSettings}>
                {words.settings}
              </button>
            </div>
          )}
        </Bar>
        <div class="view" role="tabpanel" id={panelId(view)} aria-labelledby={tabId(view)}>
          {view === 'sources' && (
            <Sources
              report={report}
              found={found}
              display={display}
              list={list}
              order={memory.order}
              sort={(order) => memory.keep({ order })}
              tab={tab}
            />
          )}
          {view === 'numbers' && <Numbers numbers={found.numbers} list={list} />}
          {view === 'picture' && <Drawn read={read} />}
          <Nothing
            report={report}
            found={found}
            view={view}
            query={query}
            clear={() => setQuery('')}
            turnTo={(next) => memory.keep({ view: next })}
            words={words}
          />
        </div>
      </main>
    </>
  );
}

function foundInWords({ terms, sources, claimCount, numberCount }: Found, view: View, words: Words): string {
  if (terms.length === 0) return '';
  return view === 'numbers' ? words.foundNumbers(numberCount) : words.foundClaims(claimCount, sources.length);
}

interface NothingProps {
  report: ReportView;
  found: Found;
  view: View;
  query: string;
  clear: () => void;
  turnTo: (view: View) => void;
  words: Words;
}

/** In the place of an empty list, why it is empty. What is filtered away says so by itself. */
function Nothing({ report, found, view, query, clear, turnTo, words }: NothingProps) {
  const count = view === 'numbers' ? found.numberCount : found.claimCount;
  if (count > 0) return null;
  if (found.terms.length > 0 && view !== 'picture') {
    return (
      <div class="nothing">
        <p>{words.nothingFound(query.trim())}</p>
        <button type="button" class="quiet strong" onClick={clear}>
          {words.clearSearch}
        </button>
      </div>
    );
  }
  if (report.filters.away) return null;
  const other = view === 'numbers' ? 'sources' : 'numbers';
  const isOtherEmpty = (view === 'numbers' ? found.claimCount : found.numberCount) === 0;
  return (
    <div class="nothing">
      <p>{view === 'numbers' ? words.noNumbers : words.noSources}</p>
      {!isOtherEmpty && (
        <button type="button" class="quiet strong" onClick={() => turnTo(other)}>
          {words.views[other]}
        </button>
      )}
    </div>
  );
}
