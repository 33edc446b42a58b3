import { vi } from 'vitest';

/** The part of a browser that jsdom lacks: highlights, their registry, sheets made by script. */
export interface Registry {
  readonly highlights: Map<string, Set<Range> & { priority: number }>;
  /** The texts of all adopted sheets. */
  sheets(): string[];
  /** The reader's system comes to match this media query, or no longer does. */
  turn(query: string, matches: boolean): void;
}

class FakeHighlight extends Set<Range> {
  priority = 0;
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

class FakeSheet {
  text = '';
  replaceSync(text: string): void {
    this.text = text;
  }
}

/** Puts stand-ins into the global scope; `vi.unstubAllGlobals()` takes them away. */
export function fakeRegistry(asked: readonly string[] = []): Registry {
  const highlights = new Map<string, FakeHighlight>();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('CSSStyleSheet', FakeSheet);
  const media = new Map<string, EventTarget & { matches: boolean }>();
  const mediaOf = (query: string) => {
    const one = media.get(query) ?? Object.assign(new EventTarget(), { matches: asked.includes(query) });
    media.set(query, one);
    return one;
  };
  vi.stubGlobal('matchMedia', mediaOf);
  let adopted: FakeSheet[] = [];
  Object.defineProperty(document, 'adoptedStyleSheets', {
    configurable: true,
    get: () => adopted,
    set: (next: FakeSheet[]) => {
      adopted = [...next];
    },
  });
  return {
    highlights,
    sheets: () => adopted.map(({ text }) => text),
    turn(query, matches) {
      mediaOf(query).matches = matches;
      mediaOf(query).dispatchEvent(new Event('change'));
    },
  };
}
