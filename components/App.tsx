import { Foot } from './Foot.tsx';
import { later } from './later.tsx';
import { StateNotice } from './Notice.tsx';
import { Report } from './Report.tsx';
import { Site } from './Site.tsx';
import type { Conversation, Place } from './useConversation.ts';
import { type Remembered, useMemory } from './useMemory.ts';
import { useTab } from './useTab.ts';
import { useWords } from './words.ts';

const Predict = later(async () => (await import('./Predict.tsx')).Predict);

interface Props {
  place?: Place;
  /** A conversation with the tab that goes on already. */
  begun?: Conversation;
  /** What the reader looked at last. */
  recalled?: Promise<Remembered>;
}

/** Popup and side panel: the report of a tab, or the state that it is in. */
export function App({ place = 'popup', begun, recalled }: Props) {
  const tab = useTab(place, begun);
  const memory = useMemory(recalled);
  const words = useWords();
  if (!memory) return null;
  const about = 'article' in tab.state ? `${tab.id} ${tab.state.article.url} ` : '';
  return (
    <>
      {tab.state.phase === 'ready' && tab.state.predicting ? (
        <Predict read={tab.state} predicting={tab.state.predicting} tab={tab} />
      ) : tab.state.phase === 'ready' ? (
        <Report key={about} about={about} read={tab.state} tab={tab} words={words} memory={memory} />
      ) : (
        <StateNotice state={tab.state} tab={tab} words={words} />
      )}
      <Foot isReading={tab.state.phase === 'reading'} openSettings={tab.openSettings}>
        {'article' in tab.state && <Site address={tab.state.article.url} />}
      </Foot>
    </>
  );
}
