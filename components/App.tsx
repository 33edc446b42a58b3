import { StateNotice } from './Notice.tsx';
import { Report } from './Report.tsx';
import { useTab } from './useTab.ts';
import { useWords } from './words.ts';

/** Popup and side panel: the report of the active tab, or the state that it is in. */
export function App() {
  const tab = useTab();
  const words = useWords();
  if (tab.state.phase === 'ready') return <Report read={tab.state} tab={tab} words={words} />;
  return <StateNotice state={tab.state} tab={tab} words={words} />;
}
