import { type MarkStyle, SETTING_NAMES, type SettingName } from '../lib/settings.ts';
import { SPOKEN } from '../lib/words/choose.ts';
import { Confirm } from './Confirm.tsx';
import { usePageWords } from './pageWords.ts';
import { SettingsChoice, SettingsList, SettingsSlider, SettingsSwitch } from './SettingsControls.tsx';
import { SettingsCorrections } from './SettingsCorrections.tsx';
import { SettingsKeys } from './SettingsKeys.tsx';
import { SettingsNotices } from './SettingsNotices.tsx';
import { SettingsPreview } from './SettingsPreview.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { SettingsSites } from './SettingsSites.tsx';
import { Sign } from './Sign.tsx';
import { useSettings } from './useSettings.ts';

const STYLES: readonly MarkStyle[] = ['tint', 'line', 'both'];

/** The settings page, in a tab of its own. */
export function Settings() {
  const all = usePageWords();
  const words = all.settingsPage;
  const inUse = useSettings();
  const { loaded, change } = inUse;
  if (!loaded) return null;
  const { settings } = loaded;
  const row = (name: SettingName) => ({
    text: words.settings[name],
    isLocked: loaded.locked.includes(name),
  });
  return (
    <main class="column">
      <header class="page-head">
        <Sign />
        <h1>{words.title}</h1>
      </header>
      <SettingsNotices inUse={inUse} loaded={loaded} />

      <SettingsSection heading={words.pageHeading}>
        <SettingsPreview settings={settings} />
        <SettingsChoice
          {...row('markStyle')}
          value={settings.markStyle}
          options={STYLES.map((style) => [style, words.styles[style]])}
          change={(markStyle) => change({ markStyle })}
        />
        {settings.markStyle !== 'line' && (
          <SettingsSlider
            {...row('tintStrength')}
            value={settings.tintStrength}
            inWords={all.share(settings.tintStrength)}
            least={0.25}
            most={1}
            step={0.05}
            change={(tintStrength) => change({ tintStrength })}
          />
        )}
        <SettingsSwitch
          {...row('edgeMarks')}
          on={settings.edgeMarks}
          change={(edgeMarks) => change({ edgeMarks })}
        />
        <SettingsSwitch {...row('card')} on={settings.card} change={(card) => change({ card })} />
      </SettingsSection>

      <SettingsSection heading={words.foundHeading}>
        <SettingsSlider
          {...row('leastConfidence')}
          value={settings.leastConfidence}
          inWords={words.leastConfidence(settings.leastConfidence)}
          least={0}
          most={0.9}
          step={0.1}
          change={(leastConfidence) => change({ leastConfidence })}
        />
      </SettingsSection>

      <SettingsSection heading={words.languageHeading}>
        <SettingsList
          {...row('language')}
          value={settings.language}
          options={[
            ['auto', words.automatic] as const,
            ...SPOKEN.map((language) => [language, words.languages[language]] as const),
          ]}
          change={(language) => change({ language })}
        />
      </SettingsSection>

      <SettingsSites />
      <SettingsKeys />
      <SettingsCorrections />

      <SettingsSection heading={words.data.heading}>
        <dl class="facts">
          {words.data.facts.map(([question, answer]) => (
            <div key={question}>
              <dt>{question}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
      </SettingsSection>

      <SettingsSection heading={words.reset.heading} text={words.reset.text}>
        <Confirm
          label={words.reset.button}
          sure={words.reset.sure}
          cancel={words.reset.cancel}
          act={() => inUse.forget(SETTING_NAMES)}
        />
      </SettingsSection>
    </main>
  );
}
