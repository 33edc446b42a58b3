import type { CDPSession, Page } from 'playwright-core';
import { SPOKEN } from '../../lib/words/choose.ts';
import { overlayWords } from '../../lib/words/chooseOverlay.ts';
import { until } from './wait.ts';

interface DomNode {
  readonly nodeId: number;
  readonly localName: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly contentDocument?: DomNode;
}

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly childIds?: readonly string[];
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

/** One thing in the card, as assistive software is told of it. */
export interface Told {
  readonly role: string;
  readonly name: string;
  readonly focused: boolean;
}

/** What stands over a page, seen through the protocol: its root is closed to everybody else. */
export interface OverlayParts {
  /** What assistive software is told of the open card, in order; null without a card. */
  card(): Promise<readonly Told[] | null>;
  /** All the words of the card. */
  words(): Promise<string>;
  /** Where the first element with this class stands in the view; null if there is none. */
  box(name: string): Promise<{ x: number; y: number; width: number; height: number } | null>;
  /** How many elements have this class. */
  count(name: string): Promise<number>;
  /** The markup within the root. */
  markup(): Promise<string>;
}

/** The card's names in all languages. */
const DIALOGS: readonly unknown[] = SPOKEN.map((language) => overlayWords(language, []).card.title);

function find(node: DomNode, localName: string): DomNode | null {
  if (node.localName === localName) return node;
  const { children = [], shadowRoots = [], contentDocument } = node;
  for (const child of [...children, ...shadowRoots, ...(contentDocument ? [contentDocument] : [])]) {
    const found = find(child, localName);
    if (found) return found;
  }
  return null;
}

export async function overlayOf(page: Page): Promise<OverlayParts> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('Accessibility.enable');

  const root = async () => {
    const { root: document } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return find(document as DomNode, 'according-overlay')?.shadowRoots?.[0] ?? null;
  };
  const all = async (name: string): Promise<readonly number[]> => {
    const found = await root();
    if (!found) return [];
    const { nodeIds } = await session.send('DOM.querySelectorAll', {
      nodeId: found.nodeId,
      selector: `.${name}`,
    });
    return nodeIds;
  };
  const card = async () => {
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
      nodes: readonly AxNode[];
    };
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const dialog = nodes.find(
      ({ role, name, ignored }) => !ignored && role?.value === 'dialog' && DIALOGS.includes(name?.value),
    );
    if (!dialog) return null;
    const told: Told[] = [];
    const walk = (node: AxNode) => {
      if (!node.ignored) {
        const focused = node.properties?.some(
          ({ name, value }) => name === 'focused' && value.value === true,
        );
        told.push({
          role: node.role?.value ?? '',
          name: node.name?.value ?? '',
          focused: focused ?? false,
        });
      }
      for (const id of node.childIds ?? []) {
        const child = byId.get(id);
        if (child) walk(child);
      }
    };
    walk(dialog);
    return told;
  };

  return {
    card,
    async words() {
      const told = (await card()) ?? [];
      return told.flatMap(({ role, name }) => (role === 'StaticText' ? [name] : [])).join(' ');
    },
    async box(name) {
      const [nodeId] = await all(name);
      if (nodeId === undefined) return null;
      const { model } = await session.send('DOM.getBoxModel', { nodeId });
      const [x = 0, y = 0] = model.border;
      return { x, y, width: model.width, height: model.height };
    },
    count: async (name) => (await all(name)).length,
    async markup() {
      const found = await until('the root', root);
      const parts = await Promise.all(
        (found.children ?? []).map(({ nodeId }) => session.send('DOM.getOuterHTML', { nodeId })),
      );
      return parts.map(({ outerHTML }) => outerHTML).join('\n');
    },
  };
}
