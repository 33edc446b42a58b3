import type { LoadedSettings } from '../lib/settings.ts';
import { usePageWords } from './pageWords.ts';
import { Lock } from './SettingsRow.tsx';
import type { SettingsInUse } from './useSettings.ts';

/** What the reader should know of the settings before changing any. */
export function SettingsNotices({ inUse, loaded }: { inUse: SettingsInUse; loaded: LoadedSettings }) {
  const words = usePageWords().settingsPage;
  const faulty = loaded.faulty.map((name) => words.settings[name].name);
  return (
    <>
      {loaded.locked.length > 0 && (
        <p class="remark">
          <Lock /> {words.lockedTitle}
        </p>
      )}
      {faulty.length > 0 && (
        <div class="remark">
          <p>{words.faulty(faulty)}</p>
          <button type="button" class="button" onClick={() => inUse.forget(loaded.faulty)}>
            {words.forget}
          </button>
        </div>
      )}
      {!loaded.isRead && <p class="remark">{words.unreadable}</p>}
      <p class={inUse.failed ? 'remark remark-sticky' : 'problem'} role="alert">
        {inUse.failed ? words.notSaved : ''}
      </p>
    </>
  );
}
