import { Fragment } from 'preact';
import type { ReportView } from '../lib/view/report.ts';
import { PanelIcon } from './Icons.tsx';
import { Parts, Printed } from './Parts.tsx';
import { ShareBar } from './ShareBar.tsx';
import type { Tab } from './useTab.ts';
import { useWords } from './words.ts';

/** Between the counts of the summary. */
const DOT = ' · ';

/** Which article this is, what was found in it, and who has how many of its words. */
export function Head({ report, tab }: { report: ReportView; tab: Pick<Tab, 'turnOff' | 'openPanel'> }) {
  const words = useWords();
  return (
    <header class="head">
      <div class="head-top">
        <p class="origin">
          <Parts parts={[report.outlet, report.byline]} />
        </p>
        {tab.openPanel && (
          <button
            type="button"
            class="icon-button"
            aria-label={words.openPanel}
            title={words.openPanel}
            onClick={tab.openPanel}
          >
            <PanelIcon />
          </button>
        )}
        <button type="button" class="quiet" onClick={tab.turnOff}>
          {words.turnOff}
        </button>
      </div>
      <h1 class="printed clamped" title={report.title}>
        <Printed language={report.language}>{report.title}</Printed>
      </h1>
      <p class="summary">
        <bdi>
          {report.summary.split(DOT).map((part, place) => (
            // A line breaks between counts, never within one. They have no identity but their place.
            <Fragment key={place}>
              {place > 0 && DOT}
              <span class="summary-part">{part}</span>
            </Fragment>
          ))}
        </bdi>
      </p>
      {report.shares.length > 0 && <ShareBar shares={report.shares} />}
    </header>
  );
}
