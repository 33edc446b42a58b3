import type { Tonality } from '../highlight/palette.ts';
import type { TextSpan } from '../model.ts';
import { isElement } from '../tree.ts';
import { answerFor, noteCard } from '../view/answer.ts';
import { type CardView, cardAt, cardOf, nameIn } from '../view/card.ts';
import { type Context, contextWith, type Looks, type Read } from '../view/context.ts';
import { shownClaims } from '../view/under.ts';
import type { OverlayWords } from '../words/overlay.ts';
import { createEdge, type Edge } from './edge.ts';
import { letterAt, type PlacedText } from './hit.ts';
import { createHost } from './host.ts';
import { paneAround } from './pane.ts';
import type { Point } from './place.ts';
import { type Rest, watchPointer } from './pointer.ts';
import { createShownCard, type Occasion } from './shownCard.ts';
import { type Direction, stepFrom } from './steps.ts';

/** What the reader has chosen of what stands over the page. */
export interface OverlaySettings {
  /** Whether a card opens where the pointer rests on a mark. One that is asked for opens in any case. */
  readonly card: boolean;
  readonly edgeMarks: boolean;
}

/** An article that is marked on the page, with what the overlay needs to know of it. */
export interface Marked {
  readonly read: Read;
  readonly looks: Looks;
  readonly text: PlacedText;
  readonly tonality: Tonality;
  /** Scrolls to a claim or a number and lights it up. */
  reveal(id: string): void;
}

/** What stands over the page: the card, the ticks at the edge, and the voice for screen readers. */
export interface Overlay {
  /** Takes up an article, or what has changed in it. Nothing is put into the page until there is something to show. */
  show(marked: Marked, settings: OverlaySettings, words: OverlayWords): void;
  /** To the next or previous marked claim, of one source or of all: scrolls there, opens its card, says it. */
  step(direction: Direction, sourceId: string | null): void;
  /** "Who said this?": answers for the selection, or for what has the focus where nothing is selected. */
  whoSaid(): void;
  /** Answers with a sentence of somebody else's, where no article is marked. */
  say(sentence: string, words: OverlayWords): void;
  /** Takes everything away; the page's document is as it was. It may be shown again. */
  remove(): void;
}

/** Links that are longer than this, in UTF-16 units, are not about one claim. */
const LONGEST_FOCUS = 200;

export function createOverlay(document: Document): Overlay {
  const host = createHost(document);
  let marked: Marked | null = null;
  let context: Context<OverlayWords> | null = null;
  let settings: OverlaySettings = { card: false, edgeMarks: false };
  let edge: Edge | null = null;
  let stopWatching: (() => void) | null = null;
  /** Where the last step went: the next one goes on from there while it is in view. */
  let stepped: string | null = null;

  /** The card that the reader has just closed: it does not come back before the pointer was elsewhere. */
  let dismissed: string | null = null;
  /** Where the pointer was when it was last heard of. */
  let pointer: Point | null = null;

  const card = createShownCard(document, host, {
    go: (id) => go(id),
    dismissed: (view) => {
      // One that a key opened elsewhere is no reason to keep quiet when the pointer comes there.
      const byPointer = card.current()?.occasion === 'pointer';
      const key = keyOf(view);
      dismissed = byPointer || (pointer && keyAt(pointer)) === key ? key : null;
    },
  });

  const rangesOf = (spans: readonly TextSpan[]) =>
    spans.flatMap((span) => marked?.text.rangesFor(span) ?? []);

  const open = (view: CardView, occasion: Occasion, point: Point | null = null) => {
    if (!marked || !context) return;
    const { tonality } = marked;
    const manner = { words: context.words, tonality };
    card.open({ view, manner, ranges: rangesOf(view.about), occasion, point });
  };

  /** Scrolls to a claim or a number and opens its card there. */
  const go = (id: string): CardView | null => {
    const view = context && cardOf(id, context);
    if (!view || !marked) return null;
    stepped = id;
    marked.reveal(id);
    open(view, 'request');
    return view;
  };

  const viewAt = (point: Point): CardView | null => {
    const letter = marked && letterAt(document, point, marked.text);
    return letter && context && cardAt(letter, context);
  };
  const keyAt = (point: Point): string | null => {
    const view = viewAt(point);
    return view && keyOf(view);
  };

  /** The card for what the pointer is over, or null; one that was closed is forgotten once the pointer is elsewhere. */
  const cardUnder = ({ point }: Rest): CardView | null => {
    const view = viewAt(point);
    if (view && keyOf(view) === dismissed) return null;
    dismissed = null;
    return view;
  };

  const rested = (rest: Rest) => {
    pointer = rest.point;
    if (rest.over && host.is(rest.over)) return;
    const current = card.current();
    // Whoever works in the card by keys is not to lose it to a pointer that lies about.
    if (current && host.focused()) return;
    const view = cardUnder(rest);
    if (view) {
      if (!current || keyOf(view) !== keyOf(current.view)) open(view, 'pointer', rest.point);
    } else if (current?.occasion === 'pointer' && !card.isNear(rest.point)) card.close();
  };

  const moved = (rest: Rest) => {
    pointer = rest.point;
    if (dismissed !== null) cardUnder(rest);
    if (card.current()?.occasion === 'pointer' && !card.isNear(rest.point)) card.close();
  };

  const focused = (event: FocusEvent) => {
    // Where it happened in a shadow tree, the event itself names the tree's host.
    const [target] = event.composedPath();
    if (!marked || !context || !isElement(target) || host.is(target)) return;
    if (!target.matches(':focus-visible') || card.current()?.occasion === 'request') return;
    const span = spanOf(target);
    const view = span && span.end - span.start <= LONGEST_FOCUS ? cardAt(span, context) : null;
    if (view) open(view, 'focus');
  };
  const blurred = () => {
    if (card.current()?.occasion === 'focus') card.close();
  };

  const spanOf = (element: Element): TextSpan | null => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return marked?.text.spanOf(range) ?? null;
  };

  const watch = () => {
    const stopPointer = watchPointer(document, { rested, moved });
    document.addEventListener('focusin', focused);
    document.addEventListener('focusout', blurred);
    return () => {
      stopPointer();
      document.removeEventListener('focusin', focused);
      document.removeEventListener('focusout', blurred);
    };
  };

  const drawEdge = () => {
    edge?.stop();
    edge = null;
    if (marked && context && settings.edgeMarks) {
      const { text, tonality } = marked;
      const marks = edgeMarksOf(context);
      const manner = { isFirst: !host.has('edge'), tonality, text, language: context.article.language };
      // Those that are there stay until the new ones can take their place, in one frame with them.
      const drawn = (element: HTMLElement) => host.set('edge', element);
      if (marks.length > 0) edge = createEdge(document, marks, manner, { go, drawn, naming: host.dress });
    }
    if (!edge) host.set('edge', null);
  };

  return {
    show(next, chosen, words) {
      const before = card.current()?.view.claim ?? null;
      marked = next;
      context = contextWith(next.read, words, next.looks);
      settings = chosen;
      const after = before && cardOf(before.id, context)?.claim;
      const isSame = after && after.text === before.text && after.source.name === before.source.name;
      if (!isSame) card.close();
      drawEdge();
      if (settings.card) stopWatching ??= watch();
      else {
        stopWatching?.();
        stopWatching = null;
      }
    },

    step(direction, sourceId) {
      if (!context || !marked) return;
      const claims = shownClaims(context).filter((claim) => sourceId === null || claim.sourceId === sourceId);
      const shown = card.current()?.view.claim?.id ?? null;
      const ranges = claims.map(({ content }) => rangesOf(content.slice(0, 1))[0]);
      const pane = paneAround(document, ranges.find((range) => range)?.startContainer ?? null);
      const places = claims.map(({ id }, i) => {
        const top = ranges[i]?.getBoundingClientRect().top ?? null;
        return { id, top: top === null ? null : top - pane.top };
      });
      const last = shown === null ? stepped : null;
      const id = stepFrom(places, direction, shown, last, pane.bottom - pane.top);
      const view = id === null ? null : go(id);
      const { card: said } = context.words;
      host.announce(view ? spoken(view) : direction === 'next' ? said.noNext : said.noPrevious);
    },

    whoSaid() {
      if (!context || !marked) return;
      const span = marked.text.selected() ?? focusedSpan();
      const { card: said } = context.words;
      // In a shadow tree that holds none of the article a selection is known by its words alone.
      const isSelected = (document.getSelection()?.toString() ?? '') !== '';
      const view = span
        ? answerFor(span, context)
        : noteCard(isSelected ? said.notRead : said.nothingSelected);
      open(view, 'request');
      host.announce(spoken(view));
    },

    say(sentence, words) {
      const tonality = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
      const view = noteCard(sentence);
      card.open({ view, manner: { words, tonality }, ranges: [], occasion: 'request', point: null });
      host.announce(sentence);
    },

    remove() {
      stopWatching?.();
      stopWatching = null;
      edge?.stop();
      edge = null;
      card.close();
      host.remove();
      marked = null;
      context = null;
      stepped = null;
    },
  };

  function focusedSpan(): TextSpan | null {
    const focus = focusedIn(document);
    return !focus || focus === document.body || host.is(focus) ? null : spanOf(focus);
  }
}

/** Tells cards apart: the pointer on the next word of the same claim changes nothing. */
function keyOf({ claim, numbers, note }: CardView): string {
  return JSON.stringify([claim?.id, numbers.map(({ id }) => id), note]);
}

/** What has the focus, in open shadow trees too. */
function focusedIn(document: Document): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

function edgeMarksOf(context: Context<OverlayWords>) {
  return shownClaims(context).map(({ id, sourceId, content }) => ({
    id,
    content,
    ...nameIn(sourceId, context),
  }));
}

/** A card in one sentence, for those who hear it. */
function spoken({ heading, claim, rows, note }: CardView): string {
  const parts = [
    heading,
    claim?.position,
    claim?.source.name,
    claim?.source.description,
    ...(claim?.source.facts ?? []),
    ...(claim?.facts ?? []),
    claim?.text,
    ...rows.map(({ name }) => name),
    note,
  ];
  return parts.filter((part) => part).join('. ');
}
