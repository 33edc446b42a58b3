import { type Firefox, launchFirefox } from '../../lib/command-line/firefox.ts';
import { evaluateIn } from './firefoxViews.ts';
import { until } from './wait.ts';

interface Context {
  readonly context: string;
  readonly url: string;
}

/** Firefox with the extension in it. Contexts are BiDi's names of tabs and windows. */
export interface ExtensionFirefox {
  /** Opens a page in a tab of its own, in front. */
  open(url: string): Promise<string>;
  /** What the expression comes to in that context, through JSON. */
  evaluate<T>(context: string, expression: string): Promise<T>;
  /** The same in the browser's own window, which may do all that Firefox can. */
  inWindow<T>(expression: string): Promise<T>;
  /** The click on the toolbar button of the tab in front: grants activeTab, opens the popup. */
  clickToolbar(): Promise<void>;
  /** A page of the extension in a tab behind, the popup's if no other is named: the way to its `browser`. */
  openExtensionPage(path?: string): Promise<string>;
  /** Brings a tab to the front. */
  activate(context: string): Promise<void>;
  /** The reader's yes to a site, as a match pattern: no test can click on Firefox's own question. */
  allow(pattern: string): Promise<void>;
  /** The reader takes it back in about:addons. */
  forbid(pattern: string): Promise<void>;
  /** Presses a key; names of keys as WebDriver writes them. */
  press(context: string, key: string): Promise<void>;
  /** A tab as "Save as PDF" prints it; the paper's size in inches. */
  print(context: string, size: readonly [width: number, height: number]): Promise<Buffer>;
  /** Gives a tab's view this size, in CSS pixels. */
  size(context: string, width: number, height: number): Promise<void>;
  /** A picture of what a tab shows, PNG. */
  screenshot(context: string): Promise<Buffer>;
  close(): Promise<void>;
}

async function contexts(firefox: Firefox, options: object = {}): Promise<Context[]> {
  const { contexts: found } = await firefox.send<{ contexts: Context[] }>('browsingContext.getTree', {
    maxDepth: 0,
    ...options,
  });
  return found;
}

/** Starts Firefox headless with a fresh profile and the extension from its folder. */
export async function launchWithExtension(path: string, folder: string): Promise<ExtensionFirefox> {
  const firefox = await launchFirefox({ path, headless: true });
  const { extension } = await firefox.send<{ extension: string }>('webExtension.install', {
    extensionData: { type: 'path', path: folder },
  });
  const windows = await contexts(firefox, { 'moz:scope': 'chrome' });
  const window = windows.find(({ url }) => url.includes('browser.xhtml'))?.context;
  if (window === undefined) throw new Error('Firefox shows no window.');
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(extension)})`;

  const changePermission = async (change: 'add' | 'remove', pattern: string) => {
    const module = 'resource://gre/modules/ExtensionPermissions.sys.mjs';
    const origins = JSON.stringify([pattern]);
    const call = `ChromeUtils.importESModule('${module}').ExtensionPermissions.${change}`;
    await evaluateIn(
      firefox,
      window,
      `${call}(${JSON.stringify(extension)}, { permissions: [], origins: ${origins} }, ${policy}.extension)`,
    );
  };

  return {
    evaluate: (context, expression) => evaluateIn(firefox, context, expression),
    inWindow: (expression) => evaluateIn(firefox, window, expression),
    async open(url) {
      const { context } = await firefox.send<{ context: string }>('browsingContext.create', { type: 'tab' });
      await firefox.send('browsingContext.navigate', { context, url, wait: 'complete' });
      await firefox.send('browsingContext.activate', { context });
      return context;
    },
    async clickToolbar() {
      // `openPopup` would open the popup too, but without granting activeTab.
      const module = 'resource://gre/modules/ExtensionParent.sys.mjs';
      const action = `ChromeUtils.importESModule('${module}').ExtensionParent.apiManager.global.browserActionFor(${policy}.extension)`;
      await evaluateIn(firefox, window, `${action}.triggerAction(window)`);
    },
    async openExtensionPage(path = 'popup.html') {
      const host = await evaluateIn<string>(firefox, window, `${policy}.mozExtensionHostname`);
      const { context } = await firefox.send<{ context: string }>('browsingContext.create', {
        type: 'tab',
        background: true,
      });
      const url = `moz-extension://${host}/${path}`;
      await firefox.send('browsingContext.navigate', { context, url, wait: 'none' });
      // Firefox may move the page to another process, and name its context anew.
      return until('the extension’s page', async () => {
        return (await contexts(firefox)).find((one) => one.url.startsWith(url))?.context;
      });
    },
    async press(context, key) {
      const strokes = ['keyDown', 'keyUp'].map((type) => ({ type, value: key }));
      const actions = [{ type: 'key', id: 'keyboard', actions: strokes }];
      await firefox.send('input.performActions', { context, actions });
    },
    async activate(context) {
      await firefox.send('browsingContext.activate', { context });
    },
    allow: (pattern) => changePermission('add', pattern),
    forbid: (pattern) => changePermission('remove', pattern),
    async print(context, [width, height]) {
      const { data } = await firefox.send<{ data: string }>('browsingContext.print', {
        context,
        // WebDriver counts in centimetres.
        page: { width: width * 2.54, height: height * 2.54 },
        margin: { top: 0, bottom: 0, left: 0, right: 0 },
      });
      return Buffer.from(data, 'base64');
    },
    async size(context, width, height) {
      await firefox.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    async screenshot(context) {
      const { data } = await firefox.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
    async close() {
      firefox.close();
      await firefox.closed;
    },
  };
}
