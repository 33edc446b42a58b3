import type { ComponentChildren } from 'preact';
import { SettingsIcon } from './Icons.tsx';
import { useWords } from './words.ts';

/** Under every state: what holds for the site, and the way to the settings. */
export function Foot({ openSettings, children }: { openSettings: () => void; children?: ComponentChildren }) {
  const words = useWords();
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
