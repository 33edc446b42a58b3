/**
 * Mozilla's Readability, run on a copy of the document, with the text nodes of its result led back to
 * the live ones.
 *
 * Readability renames, moves and wraps elements, but it keeps the text nodes themselves, with two
 * exceptions that are closed here: when its first try is too short it writes the page anew from a string
 * (so each try gets a copy of its own), and it replaces links to `javascript:` (so those lose their
 * address in the copy first).
 */
import { Readability } from '@mozilla/readability';
import { assignedTo } from '../tree.ts';

/** What a page says of itself, as far as Readability asks for it. */
export interface Known {
  readonly title: string;
  readonly byline: string;
}

/** What Readability made of the page. */
export interface MainText {
  /** Live text nodes that it takes for the article. */
  readonly nodes: ReadonlySet<Text>;
  readonly title: string;
  readonly byline: string;
  readonly siteName: string;
}

/** Tries in Readability's own order: each drops one more of its three filters (bits of `_flags`). */
const FILTERS_BY_TRY: readonly number[] = [0b111, 0b110, 0b100, 0b000];

/** Below this many characters Readability itself tries again with fewer filters. */
const LONG_ENOUGH = 500;

const TEXT_NODES = 4;
const ELEMENT = 1;
const TEXT = 3;

/** Where work may be interrupted: what comes next is long and goes in one piece, or it is one of many short ones. */
export type Step = 'next task' | undefined;

/**
 * Readability's work grows with the square of how deep the page is nested, and it recurses. Real pages stay
 * under 100; a page beyond this is not given to it.
 */
const DEEPEST = 400;

/**
 * The text nodes that Readability takes for the article, or null if it finds none. Leaves the page as it is.
 * Yields where the work may be interrupted: before each copy and before each run of Readability.
 *
 * @param known null: Readability looks through what the page says of itself as well
 */
export function* findMainText(document: Document, known: Known | null): Generator<Step, MainText | null> {
  const { depth, hasShadows } = measure(document);
  if (depth > DEEPEST) return null;
  let best: Attempt | null = null;
  for (const filters of FILTERS_BY_TRY) {
    yield 'next task';
    const attempt = yield* tryOnce(document, filters, hasShadows, known);
    if (attempt && (!best || attempt.length > best.length)) best = attempt;
    if (best && best.length >= LONG_ENOUGH) break;
  }
  return best?.text ?? null;
}

interface Attempt {
  readonly text: MainText;
  readonly length: number;
}

function* tryOnce(
  document: Document,
  filters: number,
  hasShadows: boolean,
  known: Known | null,
): Generator<Step, Attempt | null> {
  const { copy, live } = hasShadows ? copyAsShown(document) : copyOf(document);
  for (const link of copy.querySelectorAll('a[href^="javascript:"]')) link.removeAttribute('href');
  yield 'next task';
  const found = grab(copy, filters, known);
  if (!found) return null;
  const nodes = new Set<Text>();
  for (const node of textNodes(found.content)) {
    const original = live.get(node);
    if (original) nodes.add(original);
  }
  const { title, byline, siteName } = found;
  return {
    text: { nodes, title, byline, siteName },
    length: (found.content.textContent ?? '').trim().length,
  };
}

/** What Readability says of a page, each of it empty if it can't tell. */
type Said = Omit<MainText, 'nodes'>;

/** The parts of Readability that find the text; the version is pinned, and tests cover this path. */
interface Parts {
  _flags: number;
  _metadata: Partial<Said>;
  _articleTitle: string;
  readonly _articleByline: string | null;
  _cleanStyles(content: Element): void;
  _unwrapNoscriptImages(copy: Document): void;
  _getJSONLD(copy: Document): unknown;
  _removeScripts(copy: Document): void;
  _prepDocument(): void;
  _getArticleMetadata(jsonLd: unknown): Partial<Said>;
  _grabArticle(): Element | null;
}

/**
 * As Readability's own `parse`, in its order, with filters that no public option sets, and without what it does for those
 * who show the article anew: clean attributes, addresses and classes, excerpts, its text as a string of HTML.
 */
function grab(
  copy: Document,
  filters: number,
  known: Known | null,
): (Said & { readonly content: Element }) | null {
  const reader = new Readability(copy, { charThreshold: -1 }) as unknown as Parts;
  reader._flags = filters;
  reader._cleanStyles = () => undefined;
  reader._unwrapNoscriptImages(copy);
  // Read before the scripts go that it stands in.
  const jsonLd = known ? null : reader._getJSONLD(copy);
  reader._removeScripts(copy);
  reader._prepDocument();
  const metadata: Partial<Said> = known ?? reader._getArticleMetadata(jsonLd);
  const title = metadata.title ?? '';
  reader._metadata = metadata;
  reader._articleTitle = title;
  const content = reader._grabArticle();
  if (!content) return null;
  const { byline, siteName } = metadata;
  return { content, title, byline: byline || reader._articleByline || '', siteName: siteName ?? '' };
}

/** How many ancestors the deepest element has, as far as that is of interest, and whether there are shadow trees. */
function measure(document: Document): { readonly depth: number; readonly hasShadows: boolean } {
  let depth = 0;
  let deepest = 0;
  let hasShadows = false;
  let element: Element | null = document.documentElement;
  while (element && deepest <= DEEPEST) {
    deepest = Math.max(deepest, depth);
    hasShadows ||= element.shadowRoot !== null;
    let next: Element | null = element.firstElementChild;
    if (next) depth++;
    else {
      next = element.nextElementSibling;
      for (let at: Element | null = element.parentElement; !next && at; at = at.parentElement) {
        next = at.nextElementSibling;
        depth--;
      }
    }
    element = next;
  }
  return { depth: deepest, hasShadows };
}

/** A copy of the page, with the way back from its text nodes to the live ones. */
interface Copy {
  readonly copy: Document;
  readonly live: WeakMap<Text, Text>;
}

function copyOf(document: Document): Copy {
  const copy = document.cloneNode(true) as Document;
  return { copy, live: pairTextNodes(document, copy) };
}

/** The same with what open shadow trees show in place of their hosts' own content. */
function copyAsShown(document: Document): Copy {
  const copy = document.cloneNode(false) as Document;
  const live = new WeakMap<Text, Text>();
  const put = (node: Node, into: Node, depth: number) => {
    if (node.nodeType === TEXT) {
      const text = copy.importNode(node, false) as Text;
      live.set(text, node as Text);
      into.appendChild(text);
    } else if (node.nodeType === ELEMENT && depth <= DEEPEST) {
      const element = node as Element;
      const copied = into.appendChild(copy.importNode(element, false));
      const shown = assignedTo(element) ?? (element.shadowRoot ?? element).childNodes;
      for (const child of shown) put(child, copied, depth + 1);
    }
  };
  put(document.documentElement, copy, 0);
  return { copy, live };
}

/** From each text node of the copy to the live one: both trees have the same nodes in the same order. */
function pairTextNodes(live: Document, copy: Document): WeakMap<Text, Text> {
  const pairs = new WeakMap<Text, Text>();
  const originals = textNodes(live);
  for (const node of textNodes(copy)) {
    const original = originals.next();
    if (original.done) break;
    pairs.set(node, original.value);
  }
  return pairs;
}

function* textNodes(root: Node): Generator<Text, undefined> {
  const document = root.ownerDocument ?? (root as Document);
  const walker = document.createTreeWalker(root, TEXT_NODES);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
}
