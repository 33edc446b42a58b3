import { vi } from 'vitest';

/** The part of a browser that jsdom lacks: highlights, their registry, sheets made by script. */
export interface Registry {
  readonly highlights: Map<string, Set<Range> & { priority: number }>;
  /** The texts of all adopted sheets. */
  sheets(): string[];
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
  vi.stubGlobal('matchMedia', (query: string) =>
    Object.assign(new EventTarget(), { matches: asked.includes(query) }),
  );
  let adopted: FakeSheet[] = [];
  Object.defineProperty(document, 'adoptedStyleSheets', {
    configurable: true,
    get: () => adopted,
    set: (next: FakeSheet[]) => {
      adopted = [...next];
    },
  });
  return { highlights, sheets: () => adopted.map(({ text }) => text) };
}
