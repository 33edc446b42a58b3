import { NO_SOURCE, type Slot, type Tonality } from '../highlight/palette.ts';
import type { CardClaim, CardNumber, CardRow, CardSource, CardView } from '../view/card.ts';
import type { OverlayWords } from '../words/overlay.ts';
import { type Build, builder, type Child, drawing } from './element.ts';
import { tileOf } from './tile.ts';

/** What a reader can do in a card. */
export interface CardActions {
  close(): void;
  /** Goes to another claim or number, by its id. */
  go(id: string): void;
  /** "Why marked" was opened or closed, and the card has become higher or lower. */
  resized(): void;
}

/** How a card is to look and sound. */
export interface CardManner {
  readonly words: OverlayWords;
  readonly tonality: Tonality;
  /** Whether "Why marked" is open, as it was in the card before. */
  readonly isWhyOpen: boolean;
}

/** Strokes in a box of 16 × 16. */
const ICONS = {
  close: 'M4.5 4.5l7 7m0-7l-7 7',
  previous: 'M9.5 4L5.5 8l4 4',
  next: 'M6.5 4l4 4-4 4',
  open: 'M4.5 6.5L8 10l3.5-3.5',
} as const;

/** The attribute that tells a card's controls apart, so that the focus can stay on one when the card changes. */
export const CONTROL = 'data-control';

/** Makes a card; it is for the caller to place it. */
export function renderCard(
  document: Document,
  view: CardView,
  manner: CardManner,
  actions: CardActions,
): HTMLElement {
  return new Drawing(document, view, manner, actions).card();
}

class Drawing {
  private readonly build: Build;

  constructor(
    private readonly document: Document,
    private readonly view: CardView,
    private readonly manner: CardManner,
    private readonly actions: CardActions,
  ) {
    this.build = builder(document);
  }

  card(): HTMLElement {
    const { view } = this;
    const { words, tonality } = this.manner;
    const { claim } = view;
    const isTitled = !claim && view.heading !== null;
    const [number, ...numbers] = view.numbers;
    // With neither a claim nor a sentence, the card is about the number itself.
    const isOfNumber = !claim && view.heading === null && view.note === null && number !== undefined;
    const listed = isOfNumber ? numbers : view.numbers;
    return this.build(
      'section',
      {
        class: `card ${tonality}${isTitled ? ' titled' : ''}`,
        role: 'dialog',
        'aria-label': words.card.title,
        lang: words.locale,
        dir: words.direction,
        tabindex: '-1',
      },
      claim ? this.head(claim.source.slot, this.sourceLines(claim.source, claim)) : null,
      isOfNumber ? this.head(number.slot, this.numberLines(number, 'h2')) : null,
      claim || isOfNumber ? null : this.title(),
      isOfNumber ? this.rows(this.elsewhere(number)) : null,
      this.rows(view.rows.map((row) => this.row(row))),
      this.rows(listed.flatMap((one) => [this.number(one), ...this.elsewhere(one)])),
      (claim || isTitled) && view.note !== null ? this.line('note quiet', view.note) : null,
      ...(claim ? this.foot(claim) : []),
    );
  }

  private head(slot: Slot | null, lines: HTMLElement): HTMLElement {
    const close = this.icon('close', this.manner.words.card.close, () => this.actions.close());
    return this.build('div', { class: 'who' }, slot && this.tile(slot), lines, close);
  }

  /** A heading, or a sentence that stands alone. */
  private title(): HTMLElement {
    const { heading, note } = this.view;
    const isSourceless = note === this.manner.words.card.noSource;
    const title = this.build('h2', { class: 'said name' }, heading ?? note ?? '');
    const head = this.head(heading === null && isSourceless ? NO_SOURCE : null, title);
    if (heading === null && !isSourceless) head.classList.add('plain');
    return head;
  }

  /** Name, description as printed, and what kind of source and claim it is, one under the other. */
  private sourceLines({ name, description, facts, reason }: CardSource, claim: CardClaim): HTMLElement {
    return this.build(
      'div',
      { class: 'said' },
      this.build('h2', { class: 'name' }, this.printed(name)),
      description === null ? null : this.line('quiet printed', this.printed(description)),
      facts.length === 0 ? null : this.line('label', ...this.facts(facts)),
      reason === null ? null : this.line('quiet printed', this.printed(reason)),
      this.line('told', ...this.facts(claim.facts)),
    );
  }

  private numberLines({ text, teller }: CardNumber, name: 'p' | 'h2'): HTMLElement {
    return this.build(
      'div',
      { class: 'said' },
      this.build(name, { class: 'name' }, this.printed(text)),
      this.line('label', this.build('bdi', {}, teller)),
    );
  }

  private number(number: CardNumber): HTMLElement {
    return this.build('div', { class: 'row' }, this.tile(number.slot), this.numberLines(number, 'p'));
  }

  private elsewhere({ elsewhere }: CardNumber): HTMLElement[] {
    if (elsewhere.length === 0) return [];
    const title = this.line('label', this.manner.words.card.sameQuantity);
    return [title, ...elsewhere.map((row) => this.row(row))];
  }

  private row({ id, slot, name, beside }: CardRow): HTMLElement {
    const row = this.build(
      'button',
      { type: 'button', class: 'row', [CONTROL]: `row-${id}` },
      this.tile(slot),
      this.build(
        'span',
        { class: 'said' },
        this.printed(name),
        this.build('span', { class: 'label' }, ...this.facts(beside)),
      ),
    );
    row.addEventListener('click', () => this.actions.go(id));
    return row;
  }

  /** Steps to the source's other claims, and why this one is marked. */
  private foot(claim: CardClaim): HTMLElement[] {
    const { card } = this.manner.words;
    const go = (id: string | null) => (id === null ? null : () => this.actions.go(id));
    const reasons = this.build(
      'div',
      { class: 'reasons label', id: 'reasons' },
      ...claim.why.map((sentence) => this.line('', sentence)),
    );
    const why = this.build(
      'button',
      { type: 'button', class: 'why', 'aria-controls': 'reasons', [CONTROL]: 'why' },
      card.why,
      this.drawing('open'),
    );
    const setOpen = (isOpen: boolean) => {
      reasons.hidden = !isOpen;
      why.setAttribute('aria-expanded', String(isOpen));
    };
    setOpen(this.manner.isWhyOpen);
    why.addEventListener('click', () => {
      setOpen(reasons.hidden === true);
      this.actions.resized();
    });
    const steps =
      claim.position === null
        ? []
        : [
            this.icon('previous', card.previous, go(claim.previous)),
            this.build('span', { class: 'position label' }, claim.position),
            this.icon('next', card.next, go(claim.next)),
          ];
    return [this.build('div', { class: 'foot' }, ...steps, why), reasons];
  }

  /** A button that is an icon; it does nothing yet where there is nothing to do. */
  private icon(name: keyof typeof ICONS, label: string, act: (() => void) | null): HTMLElement {
    const button = this.build(
      'button',
      { type: 'button', class: `icon ${name}`, 'aria-label': label, [CONTROL]: name },
      this.drawing(name),
    );
    if (act) button.addEventListener('click', act);
    else button.disabled = true;
    return button;
  }

  private drawing(name: keyof typeof ICONS): SVGSVGElement {
    return drawing(this.document, '', '0 0 16 16', ICONS[name]);
  }

  private tile(slot: Slot): HTMLElement {
    return tileOf(this.document, slot, this.manner.tonality);
  }

  private line(name: string, ...children: readonly Child[]): HTMLElement {
    return this.build('p', { class: name }, ...children);
  }

  private rows(children: readonly Child[]): HTMLElement | null {
    return children.length > 0 ? this.build('div', { class: 'rows' }, ...children) : null;
  }

  /** Words of the article: in its own language and direction, whatever the interface's is. */
  private printed(text: string): HTMLElement {
    return this.build('bdi', { lang: this.view.language || null }, text);
  }

  /** Parted by dots that no screen reader reads. */
  private facts(facts: readonly string[]): HTMLElement[] {
    return facts.map((fact) => this.build('span', { class: 'fact' }, this.build('bdi', {}, fact)));
  }
}
