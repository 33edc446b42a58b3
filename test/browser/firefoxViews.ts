/** What Firefox itself does for a test: in its own window, and in the extension's views that WebDriver BiDi does not list. */
import type { Firefox } from '../../lib/command-line/firefox.ts';
import { clickButton, type Target } from './target.ts';
import { until } from './wait.ts';

/** Kinds of views as Firefox calls them. */
export type ViewKind = 'background' | 'popup' | 'sidebar';

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

interface Node {
  readonly sharedId: string;
}

/** What the expression comes to in that context, through JSON. */
export async function evaluateIn<T>(firefox: Firefox, context: string, expression: string): Promise<T> {
  const answer = await firefox.send<Evaluated>('script.evaluate', {
    // JSON spares us BiDi's own notation of values.
    expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
    target: { context },
    awaitPromise: true,
    userActivation: true,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'an exception');
  return JSON.parse(answer.result?.value ?? 'null') as T;
}

/**
 * Has BiDi find the extension's views by an id, as if they were tabs. Their browsers have no key that lasts, by which
 * it makes its ids, and it looks for ids in tabs alone.
 */
const FIND_VIEWS = (extension: string) => `(() => {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const among = NavigableManager.getBrowserById.bind(NavigableManager);
  globalThis.according = {
    get extension() { return WebExtensionPolicy.getByID(${JSON.stringify(extension)}).extension; },
    views: () => [...according.extension.views].filter(({ xulBrowser }) => xulBrowser?.isConnected),
    idOf(kind) {
      const view = according.views().find(({ viewType }) => viewType === kind);
      // While it opens, a popup may be handed on from one browser to another.
      if (!view || (kind === 'popup' && view.xulBrowser.closest('panel')?.state !== 'open')) return null;
      view.xulBrowser.permanentKey ??= {};
      return NavigableManager.getIdForBrowser(view.xulBrowser);
    },
    contextOf: (id) => NavigableManager.getBrowsingContextById(id),
    tabId: (tab) => NavigableManager.getIdForBrowser(tab.linkedBrowser),
    /** The window whose tab in front shows this address, the last one first. */
    windowWith(url) {
      const all = [...Services.wm.getEnumerator('navigator:browser')].reverse();
      const last = Services.wm.getMostRecentWindow('navigator:browser');
      return [last, ...all].find(({ gBrowser }) => gBrowser?.selectedBrowser.currentURI.spec === url) ?? null;
    },
    ...ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs'),
    ...ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs'),
  };
  NavigableManager.getBrowserById = (id) =>
    among(id) ?? according.views().map(({ xulBrowser }) => xulBrowser)
      .find((one) => one.permanentKey && NavigableManager.getIdForBrowser(one) === id) ?? null;
})()`;

/** Firefox's own window, in which \`according\` holds what tests ask for. */
export interface Chrome {
  evaluate<T>(expression: string): Promise<T>;
  /** The BiDi context of the extension's view of this kind. Throws if there is none now. */
  view(kind: ViewKind): Promise<string>;
}

export async function chromeOf(firefox: Firefox, extension: string): Promise<Chrome> {
  const { contexts } = await firefox.send<{ contexts: { context: string; url: string }[] }>(
    'browsingContext.getTree',
    { maxDepth: 0, 'moz:scope': 'chrome' },
  );
  const window = contexts.find(({ url }) => url.includes('browser.xhtml'))?.context;
  if (window === undefined) throw new Error('Firefox shows no window.');
  const evaluate = <T>(expression: string) => evaluateIn<T>(firefox, window, expression);
  await evaluate(FIND_VIEWS(extension));
  return {
    evaluate,
    async view(kind) {
      const id = await evaluate<string | null>(`according.idOf('${kind}')`);
      if (id === null) throw new Error(`Firefox shows no ${kind}.`);
      return id;
    },
  };
}

/** One of the extension's views, driven like Chromium's popup. */
export function targetIn(firefox: Firefox, context: string): Target {
  const evaluate = <T>(expression: string) => evaluateIn<T>(firefox, context, expression);
  const clicked = async (role: string, name: string | RegExp): Promise<boolean> => {
    const value = typeof name === 'string' ? { role, name } : { role };
    const { nodes } = await firefox.send<{ nodes: Node[] }>('browsingContext.locateNodes', {
      context,
      locator: { type: 'accessibility', value },
    });
    const { source, flags } = typeof name === 'string' ? /(?:)/ : name;
    const { result } = await firefox.send<{ result?: { value?: string } }>('script.callFunction', {
      functionDeclaration: `(...nodes) => {
        const wanted = new RegExp(${JSON.stringify(source)}, '${flags}');
        const own = (one) => one.getAttribute('aria-label') ?? (one.labels?.[0] ?? one).innerText.replace(/\\s+/g, ' ').trim();
        const named = (one) => one.ariaLabelledByElements?.map(own).join(' ') || own(one);
        const found = nodes.find((one) => wanted.test(named(one)));
        if (!found) return 'null';
        found.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const { left, top, width, height } = found.getBoundingClientRect();
        return JSON.stringify({ x: Math.round(left + width / 2), y: Math.round(top + height / 2) });
      }`,
      arguments: nodes.map(({ sharedId }) => ({ sharedId })),
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    const place = JSON.parse(result?.value ?? 'null') as { x: number; y: number } | null;
    if (!place) return false;
    // Some of what an extension may do, it may do only for a reader's own click.
    const button = (type: string) => ({ type, button: 0 });
    const actions = [{ type: 'pointerMove', ...place }, button('pointerDown'), button('pointerUp')];
    await firefox.send('input.performActions', {
      context,
      actions: [{ type: 'pointer', id: 'mouse', actions }],
    });
    return true;
  };
  return {
    send: (method) => Promise.reject(new Error(`${method} is Chromium’s; this is Firefox.`)),
    evaluate,
    click: async (role, name) => {
      await until(`the ${role} ${name}`, () => clicked(role, name), 5000);
    },
    clickButtonWith: (text) => clickButton(evaluate, text),
    text: () => evaluate('document.body.innerText'),
    async screenshot() {
      const { data } = await firefox.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
  };
}
