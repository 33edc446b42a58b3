import { useState } from 'preact/hooks';
import { Keys } from './Keys.tsx';
import { usePageWords } from './pageWords.ts';
import { SettingsSection } from './SettingsSection.tsx';
import { useShortcuts } from './useShortcuts.ts';

/** Every shortcut with its keys, and the way to the page on which the browser lets them be changed. */
export function SettingsKeys() {
  const { browser, settingsPage } = usePageWords();
  const words = settingsPage.keys;
  const { shortcuts, change } = useShortcuts();
  const [failed, setFailed] = useState(false);
  return (
    <SettingsSection heading={words.heading}>
      <ul class="list">
        {shortcuts?.map(({ name, keys }) => (
          <li key={name}>
            {browser.commands[name]}
            {keys ? <Keys keys={keys} /> : <span class="none">{words.notSet}</span>}
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={async () => setFailed(!(await change()))}>
        {words.change}
      </button>
      <p class="problem" role="alert">
        {failed ? words.failed : ''}
      </p>
    </SettingsSection>
  );
}
