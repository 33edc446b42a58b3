import { NO_SOURCE, type Slot, type Tonality } from '../highlight/palette.ts';
import type { CardClaim, CardNumber, CardRow, CardSource, CardView } from '../view/card.ts';
import { STROKES } from '../view/stroke.ts';
import type { Words } from '../words/words.ts';
import { type Build, builder, type Child, drawing } from './element.ts';

/** What a reader can do in a card. */
export interface CardActions {
  close(): void;
  /** Goes to another claim or number, by its id. */
  go(id: string): void;
  /** The card has become higher or lower. */
  resized(): void;
}

/** How a card is to look and sound. */
export interface CardManner {
  readonly words: Words;
  readonly tonality: Tonality;
  /** Whether "Why marked" is open, as it was in the card before. */
  readonly isWhyOpen: boolean;
}

const CLOSE = 'M4.5 4.5l7 7m0-7l-7 7';
const BACK = 'M9.5 4L5.5 8l4 4';
const ON = 'M6.5 4l4 4-4 4';
const DOWN = 'M4.5 6.5L8 10l3.5-3.5';

/** The attribute that tells a card's controls apart, so that the focus can stay on one when the card changes. */
export const CONTROL = 'data-control';

/** The source's letter over its line pattern, on its colour; dotted and empty where no source is given. */
export function tileOf(document: Document, slot: Slot, tonality: Tonality): HTMLElement {
  const build = builder(document);
  const isNone = slot.letter === '';
  const tile = build('span', { class: isNone ? 'tile none' : 'tile', 'aria-hidden': 'true' }, slot.letter);
  if (isNone) return tile;
  tile.style.setProperty('--tile', slot.tile[tonality]);
  tile.style.setProperty('--on-tile', slot.ink[tonality]);
  tile.append(drawing(document, `stroke ${slot.pattern}`, '0 0 16 4', STROKES[slot.pattern]));
  return tile;
}

/** Makes a card; it is for the caller to place it. */
export function renderCard(
  document: Document,
  view: CardView,
  { words, tonality, isWhyOpen }: CardManner,
  actions: CardActions,
): HTMLElement {
  const build = builder(document);
  const { card } = words;
  const tile = (slot: Slot) => tileOf(document, slot, tonality);
  const printed = (text: string) => build('bdi', { lang: view.language || null }, text);

  const icon = (control: string, label: string, path: string, act: (() => void) | null) => {
    const button = build('button', {
      type: 'button',
      class: 'icon',
      'aria-label': label,
      [CONTROL]: control,
    });
    button.append(drawing(document, '', '0 0 16 16', path));
    if (act) button.addEventListener('click', act);
    else button.disabled = true;
    return button;
  };
  const close = () => icon('close', card.close, CLOSE, actions.close);

  const head = (...children: readonly Child[]) => build('div', { class: 'who' }, ...children);
  const row = ({ id, slot, name, beside }: CardRow) => {
    const line = build(
      'button',
      { type: 'button', class: 'row', [CONTROL]: `row-${id}` },
      tile(slot),
      build('span', { class: 'said' }, printed(name), build('br', {}), facts(build, beside)),
    );
    line.addEventListener('click', () => actions.go(id));
    return line;
  };
  const number = ({ text, teller, slot, elsewhere }: CardNumber) => [
    build(
      'div',
      { class: 'row' },
      tile(slot),
      build(
        'p',
        { class: 'said' },
        build('span', { class: 'number' }, printed(text)),
        teller === '' ? null : build('br', {}),
        teller === '' ? null : build('span', { class: 'label' }, build('bdi', {}, teller)),
      ),
    ),
    ...(elsewhere.length > 0
      ? [build('p', { class: 'label' }, card.sameQuantity), ...elsewhere.map(row)]
      : []),
  ];
  const rows = (...children: readonly Child[]) =>
    children.length > 0 ? build('div', { class: 'rows' }, ...children) : null;

  const root = build('section', {
    class: `card ${tonality}`,
    role: 'dialog',
    'aria-label': card.title,
    lang: words.locale,
    dir: words.direction,
    tabindex: '-1',
  });
  if (view.claim) {
    const { source } = view.claim;
    root.append(head(tile(source.slot), sourceLines(build, source, view.claim, printed), close()));
  } else {
    const title = view.heading ?? view.note ?? '';
    root.append(
      head(
        view.note === card.noSource ? tile(NO_SOURCE) : build('span', {}),
        build('h2', { class: 'said name' }, title),
        close(),
      ),
    );
  }
  const parts = [
    rows(...view.rows.map(row)),
    rows(...view.numbers.flatMap(number)),
    view.note !== null && (view.claim ?? view.heading) !== null
      ? build('p', { class: 'note quiet' }, view.note)
      : null,
    ...(view.claim ? foot(view.claim) : []),
  ];
  root.append(...parts.filter((part) => part !== null));
  return root;

  function foot(claim: CardClaim): HTMLElement[] {
    const go = (id: string | null) => (id === null ? null : () => actions.go(id));
    const reasons = build(
      'div',
      { class: 'reasons label', id: 'reasons' },
      ...claim.why.map((sentence) => build('p', {}, sentence)),
    );
    const why = build(
      'button',
      { type: 'button', class: 'why', 'aria-controls': 'reasons', [CONTROL]: 'why' },
      card.why,
      drawing(document, '', '0 0 16 16', DOWN),
    );
    const setOpen = (isOpen: boolean) => {
      reasons.hidden = !isOpen;
      why.setAttribute('aria-expanded', String(isOpen));
    };
    setOpen(isWhyOpen);
    why.addEventListener('click', () => {
      setOpen(reasons.hidden === true);
      actions.resized();
    });
    const turns =
      claim.position === null
        ? []
        : [
            icon('previous', card.previous, BACK, go(claim.previous)),
            build('span', { class: 'position label' }, claim.position),
            icon('next', card.next, ON, go(claim.next)),
          ];
    return [build('div', { class: 'foot turns' }, ...turns, why), reasons];
  }
}

/** Facts on one line, parted by dots that no screen reader reads. */
function facts(build: Build, parts: readonly string[]): HTMLElement {
  return build(
    'span',
    { class: 'label facts' },
    ...parts.map((part) => build('span', { class: 'fact' }, build('bdi', {}, part))),
  );
}

/** Name, description as printed, and what kind of source and claim it is, one under the other. */
function sourceLines(
  build: Build,
  source: CardSource,
  claim: CardClaim,
  printed: (text: string) => HTMLElement,
): HTMLElement {
  const line = (name: string, ...children: readonly Child[]) => build('p', { class: name }, ...children);
  return build(
    'div',
    { class: 'said' },
    build('h2', { class: 'name' }, printed(source.name)),
    source.description === null ? null : line('quiet printed', printed(source.description)),
    source.facts.length === 0 ? null : line('facts', facts(build, source.facts)),
    source.reason === null ? null : line('quiet printed', printed(source.reason)),
    line('facts', facts(build, claim.facts)),
  );
}
