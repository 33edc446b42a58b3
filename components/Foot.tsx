import type { ComponentChildren } from 'preact';
import { SettingsIcon } from './Icons.tsx';
import { useLate } from './useLate.ts';
import { useWords } from './words.ts';

interface Props {
  /** The page is being read: until that takes long nothing is drawn. */
  isReading: boolean;
  openSettings: () => void;
  children?: ComponentChildren;
}

/** Under every state: what holds for the site, and the way to the settings. */
export function Foot({ isReading, openSettings, children }: Props) {
  const words = useWords();
  const isLate = useLate();
  if (isReading && !isLate) return null;
  return (
    <footer class="foot">
      <div class="foot-site">{children}</div>
      <button
        type="button"
        class="icon-button"
        aria-label={words.settings}
        title={words.settings}
        onClick={openSettings}
      >
        <SettingsIcon />
      </button>
    </footer>
  );
}
