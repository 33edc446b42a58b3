import './slider.css';
import './filters.css';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Display } from '../lib/messages.ts';
import { withAct } from '../lib/view/filter.ts';
import type { FiltersView } from '../lib/view/report.ts';
import { useWords } from './words.ts';

/** Milliseconds that the slider rests before the page is marked anew: it is dragged through many values. */
const REST = 80;
const STEP = 0.05;
/** Nothing is surer than this; a slider to 1 would hide everything. */
const MOST = 0.95;

interface Props {
  filters: FiltersView;
  display: Display;
  show: (display: Display) => void;
}

/** Which kinds of claims are listed and marked, and how sure of them According must be. */
export function Filters({ filters, display, show }: Props) {
  const words = useWords();
  const id = useId();
  return (
    <div class="filters">
      <fieldset class="acts">
        <legend class="unseen">{words.actsLabel}</legend>
        {filters.acts.map(({ act, label, count, on }) => (
          <label key={act} class="act">
            <input type="checkbox" checked={on} onChange={() => show(withAct(display, act))} />
            <span>{label}</span>
            <span class="count">{count}</span>
          </label>
        ))}
      </fieldset>
      <div class="sureness">
        <label for={id}>{words.confidenceLabel}</label>
        <Confidence
          id={id}
          value={filters.leastConfidence}
          set={(least) => show({ ...display, leastConfidence: least })}
        />
      </div>
    </div>
  );
}

function Confidence({ id, value, set }: { id: string; value: number; set: (value: number) => void }) {
  const words = useWords();
  const [dragged, setDragged] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const least = dragged ?? value;
  const drag = (to: number) => {
    setDragged(to);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      set(to);
      setDragged(null);
    }, REST);
  };
  return (
    <>
      <output for={id} class="sureness-words">
        {words.confidence(least)}
      </output>
      <input
        id={id}
        type="range"
        min={0}
        max={MOST}
        step={STEP}
        value={least}
        aria-valuetext={words.confidence(least)}
        onInput={(event) => drag(Number(event.currentTarget.value))}
      />
    </>
  );
}
