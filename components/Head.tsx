import type { ReportView } from '../lib/view/report.ts';
import { Parts, Printed } from './Parts.tsx';
import { ShareBar } from './ShareBar.tsx';
import { useWords } from './words.ts';

/** Which article this is, what was found in it, and who has how many of its words. */
export function Head({ report, turnOff }: { report: ReportView; turnOff: () => void }) {
  const words = useWords();
  return (
    <header class="head">
      <div class="head-top">
        <p class="origin">
          <Parts parts={[report.outlet, report.byline]} />
        </p>
        <button type="button" class="quiet" onClick={turnOff}>
          {words.turnOff}
        </button>
      </div>
      <h1 class="printed clamped" title={report.title}>
        <Printed language={report.language}>{report.title}</Printed>
      </h1>
      <p class="summary">
        <bdi>{report.summary}</bdi>
      </p>
      {report.shares.length > 0 && <ShareBar shares={report.shares} />}
    </header>
  );
}
