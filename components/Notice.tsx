import type { Notice as NoticeWords } from '../lib/words/report.ts';
import type { Words } from '../lib/words/words.ts';
import { Sign } from './Sign.tsx';
import type { Shown } from './useConversation.ts';
import { useLate } from './useLate.ts';
import type { Tab } from './useTab.ts';

type Unready = Exclude<Shown, { phase: 'ready' }>;
type Actions = Omit<Tab, 'state'>;

/** What the popup says while there is no report, and the next step. */
export function StateNotice({ state, tab, words }: { state: Unready; tab: Actions; words: Words }) {
  switch (state.phase) {
    case 'reading':
      return <Reading words={words.reading} progress={state.progress} />;
    case 'off':
      return <Notice words={words.off} act={() => tab.read(false)} />;
    case 'notArticle':
      return <Notice words={words.notArticle(state.reason)} about={state.title} act={() => tab.read(true)} />;
    case 'nothing':
      return <Notice words={words.nothing} about={state.article.title} act={tab.reload} />;
    case 'unread':
      return <Notice words={words.unread} act={() => tab.read(false)} />;
    case 'unreadable':
      return (
        <Notice
          words={words.unreadable[state.why]}
          act={state.why === 'noAccess' ? tab.reload : tab.openSample}
        />
      );
    case 'failed':
      return <Notice words={words.failed(state.why)} act={() => tab.read(false)} />;
    case 'disconnected':
      return <Notice words={words.disconnected} act={tab.reload} />;
  }
}

interface NoticeProps {
  words: NoticeWords;
  /** The page's title, where it helps to see which page is meant. */
  about?: string;
  act: () => void;
}

function Notice({ words, about, act }: NoticeProps) {
  return (
    <main class="notice">
      <Sign />
      <h1>{words.title}</h1>
      {about && (
        <p class="printed">
          <bdi>{about}</bdi>
        </p>
      )}
      <p>{words.text}</p>
      {words.action && (
        <button type="button" class="action" onClick={act}>
          {words.action}
        </button>
      )}
    </main>
  );
}

/** Comes late, so that a page that is read at once shows no flicker, and that nothing is drawn while it is read. */
function Reading({ words, progress }: { words: NoticeWords; progress: number | null }) {
  const isLate = useLate();
  if (!isLate) return <main class="notice notice-coming" aria-busy="true" />;
  return (
    <main class="notice" aria-busy="true">
      <Sign />
      <h1 id="reading">{words.title}</h1>
      <p>{words.text}</p>
      {progress !== null && <progress aria-labelledby="reading" max={1} value={progress} />}
    </main>
  );
}
