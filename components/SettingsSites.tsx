import { useState } from 'preact/hooks';
import { hostOf } from '../lib/sites.ts';
import { usePageWords } from './pageWords.ts';
import { SettingsSection } from './SettingsSection.tsx';
import { type SiteOutcome, useSites } from './useSites.ts';

/** The sites that are read without a click: to see, to add, to take back. */
export function SettingsSites() {
  const { suffix, settingsPage } = usePageWords();
  const words = settingsPage.sites;
  const { sites, add, remove } = useSites();
  const [address, setAddress] = useState('');
  const [outcome, setOutcome] = useState<SiteOutcome>('done');

  const submit = async () => {
    const result = await add(address);
    setOutcome(result);
    if (result === 'done') setAddress('');
  };
  return (
    <SettingsSection heading={words.heading} text={words.text}>
      {sites?.length === 0 && <p class="none">{words.none}</p>}
      {sites && sites.length > 0 && (
        <ul class="list">
          {sites.map((site) => (
            <li key={site}>
              <bdi>{hostOf(site)}</bdi>
              <button
                type="button"
                class="button"
                aria-label={words.remove + suffix(hostOf(site))}
                onClick={async () => setOutcome(await remove(site))}
              >
                {words.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="add"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <label class="row-name" for="site">
          {words.addLabel}
        </label>
        <div class="add-line">
          <input
            id="site"
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            dir="ltr"
            placeholder={words.addExample}
            value={address}
            aria-invalid={outcome === 'notASite'}
            aria-describedby="site-problem"
            onInput={(event) => {
              setAddress(event.currentTarget.value);
              setOutcome('done');
            }}
          />
          <button type="submit" class="button">
            {words.add}
          </button>
        </div>
        <p id="site-problem" class="problem" role="alert">
          {outcome === 'done' ? '' : words[outcome]}
        </p>
      </form>
    </SettingsSection>
  );
}
