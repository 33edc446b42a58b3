import type { ReportView } from '../lib/view/report.ts';
import { ForClass } from './ForClass.tsx';
import { PanelIcon } from './Icons.tsx';
import { Keep, KeepNote } from './Keep.tsx';
import { Counts, Printed } from './Parts.tsx';
import { ShareBar } from './ShareBar.tsx';
import type { Keep as KeepActions } from './useKeep.ts';
import type { Tab } from './useTab.ts';
import { useWords } from './words.ts';

interface Props {
  report: ReportView;
  tab: Pick<Tab, 'turnOff' | 'openPanel' | 'predict' | 'openWorksheet'>;
  keep: KeepActions;
  /** The claim or number that the page was last scrolled to. */
  current: string | null;
}

/** Which article this is, what was found in it, and who has how many of its words. */
export function Head({ report, tab, keep, current }: Props) {
  const words = useWords();
  return (
    <header class="head">
      <div class="head-top">
        <p class="origin" title={report.outlet}>
          <bdi class="clamped">{report.outlet}</bdi>
        </p>
        <Keep keep={keep} current={current} />
        <ForClass tab={tab} />
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
      <KeepNote keep={keep} />
      <h1 class="printed" title={report.title}>
        <Printed class="clamped" language={report.language}>
          {report.title}
        </Printed>
      </h1>
      {report.byline && (
        <p class="byline" title={report.byline}>
          <bdi class="clamped">{report.byline}</bdi>
        </p>
      )}
      <p class="summary flowing">
        <Counts summary={report.summary} />
      </p>
      {report.shares.length > 0 && <ShareBar shares={report.shares} />}
    </header>
  );
}
