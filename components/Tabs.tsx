import { useRef } from 'preact/hooks';
import type { View } from '../lib/words/report.ts';
import { useWords } from './words.ts';

export const VIEWS: readonly View[] = ['sources', 'numbers', 'picture'];

interface Props {
  view: View;
  /** Beside a name: how many there are. */
  counts: Readonly<Partial<Record<View, number>>>;
  choose: (view: View) => void;
}

/** The id of a view's tab, and of its panel. */
export const tabId = (view: View) => `tab-${view}`;
export const panelId = (view: View) => `view-${view}`;

/** The names of the views: one stop of the tab key, arrow keys between them, as WAI-ARIA's tabs pattern has it. */
export function Tabs({ view, counts, choose }: Props) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  const go = (event: KeyboardEvent) => {
    const next = target(event.key, VIEWS.indexOf(view), words.direction);
    const name = next === null ? undefined : VIEWS[next];
    if (name === undefined) return;
    event.preventDefault();
    choose(name);
    list.current?.querySelector<HTMLElement>(`#${tabId(name)}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={words.viewsLabel} onKeyDown={go} ref={list}>
      {VIEWS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          class="tab"
          id={tabId(name)}
          aria-selected={name === view}
          aria-controls={name === view ? panelId(name) : undefined}
          tabIndex={name === view ? 0 : -1}
          onClick={() => choose(name)}
        >
          {words.views[name]}
          {counts[name] !== undefined && <span class="tab-count"> {words.number(counts[name])}</span>}
        </button>
      ))}
    </div>
  );
}

/** The place that a key leads to, or null. Arrows go with the direction of writing. */
function target(key: string, place: number, direction: 'ltr' | 'rtl'): number | null {
  const forward = direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
  const back = direction === 'ltr' ? 'ArrowLeft' : 'ArrowRight';
  switch (key) {
    case forward:
      return (place + 1) % VIEWS.length;
    case back:
      return (place + VIEWS.length - 1) % VIEWS.length;
    case 'Home':
      return 0;
    case 'End':
      return VIEWS.length - 1;
    default:
      return null;
  }
}
