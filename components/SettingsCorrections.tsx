import { Confirm } from './Confirm.tsx';
import { usePageWords } from './pageWords.ts';
import { SettingsSection } from './SettingsSection.tsx';
import { useKeptCorrections } from './useKeptCorrections.ts';

/** How much the reader has put right, and the way to forget it. */
export function SettingsCorrections() {
  const words = usePageWords().settingsPage.corrections;
  const { count, failed, deleteAll } = useKeptCorrections();
  const any = count !== null && count.corrections > 0;
  return (
    <SettingsSection heading={words.heading} text={words.text}>
      {count && (
        <p class={any ? 'amount' : 'none'}>
          {any ? words.count(count.corrections, count.pages) : words.none}
        </p>
      )}
      {any && <Confirm label={words.deleteAll} sure={words.sure} cancel={words.keep} act={deleteAll} />}
      <p class="problem" role="alert">
        {failed ? words.failed : ''}
      </p>
    </SettingsSection>
  );
}
