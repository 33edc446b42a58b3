import { HOST, viewOf } from '../tree.ts';
import { builder } from './element.ts';
import { CARD_SHEET, EDGE_SHEET } from './sheet.ts';

type LayerName = 'card' | 'edge';

/** The one element that According puts into a page, and what stands in it. */
export interface Host {
  /** Puts a layer into the host, or takes the place of the one that was there under this name; null takes it away. */
  set(name: LayerName, layer: Element | null): void;
  has(name: LayerName): boolean;
  /** Gives the host the style of all that can stand in it; before a card is there it has that of ticks alone. */
  dress(): void;
  /** Tells what a screen reader is to say, once. */
  announce(text: string): void;
  is(element: Element): boolean;
  /** True for an event that happened on one of our own parts. */
  isTarget(event: Event): boolean;
  /** What has the focus within, or null. */
  focused(): Element | null;
  remove(): void;
}

/** After so long a live region is known, in ms. */
const HEARD = 100;

/**
 * A host with a closed shadow root at the end of the document, there only while something stands in it. What is in
 * it is out of the page's reach.
 */
export function createHost(document: Document): Host {
  const build = builder(document);
  const host = document.createElement(HOST);
  const root = host.attachShadow({ mode: 'closed' });
  const sheets: CSSStyleSheet[] = [];
  const adopt = (css: string) => {
    const sheet = new (viewOf(document).CSSStyleSheet)();
    sheet.replaceSync(css);
    sheets.push(sheet);
    root.adoptedStyleSheets = sheets;
  };
  adopt(EDGE_SHEET);
  const dress = () => {
    if (sheets.length === 1) adopt(CARD_SHEET);
  };
  const voice = build('div', { class: 'unseen', role: 'status', 'aria-live': 'polite' });
  root.append(voice);
  const layers = new Map<string, Element>();
  let speaking: ReturnType<typeof setTimeout> | undefined;
  const silence = () => {
    clearTimeout(speaking);
    voice.textContent = '';
  };

  return {
    dress,
    set(name, layer) {
      if (layer && name === 'card') dress();
      const old = layers.get(name);
      if (layer) {
        layers.set(name, layer);
        if (old) old.replaceWith(layer);
        else if (name === 'edge') root.prepend(layer);
        else root.append(layer);
      } else {
        layers.delete(name);
        old?.remove();
      }
      if (layers.size > 0 && !host.isConnected) document.documentElement.append(host);
      if (layers.size === 0) {
        host.remove();
        silence();
      }
    },
    has: (name) => layers.has(name),
    announce(text) {
      // Software hears of a change to a region that it knows, and the region may have come this very moment.
      silence();
      speaking = setTimeout(() => voice.append(text), HEARD);
    },
    is: (element) => element === host,
    isTarget: (event) => event.composedPath().includes(host),
    focused: () => root.activeElement,
    remove() {
      for (const layer of layers.values()) layer.remove();
      layers.clear();
      silence();
      host.remove();
    },
  };
}
