import { isElement, viewOf } from '../tree.ts';
import type { CardView } from '../view/card.ts';
import { type CardActions, type CardManner, CONTROL, renderCard } from './card.ts';
import { boxesOf } from './hit.ts';
import type { Host } from './host.ts';
import { type Anchor, around, type Box, distance, type Point, placeCard, roomBeside } from './place.ts';
import { whenSettled } from './settled.ts';

/** How a card came: by the pointer or by the page's own focus, and goes with it; or asked for, and stays. */
export type Occasion = 'pointer' | 'focus' | 'request';

/** What a card is opened with. */
export interface Opening {
  readonly view: CardView;
  readonly manner: Omit<CardManner, 'isWhyOpen'>;
  /** Where the passage stands; followed while the card is open. */
  readonly ranges: readonly Range[];
  readonly occasion: Occasion;
  /** Where the pointer is, if it is the pointer's. */
  readonly point: Point | null;
}

/** The one card on a page. */
export interface ShownCard {
  /** What is open, or null. */
  current(): Opening | null;
  open(opening: Opening): void;
  /** Gives the focus back, if the card has it. */
  close(): void;
  /** True while the pointer is on the card, on its passage, or on the way between them. */
  isNear(point: Point): boolean;
}

/** So far beside the card or its passage the pointer still means them, in CSS pixels. */
const NEAR = 24;
/** A card is never lower than this, in CSS pixels: rather it covers something. */
const LOWEST = 180;
/** Nor higher: it is a card. */
const HIGHEST = 440;

function canFocus(element: Element | null): element is HTMLElement {
  return isElement(element) && 'focus' in element;
}

export function createShownCard(
  document: Document,
  host: Host,
  actions: Pick<CardActions, 'go'> & {
    /** The reader has closed it. */
    dismissed(view: CardView): void;
  },
): ShownCard {
  const view = viewOf(document);
  let opening: Opening | null = null;
  let element: HTMLElement | null = null;
  let box: Box | null = null;
  let lines: readonly Box[] = [];
  let isWhyOpen = false;
  let isSettling = false;
  let stopSettling = (): void => undefined;
  let frame = 0;
  let before: Element | null = null;

  const size = () => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.clientHeight || view.innerHeight,
  });

  const anchorOf = ({ ranges, point, manner }: Opening): Anchor => {
    lines = boxesOf(ranges);
    const [first] = lines;
    const isRtl = manner.words.direction === 'rtl';
    const beginning = first && { x: isRtl ? first.right : first.left, y: (first.top + first.bottom) / 2 };
    // With nothing to point at, near the top, where a reader begins.
    return { at: point ?? beginning ?? { x: size().width / 2, y: 96 }, lines };
  };

  const place = () => {
    if (!opening || !element) return;
    const anchor = anchorOf(opening);
    const whole = size();
    const highest = Math.min(HIGHEST, whole.height - 16, Math.max(LOWEST, roomBeside(anchor, whole)));
    element.style.setProperty('max-height', `${highest}px`);
    const card = { width: element.offsetWidth, height: element.offsetHeight };
    const { x, y } = placeCard(anchor, card, whole, opening.manner.words.direction);
    box = { left: x, top: y, right: x + card.width, bottom: y + card.height };
    element.style.setProperty('left', `${Math.round(x)}px`);
    element.style.setProperty('top', `${Math.round(y)}px`);
  };

  const close = () => {
    if (!opening) return;
    stopSettling();
    cancelAnimationFrame(frame);
    listen(false);
    const held = host.focused();
    opening = null;
    element = null;
    box = null;
    lines = [];
    if (canFocus(held)) {
      if (canFocus(before) && before.isConnected) before.focus({ preventScroll: true });
      else held.blur();
    }
    before = null;
    host.set('card', null);
  };

  const dismiss = () => {
    if (opening) actions.dismissed(opening.view);
    close();
  };

  const follow = () => {
    if (isSettling) return;
    if (opening?.occasion === 'pointer') return close();
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(place);
  };
  const scrolled = (event: Event) => {
    if (!host.isTarget(event)) follow();
  };
  const pressed = (event: Event) => {
    if (!host.isTarget(event)) dismiss();
  };
  const keyed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      // One press, one effect: the page's own dialog stays.
      event.preventDefault();
      event.stopImmediatePropagation();
      dismiss();
    } else if (event.key === 'Tab' && host.isTarget(event)) turnFocus(event);
  };

  /** The card stands at the document's end: the focus goes round in it, and Escape brings it back. */
  const turnFocus = (event: KeyboardEvent) => {
    const controls = element ? [...element.querySelectorAll<HTMLElement>('button:enabled')] : [];
    const at = controls.indexOf(host.focused() as HTMLElement);
    const step = event.shiftKey ? -1 : 1;
    const start = at < 0 && event.shiftKey ? 0 : at;
    event.preventDefault();
    controls[(start + step + controls.length) % controls.length]?.focus();
  };

  const listen = (isOn: boolean) => {
    const set = isOn ? 'addEventListener' : 'removeEventListener';
    view[set]('keydown', keyed as EventListener, true);
    view[set]('scroll', scrolled, { capture: true, passive: true } as AddEventListenerOptions);
    view[set]('resize', follow);
    document[set]('pointerdown', pressed, true);
  };

  return {
    current: () => opening,
    close,
    open(next) {
      const old = element;
      const control = host.focused()?.getAttribute(CONTROL) ?? null;
      const hadFocus = host.focused() !== null;
      stopSettling();
      if (!opening) {
        isWhyOpen = false;
        listen(true);
      }
      opening = next;
      element = renderCard(
        document,
        next.view,
        { ...next.manner, isWhyOpen },
        {
          go: actions.go,
          close: dismiss,
          resized: () => {
            isWhyOpen = !isWhyOpen;
            place();
          },
        },
      );
      const made = element;
      if (old) {
        // Until the page stands still the new card stands where the old one did, and does not come anew.
        for (const name of ['left', 'top', 'max-height']) {
          made.style.setProperty(name, old.style.getPropertyValue(name));
        }
        made.style.setProperty('animation', 'none');
      } else if (next.occasion === 'request') made.style.setProperty('visibility', 'hidden');
      if (next.occasion === 'request' && !hadFocus) {
        const { activeElement } = document;
        before = activeElement === document.body ? null : activeElement;
      }
      host.set('card', made);
      if (next.occasion !== 'request') return place();

      const focus = () => {
        const same =
          control === null ? null : made.querySelector<HTMLElement>(`[${CONTROL}="${control}"]:enabled`);
        (same ?? made).focus({ preventScroll: true });
      };
      if (hadFocus) focus();
      isSettling = true;
      stopSettling = whenSettled(
        () => boxesOf(next.ranges)[0]?.top ?? 0,
        () => {
          isSettling = false;
          made.style.removeProperty('visibility');
          place();
          if (!hadFocus) focus();
        },
      );
    },
    isNear(point) {
      if (!box) return false;
      const way = around([box, ...lines.filter((line) => distance(point, line) <= NEAR)]);
      return (
        distance(point, box) <= NEAR ||
        lines.some((line) => distance(point, line) <= NEAR) ||
        (way !== null && distance(point, way) === 0)
      );
    },
  };
}
