import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { SettingText } from '../lib/words/settings.ts';
import { usePageWords } from './pageWords.ts';

/** What every control of a setting gets from its row. */
export interface ControlProps {
  id: string;
  disabled: boolean;
  'aria-describedby': string | undefined;
}

interface RowProps {
  text: SettingText;
  /** What stands at the end of the name's line: the value in words. */
  value?: string;
  isLocked: boolean;
  /** The control stands under its name and takes the whole width. */
  wide?: boolean;
  children: (props: ControlProps) => ComponentChildren;
}

/** One setting: its name, what it does, its control; and who has locked it. */
export function SettingsRow({ text, value, isLocked, wide = false, children }: RowProps) {
  const words = usePageWords().settingsPage;
  const id = useId();
  const hintId = `${id}-hint`;
  const hasHint = text.hint !== '' || isLocked;
  return (
    <div class={wide ? 'row row-wide' : 'row'}>
      <div class="row-text">
        <label class="row-name" for={id}>
          {text.name}
        </label>
        {value && <output for={id}>{value}</output>}
        {hasHint && (
          <p id={hintId} class="hint">
            {text.hint}
            {isLocked && (
              <span class="locked">
                <Lock /> {words.locked}
              </span>
            )}
          </p>
        )}
      </div>
      {children({ id, disabled: isLocked, 'aria-describedby': hasHint ? hintId : undefined })}
    </div>
  );
}

export function Lock() {
  return (
    <svg class="lock" viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
      <path d="M4.5 7V5a3.5 3.5 0 0 1 7 0v2M3.5 7h9v6.5h-9z" />
    </svg>
  );
}
