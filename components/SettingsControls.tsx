import './slider.css';
import { useId } from 'preact/hooks';
import type { SettingText } from '../lib/words/settings.ts';
import { usePageWords } from './pageWords.ts';
import { Lock, SettingsRow } from './SettingsRow.tsx';

interface SwitchProps {
  text: SettingText;
  on: boolean;
  isLocked: boolean;
  change: (on: boolean) => void;
}

export function SettingsSwitch({ text, on, isLocked, change }: SwitchProps) {
  return (
    <SettingsRow text={text} isLocked={isLocked}>
      {(props) => (
        <input
          {...props}
          class="switch-box"
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells by itself whether it is checked
          role="switch"
          checked={on}
          onChange={(event) => change(event.currentTarget.checked)}
        />
      )}
    </SettingsRow>
  );
}

interface SliderProps {
  text: SettingText;
  value: number;
  /** The value in words, also for screen readers. */
  inWords: string;
  least: number;
  most: number;
  step: number;
  isLocked: boolean;
  change: (value: number) => void;
}

export function SettingsSlider({ text, value, inWords, least, most, step, isLocked, change }: SliderProps) {
  return (
    <SettingsRow text={text} value={inWords} isLocked={isLocked} wide>
      {(props) => (
        <input
          {...props}
          type="range"
          min={least}
          max={most}
          step={step}
          value={value}
          aria-valuetext={inWords}
          onInput={(event) => change(event.currentTarget.valueAsNumber)}
        />
      )}
    </SettingsRow>
  );
}

interface ChoiceProps<Value extends string> {
  text: SettingText;
  value: Value;
  options: readonly (readonly [value: Value, name: string])[];
  isLocked: boolean;
  change: (value: Value) => void;
}

/** A few choices side by side. */
export function SettingsChoice<Value extends string>(props: ChoiceProps<Value>) {
  const { text, value, options, isLocked, change } = props;
  const words = usePageWords().settingsPage;
  const name = useId();
  return (
    <fieldset class="row" disabled={isLocked}>
      <legend class="row-name">{text.name}</legend>
      {isLocked && (
        <p class="hint">
          <span class="locked">
            <Lock /> {words.locked}
          </span>
        </p>
      )}
      <div class="segments">
        {options.map(([option, label]) => (
          <label key={option} class="segment">
            <input type="radio" name={name} checked={option === value} onChange={() => change(option)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Many choices in a list that opens. */
export function SettingsList<Value extends string>(props: ChoiceProps<Value>) {
  const { text, value, options, isLocked, change } = props;
  return (
    <SettingsRow text={text} isLocked={isLocked}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={(event) => {
            const chosen = options[event.currentTarget.selectedIndex];
            if (chosen) change(chosen[0]);
          }}
        >
          {options.map(([option, label]) => (
            <option key={option} value={option} selected={option === value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </SettingsRow>
  );
}
