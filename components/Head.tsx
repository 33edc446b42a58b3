import type { ReportView } from '../lib/view/report.ts';
import { ShareBar } from './ShareBar.tsx';
import { useWords } from './words.ts';

/** Which article this is, what was found in it, and who has how many of its words. */
export function Head({ report, turnOff }: { report: ReportView; turnOff: () => void }) {
  const words = useWords();
  const origin = [report.outlet, report.byline].filter(Boolean);
  return (
    <header class="head">
      <div class="head-top">
        <p class="origin">
          {origin.map((part) => (
            <bdi key={part} lang={report.language || undefined}>
              {part}
            </bdi>
          ))}
        </p>
        <button type="button" class="quiet" onClick={turnOff}>
          {words.turnOff}
        </button>
      </div>
      <h1 class="printed" dir="auto" lang={report.language || undefined} title={report.title}>
        {report.title}
      </h1>
      <p class="summary">{report.summary}</p>
      {report.shares.length > 0 && <ShareBar shares={report.shares} />}
    </header>
  );
}
