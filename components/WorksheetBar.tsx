import { usePageWords } from './pageWords.ts';
import type { Choice } from './sheet.ts';

interface Props {
  choice: Choice;
  choose: (choice: Choice) => void;
}

/** Above the paper and never on it: what to print, and the button that prints. */
export function WorksheetBar({ choice, choose }: Props) {
  const words = usePageWords().worksheet;
  return (
    <header class="sheet-bar">
      <h1 class="sheet-bar-title">{words.title}</h1>
      <fieldset class="sheet-options">
        <legend class="unseen">{words.optionsLabel}</legend>
        <div class="sheet-choices" role="radiogroup" aria-label={words.marksLabel}>
          {(['with', 'without'] as const).map((marks) => (
            <label key={marks} class="sheet-check">
              <input
                type="radio"
                name="marks"
                checked={choice.marks === marks}
                onChange={() => choose({ ...choice, marks })}
              />
              {words.marks[marks]}
            </label>
          ))}
        </div>
        <Check label={words.key} on={choice.key} change={(key) => choose({ ...choice, key })} />
        <Check label={words.largePrint} on={choice.large} change={(large) => choose({ ...choice, large })} />
      </fieldset>
      <button type="button" class="button button-sure" onClick={() => print()} aria-describedby="print-hint">
        {words.print}
      </button>
      <p id="print-hint" class="hint">
        {words.printHint}
      </p>
    </header>
  );
}

function Check({ label, on, change }: { label: string; on: boolean; change: (on: boolean) => void }) {
  return (
    <label class="sheet-check">
      <input type="checkbox" checked={on} onChange={(event) => change(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
