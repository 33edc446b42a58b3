import { useEffect, useMemo, useState } from 'preact/hooks';
import { worksheetOf } from '../lib/view/worksheet.ts';
import { usePageWords } from './pageWords.ts';
import type { Choice, Sheet } from './sheet.ts';
import { type Opened, useWorksheet } from './useWorksheet.ts';
import { WorksheetBar } from './WorksheetBar.tsx';
import { WorksheetKey } from './WorksheetKey.tsx';
import { WorksheetSheet } from './WorksheetSheet.tsx';

const FIRST: Choice = { marks: 'with', key: true, large: false };

/** The worksheet of one article: on the screen as it will be on paper, under a bar that is not printed. */
export function Worksheet() {
  const opened = useWorksheet();
  const words = usePageWords();
  const [choice, setChoice] = useState<Choice>(FIRST);
  const view = useMemo(
    () => (opened.phase === 'ready' ? worksheetOf(opened.saved, words) : null),
    [opened, words],
  );
  const title = view?.title;
  useEffect(() => {
    // The browser proposes it as the name of the PDF.
    if (title) document.title = `${title} – ${words.worksheet.title}`;
  }, [title, words]);
  if (opened.phase !== 'ready' || !view) return <NoSheet opened={opened} />;
  const sheet: Sheet = { view, words: words.worksheet, lang: view.language || undefined };
  return (
    <>
      <WorksheetBar choice={choice} choose={setChoice} />
      <main class={`paper ${choice.large ? 'paper-large' : ''}`}>
        <WorksheetSheet sheet={sheet} isMarked={choice.marks === 'with'} />
        {choice.key && <WorksheetKey sheet={sheet} showsArticle={choice.marks === 'without'} />}
      </main>
    </>
  );
}

function NoSheet({ opened }: { opened: Opened }) {
  const words = usePageWords();
  const { worksheet, library } = words;
  if (opened.phase === 'failed') {
    return <Told title={worksheet.failed} text={library.failures[opened.why]} />;
  }
  if (opened.phase === 'none') return <Told {...worksheet.noSheet[opened.why]} />;
  return (
    <main class="column">
      <p role="status">{worksheet.loading}</p>
    </main>
  );
}

function Told({ title, text }: { title: string; text: string }) {
  return (
    <main class="column">
      <header class="page-head">
        <h1>{title}</h1>
      </header>
      <p role="status">{text}</p>
    </main>
  );
}
