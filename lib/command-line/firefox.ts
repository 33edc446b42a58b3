/**
 * Drives Firefox through WebDriver BiDi, which it speaks itself: no other program is needed.
 * https://w3c.github.io/webdriver-bidi/
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { WebSocket } from 'ws';
import { ROOT } from './build.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Something that the browser tells without being asked. */
export interface FirefoxEvent {
  readonly type: 'event';
  readonly method: string;
  readonly params: Fields;
}

interface Reply {
  readonly id?: number;
  readonly type: string;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

export interface Firefox {
  /** Sends one command. @throws with the browser's message if it refuses. */
  readonly send: <Result>(method: string, params?: Fields) => Promise<Result>;
  /** Is called with each event that a command has subscribed to. */
  readonly listen: (hear: (event: FirefoxEvent) => void) => void;
  /** Settles when the browser has gone, also when its user closed it. */
  readonly closed: Promise<void>;
  readonly close: () => void;
}

/** Settings of the throw-away profile: no first-run pages, nothing reported, no updates. */
const SETTINGS: Readonly<Record<string, string | number | boolean>> = {
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'remote.active-protocols': 1,
};

const START_LIMIT = 30_000;

/**
 * Starts Firefox with a profile of its own, which is deleted when it closes.
 *
 * @throws if Firefox does not start.
 */
export async function launchFirefox(options: { path: string; headless: boolean }): Promise<Firefox> {
  const cache = path.join(ROOT, '.cache');
  mkdirSync(cache, { recursive: true });
  const profile = mkdtempSync(path.join(cache, 'firefox-'));
  const lines = Object.entries(SETTINGS).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
  const headless = options.headless ? ['--headless'] : [];
  const child = spawn(
    options.path,
    // System access lets us press the toolbar button, which only the browser's own window can do.
    [
      ...headless,
      '--profile',
      profile,
      '--no-remote',
      '--remote-debugging-port=0',
      '--remote-allow-system-access',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const closed = new Promise<void>((resolve) => {
    const end = () => {
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
      resolve();
    };
    child.once('exit', end);
    child.once('error', end);
  });
  const notStarted = () =>
    new Error(`Firefox (${options.path}) did not start; try another one with BROWSER_PATH.`);
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => {
      child.kill('SIGKILL');
      reject(notStarted());
    }, START_LIMIT);
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      // Only the last lines can hold what is looked for; the rest must not pile up.
      said = (said + chunk).slice(-2000);
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (!found) return;
      clearTimeout(late);
      resolve(found);
    });
    void closed.then(() => {
      clearTimeout(late);
      reject(notStarted());
    });
  });

  const socket = new WebSocket(`${address}/session`);
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  const listeners: ((event: FirefoxEvent) => void)[] = [];
  let sent = 0;
  socket.on('message', (data) => {
    const reply = JSON.parse(data.toString()) as Reply | FirefoxEvent;
    if (reply.type === 'event') for (const hear of listeners) hear(reply as FirefoxEvent);
    if (!('id' in reply) || reply.id === undefined) return;
    const answer = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.type === 'error') answer?.reject(new Error(`${reply.error}: ${reply.message}`));
    else answer?.resolve(reply.result);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser was closed.'));
    waiting.clear();
  });
  const send = <Result>(method: string, params: Fields = {}): Promise<Result> =>
    new Promise<Result>((resolve, reject) => {
      sent += 1;
      waiting.set(sent, { resolve: resolve as (result: unknown) => void, reject });
      socket.send(JSON.stringify({ id: sent, method, params }));
    });
  await send('session.new', { capabilities: {} });
  return { send, listen: (hear) => listeners.push(hear), closed, close: () => child.kill() };
}

interface Context {
  readonly context: string;
  readonly url: string;
}

/**
 * Opens a page in the first tab, with the extension loaded from its folder, and presses the extension's
 * button in the toolbar.
 *
 * @throws if Firefox refuses one of the steps; the page is open by then if the last one fails.
 */
export async function openWithExtension(firefox: Firefox, folder: string, url: string): Promise<void> {
  const { extension } = await firefox.send<{ extension: string }>('webExtension.install', {
    extensionData: { type: 'path', path: folder },
  });
  const { contexts } = await firefox.send<{ contexts: Context[] }>('browsingContext.getTree', {
    maxDepth: 0,
  });
  const context = contexts[0]?.context;
  if (context === undefined) throw new Error('Firefox opened no window.');
  await firefox.send('browsingContext.navigate', { context, url, wait: 'complete' });
  await firefox.send('browsingContext.activate', { context });
  const chrome = await firefox.send<{ contexts: Context[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const window = chrome.contexts.find((one) => one.url.includes('browser.xhtml'))?.context;
  const press = `(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extension)});
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  })()`;
  const pressed = await firefox.send<{ type: string; exceptionDetails?: { text: string } }>(
    'script.evaluate',
    {
      expression: press,
      target: { context: window },
      awaitPromise: true,
    },
  );
  if (pressed.type === 'exception')
    throw new Error(pressed.exceptionDetails?.text ?? 'The button is not there.');
}
