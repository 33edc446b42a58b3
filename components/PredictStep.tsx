import { useEffect, useRef, useState } from 'preact/hooks';
import type { PredictView } from '../lib/view/predicting.ts';
import { Printed } from './Parts.tsx';
import type { Tab } from './useTab.ts';
import { useWords } from './words.ts';

interface Props {
  view: PredictView;
  predict: Tab['predict'];
}

/** One prediction after the other: first a passage, then its source. */
export function PredictStep({ view, predict }: Props) {
  return view.open === null ? (
    <PassageStep view={view} predict={predict} />
  ) : (
    <SourceStep key={view.open} view={view} open={view.open} predict={predict} />
  );
}

function PassageStep({ view: { selected, language, predictions }, predict }: Props) {
  const words = useWords().predict;
  const step = useRef<HTMLParagraphElement>(null);
  const before = useRef(predictions.length);
  useEffect(() => {
    // After a source was given, the keyboard goes on from here.
    if (before.current < predictions.length) step.current?.focus();
    before.current = predictions.length;
  }, [predictions.length]);
  return (
    <section class="predict-step">
      <p class="predict-ask" tabIndex={-1} ref={step}>
        {words.passageStep}
      </p>
      <Quoted label={words.selectedLabel} text={selected} language={language} empty={words.nothingSelected} />
      <button
        type="button"
        class="action"
        disabled={selected === null}
        onClick={() => predict({ type: 'passage' })}
      >
        {words.takePassage}
      </button>
      <p class="predict-hint">{words.keyboardHint}</p>
    </section>
  );
}

function SourceStep({ view, open, predict }: Props & { open: string }) {
  const words = useWords().predict;
  const { selected, language } = view;
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  // The passage itself stays selected until something else is.
  const mention = selected === open ? null : selected;
  return (
    <section class="predict-step">
      <Quoted label={words.passageLabel} text={open} language={language} empty="" />
      <p class="predict-ask">{words.sourceStep}</p>
      {mention !== null && (
        <div class="predict-line">
          <Quoted label={words.selectedLabel} text={mention} language={language} empty="" />
          <button type="button" class="action" onClick={() => predict({ type: 'source', source: null })}>
            {words.useSelected}
          </button>
        </div>
      )}
      <form
        class="predict-line"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== '') predict({ type: 'source', source: { type: 'typed', text: typed } });
        }}
      >
        <input
          ref={input}
          type="text"
          aria-label={words.typedLabel}
          placeholder={words.typedLabel}
          autocomplete="off"
          maxLength={200}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="action" disabled={typed.trim() === ''}>
          {words.add}
        </button>
      </form>
      <div class="predict-line">
        <button
          type="button"
          class="quiet strong"
          onClick={() => predict({ type: 'source', source: { type: 'nobody' } })}
        >
          {words.nobody}
        </button>
        <button type="button" class="quiet" onClick={() => predict({ type: 'forget', id: null })}>
          {words.cancelPassage}
        </button>
      </div>
    </section>
  );
}

interface QuotedProps {
  label: string;
  text: string | null;
  language: string;
  /** In place of the text where there is none. */
  empty: string;
}

function Quoted({ label, text, language, empty }: QuotedProps) {
  if (text === null) return <p class="predict-none">{empty}</p>;
  return (
    <p class="predict-quoted">
      <span class="predict-label">{label}</span>
      <Printed class="printed clamped" language={language}>
        {text}
      </Printed>
    </p>
  );
}
