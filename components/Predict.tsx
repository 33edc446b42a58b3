import './predict.css';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Predicting } from '../lib/messages.ts';
import type { Read } from '../lib/view/context.ts';
import { predictViewOf } from '../lib/view/predicting.ts';
import { CloseIcon } from './Icons.tsx';
import { Printed } from './Parts.tsx';
import { PredictOutcome } from './PredictOutcome.tsx';
import { PredictStep } from './PredictStep.tsx';
import type { Tab } from './useTab.ts';
import { useWords } from './words.ts';

interface Props {
  read: Read;
  predicting: Predicting;
  tab: Pick<Tab, 'predict' | 'reveal' | 'openPanel'>;
}

/** In the report's place while a class says who said what, and then compares. */
export function Predict({ read, predicting, tab }: Props) {
  const all = useWords();
  const words = all.predict;
  const view = useMemo(() => predictViewOf(read, predicting, all), [read, predicting, all]);
  const { outcome, predictions, language } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  const isRevealed = outcome !== null;
  const wasRevealed = useRef(isRevealed);
  useEffect(() => {
    // What was pressed is gone: who reads by ear goes on at the top.
    if (wasRevealed.current !== isRevealed) heading.current?.focus();
    wasRevealed.current = isRevealed;
  }, [isRevealed]);
  return (
    <>
      <header class="head predict-head">
        <h1 class="predict-title" tabIndex={-1} ref={heading}>
          {isRevealed ? words.outcomeTitle : words.title}
        </h1>
        <button type="button" class="quiet" onClick={() => tab.predict({ type: 'end' })}>
          {words.end}
        </button>
        <p class="predict-lead">{outcome?.summary ?? words.lead}</p>
        {!isRevealed && tab.openPanel && (
          <p class="predict-hint">
            {words.inPanel}{' '}
            <button type="button" class="quiet strong" onClick={tab.openPanel}>
              {all.openPanel}
            </button>
          </p>
        )}
      </header>
      <main class="views predict">
        {outcome ? (
          <PredictOutcome outcome={outcome} language={language} tab={tab} />
        ) : (
          <>
            <PredictStep view={view} predict={tab.predict} />
            <section class="predict-list" aria-labelledby="predicted">
              <h2 id="predicted">
                <span role="status">{words.marked(predictions.length)}</span>
              </h2>
              <ul>
                {predictions.map(({ id, text, source }) => (
                  <li key={id} class="predict-row">
                    <button type="button" class="claim" onClick={() => tab.predict({ type: 'goTo', id })}>
                      <span class="printed claim-text">
                        <Printed language={language}>{text}</Printed>
                      </span>
                      <span class="parts">
                        <Printed language={language}>{source}</Printed>
                      </span>
                    </button>
                    <button
                      type="button"
                      class="icon-button"
                      aria-label={`${words.remove}${all.suffix(text)}`}
                      title={words.remove}
                      onClick={() => tab.predict({ type: 'forget', id })}
                    >
                      <CloseIcon />
                    </button>
                  </li>
                ))}
              </ul>
            </section>
            <div class="predict-actions">
              <button
                type="button"
                class="action"
                disabled={predictions.length === 0}
                onClick={() => tab.predict({ type: 'reveal' })}
              >
                {words.reveal}
              </button>
            </div>
          </>
        )}
      </main>
    </>
  );
}
