/** What stands over a page in Firefox: BiDi alone hands out its closed root, and the page's own realm reads in it. */
import type { Firefox } from '../../lib/command-line/firefox.ts';
import type { OverlayParts, Told } from './overlay.ts';
import { until } from './wait.ts';

interface RemoteNode {
  readonly value?: { readonly shadowRoot?: { readonly sharedId?: string } | null };
}

/** In the page: what the dialog tells, in order, or null while none is to be seen. */
const TOLD = `(root) => {
  const dialog = root.querySelector('[role=dialog]');
  const isSeen = (one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  if (!dialog || !isSeen(dialog)) return null;
  const told = [];
  const roles = { BUTTON: 'button', A: 'link' };
  const walk = (node) => {
    if (node.nodeType === 3) {
      if (node.data.trim() !== '') told.push({ role: 'StaticText', name: node.data, focused: false });
      return;
    }
    if (!isSeen(node) || node.ariaHidden === 'true') return;
    const role = node.getAttribute('role') ?? roles[node.tagName] ?? '';
    const name = node.getAttribute('aria-label') ?? (role === '' ? '' : node.innerText.trim());
    told.push({ role, name, focused: root.activeElement === node });
    for (const child of node.childNodes) walk(child);
  };
  walk(dialog);
  return told;
}`;

interface Tree {
  readonly context: string;
  readonly children?: readonly Tree[] | null;
}

/** The root in the tab's page or in one of its frames, which is where the article is. */
async function rootIn(firefox: Firefox, root: string): Promise<{ context: string; sharedId: string } | null> {
  const { contexts } = await firefox.send<{ contexts: Tree[] }>('browsingContext.getTree', { root });
  const all = contexts.flatMap((one) => [one, ...(one.children ?? [])]);
  for (const { context } of all) {
    const { nodes } = await firefox.send<{ nodes: RemoteNode[] }>('browsingContext.locateNodes', {
      context,
      locator: { type: 'css', value: 'according-overlay' },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    const sharedId = nodes[0]?.value?.shadowRoot?.sharedId;
    if (sharedId !== undefined) return { context, sharedId };
  }
  return null;
}

/** @param context BiDi's name of the tab */
export function overlayIn(firefox: Firefox, context: string): OverlayParts {
  /** What the function comes to for the root; null without one. */
  const inRoot = async <T>(expression: string): Promise<T | null> => {
    const found = await rootIn(firefox, context);
    if (!found) return null;
    const { sharedId } = found;
    const { result, exceptionDetails } = await firefox.send<{
      result?: { value: string };
      exceptionDetails?: { text: string };
    }>('script.callFunction', {
      functionDeclaration: `(root) => JSON.stringify((${expression})(root) ?? null)`,
      arguments: [{ sharedId }],
      target: { context: found.context },
      awaitPromise: false,
    });
    if (!result) throw new Error(exceptionDetails?.text ?? 'an exception');
    return JSON.parse(result.value) as T;
  };
  const card = () => inRoot<Told[]>(TOLD);
  return {
    card,
    async words() {
      return ((await card()) ?? [])
        .flatMap(({ role, name }) => (role === 'StaticText' ? [name] : []))
        .join(' ');
    },
    async box(name) {
      return inRoot(`(root) => {
        const found = root.querySelector('.${name}');
        if (!found) return null;
        if (found.getClientRects().length === 0) throw new Error('It has no box model.');
        return found.getBoundingClientRect().toJSON();
      }`);
    },
    count: async (name) => (await inRoot<number>(`(root) => root.querySelectorAll('.${name}').length`)) ?? 0,
    markup: () => until('the root', () => inRoot<string>('(root) => root.innerHTML')),
  };
}
