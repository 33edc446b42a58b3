import { useId, useState } from 'preact/hooks';
import type { SourceView } from '../lib/view/report.ts';
import type { Words } from '../lib/words/words.ts';
import { Claims, type List } from './Claims.tsx';
import { Parts, Printed } from './Parts.tsx';
import { coloursOf, Tile } from './Tile.tsx';
import { useWords } from './words.ts';

interface Props {
  source: SourceView;
  list: List;
  toggle: () => void;
  solo: () => void;
}

/** One source: its tile is the switch for its marks, its name opens its claims. */
export function SourceRow({ source, list, toggle, solo }: Props) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <li class="source" data-shown={source.shown} data-open={open} style={coloursOf(source.slot)}>
      <div class="source-row">
        <button
          type="button"
          role="switch"
          class="switch"
          aria-checked={source.shown}
          aria-label={source.name}
          title={source.shown ? words.shown : words.hidden}
          onClick={toggle}
        >
          <Tile slot={source.slot} />
          <Eye closed={!source.shown} />
        </button>
        <button
          type="button"
          class="disclosure"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <span class="name clamped">
            <Printed language={list.language}>{source.name}</Printed>
          </span>
          <span class="count" aria-hidden="true">
            {source.count}
          </span>
          <span class="unseen">{source.countInWords}</span>
          <Chevron />
          <Parts class="about clamped" parts={aboutSource(source, words, list.language)} />
        </button>
        <button type="button" class="quiet only" aria-pressed={source.alone} onClick={solo}>
          {words.onlyThis}
          <span class="unseen">{words.suffix(source.name)}</span>
        </button>
      </div>
      <div id={id} hidden={!open}>
        {open && <Claims claims={source.claims} list={list} />}
      </div>
    </li>
  );
}

/** What the article says of a source, as printed; else its kind. */
function aboutSource({ anonymous, description, kind, reason }: SourceView, words: Words, language: string) {
  return [
    anonymous && words.unnamed,
    description && <Printed language={language}>{description}</Printed>,
    !anonymous && !description && kind,
    reason && <Printed language={language}>{reason}</Printed>,
  ];
}

/** Comes over the tile under the pointer: what a click does is seen before it is done. */
function Eye({ closed }: { closed: boolean }) {
  return (
    <svg class="eye" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d="M5 12c1.8-3 4.2-4.5 7-4.5s5.2 1.5 7 4.5c-1.8 3-4.2 4.5-7 4.5S6.8 15 5 12Z" />
      <circle cx="12" cy="12" r="2" />
      {closed && <path d="M6.5 17.5l11-11" />}
    </svg>
  );
}

function Chevron() {
  return (
    <svg class="chevron" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d="M2.5 4.25 6 7.75l3.5-3.5" />
    </svg>
  );
}
