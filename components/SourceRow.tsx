import { useId, useRef, useState } from 'preact/hooks';
import type { SourceView } from '../lib/view/sources.ts';
import type { Words } from '../lib/words/words.ts';
import { Choose, Claims, type List } from './Claims.tsx';
import { Parts, Printed, Searched } from './Parts.tsx';
import { coloursOf, Tile } from './Tile.tsx';
import { useWords } from './words.ts';

interface Props {
  source: SourceView;
  list: List;
  /** The search has found its claims, not its name: they are shown without being asked for. */
  unfolded: boolean;
  /** Beside the name: its share of the words, where sources are sorted by it, else the number of claims. */
  byShare: boolean;
  toggle: () => void;
  solo: () => void;
}

/** One source: its tile is the switch for its marks, its name opens its claims. */
export function SourceRow({ source, list, unfolded, byShare, toggle, solo }: Props) {
  const words = useWords();
  const [asked, setAsked] = useState(list.folds.get(list.about + source.id));
  const open = asked ?? unfolded;
  const fold = () => {
    list.folds.set(list.about + source.id, !open);
    setAsked(!open);
  };
  const id = useId();
  const [isPointed, setPointed] = useState(false);
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
          onPointerEnter={() => setPointed(true)}
          onClick={toggle}
        >
          <Tile slot={source.slot} isWithin />
          {isPointed && <Eye closed={!source.shown} />}
        </button>
        <button type="button" class="disclosure" aria-expanded={open} aria-controls={id} onClick={fold}>
          <Printed class="name clamped" language={list.language}>
            <Searched text={source.name} terms={list.terms} />
          </Printed>
          <span class="count" aria-hidden="true">
            {byShare ? source.shareInWords : source.count}
          </span>
          <span class="unseen">{byShare ? source.shareInWords : source.countInWords}</span>
          <span class="chevron" aria-hidden="true" />
          <Parts
            class={`about ${open ? 'flowing' : 'single'}`}
            parts={aboutSource(source, open, words, list)}
          />
        </button>
        <button type="button" class="quiet only" aria-pressed={source.alone} onClick={solo}>
          {words.onlyThis}
          <span class="unseen">{words.suffix(source.name)}</span>
        </button>
      </div>
      <div id={id} hidden={!open}>
        {open && <Claims claims={source.claims} list={list} by={source.name} />}
        {open && <Corrections source={source} list={list} />}
      </div>
    </li>
  );
}

/** What the article says of a source, as printed; its kind where nothing is printed, and in an open row. */
function aboutSource(source: SourceView, open: boolean, words: Words, { language, terms }: List) {
  const { anonymous, corrected, description, name, reason, speaksFor, together } = source;
  // "the author – The author" would only puzzle.
  const kind = source.kind.toLowerCase() !== name.toLowerCase() && source.kind;
  const asPrinted = (text: string | null) =>
    text && (
      <Printed language={language}>
        <Searched text={text} terms={terms} />
      </Printed>
    );
  return [
    anonymous && words.unnamed,
    asPrinted(description),
    speaksFor,
    together,
    (open || (!anonymous && !description && !speaksFor && !together)) && kind,
    asPrinted(reason),
    corrected && <span class="corrected">{words.correctedByYou}</span>,
  ];
}

/** What a reader can put right about a source. */
function Corrections({ source, list }: { source: SourceView; list: List }) {
  const words = useWords();
  const [choosing, setChoosing] = useState(false);
  const sameAs = useRef<HTMLButtonElement>(null);
  const others = list.names.filter((name) => name !== source.name);
  return (
    <div class="row-actions">
      <button
        type="button"
        class="quiet"
        onClick={() => list.correct({ type: 'notASource', source: source.name })}
      >
        {words.notASource}
        <span class="unseen">{words.suffix(source.name)}</span>
      </button>
      {others.length > 0 && (
        <button
          type="button"
          class="quiet"
          ref={sameAs}
          aria-expanded={choosing}
          onClick={() => setChoosing(!choosing)}
        >
          {words.sameAs}
          <span class="unseen">{words.suffix(source.name)}</span>
        </button>
      )}
      {choosing && (
        <Choose
          label={words.sameAsLabel(source.name)}
          names={others}
          orNobody={false}
          choose={(as) => {
            setChoosing(false);
            if (as !== null) list.correct({ type: 'sameAs', source: source.name, as });
          }}
          cancel={() => {
            setChoosing(false);
            sameAs.current?.focus();
          }}
        />
      )}
    </div>
  );
}

/** Comes over the tile under the pointer, and not before: what a click does is seen before it is done. */
function Eye({ closed }: { closed: boolean }) {
  return (
    <svg class="eye" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d="M5 12c1.8-3 4.2-4.5 7-4.5s5.2 1.5 7 4.5c-1.8 3-4.2 4.5-7 4.5S6.8 15 5 12Z" />
      <circle cx="12" cy="12" r="2" />
      {closed && <path d="M6.5 17.5l11-11" />}
    </svg>
  );
}
