/**
 * Lets Playwright drive a Firefox that we have started: it speaks WebDriver BiDi with us, we speak it with Firefox. Only
 * so can its pages be had together with what no page can do (the toolbar, the browser's own window), for Firefox lets
 * itself be driven by one alone.
 */
import type { Server } from 'node:http';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BrowserContext, firefox as playwright } from 'playwright-core';
import { WebSocketServer } from 'ws';
import type { Firefox, FirefoxEvent } from '../../lib/command-line/firefox.ts';

interface Command {
  readonly id: number;
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What is done in the place of a command, by its method. */
export type Instead = Readonly<Record<string, (params: Command['params']) => Promise<object>>>;

/**
 * Stands for the browser that Playwright wants to start: says where the bridge is, and lives as long as it. What it
 * says must not stand here as one piece, or Playwright reads it in its own log of what it starts.
 */
const STAND_IN = (port: number) => `
  require('node:http').get('http://127.0.0.1:${port}/').on('error', () => process.exit()).on('close', () => process.exit());
  console.error('WebDriver BiDi ' + 'listening on ws://127.0.0.1:${port}');`;

/** Playwright knows a download by a name that this Firefox does not give yet; the address of a made file is its own. */
function named(event: FirefoxEvent): FirefoxEvent {
  const { method, params } = event;
  if (!/^browsingContext\.download/.test(method) || params.navigation) return event;
  return { ...event, params: { ...params, download: params.url } };
}

/** What Firefox does not tell of an extension's own pages: that one is loaded, and that one is closed. */
class OwnPages {
  private readonly contexts = new Set<unknown>();

  constructor(
    private readonly firefox: Firefox,
    private readonly tell: (event: FirefoxEvent) => void,
  ) {}

  /** To be called with each event that Firefox tells. */
  async hear({ method, params: { context, url } }: FirefoxEvent): Promise<void> {
    if (method !== 'browsingContext.navigationCommitted') return;
    if (!String(url).startsWith('moz-extension:')) {
      this.contexts.delete(context);
      return;
    }
    this.contexts.add(context);
    const loading = this.firefox.send('script.evaluate', {
      expression: `document.readyState === 'complete' || new Promise((done) => addEventListener('load', done))`,
      target: { context },
      awaitPromise: true,
    });
    await loading.then(
      () => {
        this.owe('domContentLoaded', { context, url });
        this.owe('load', { context, url });
      },
      // It went on, or was closed, before it was loaded: nothing is owed.
      () => undefined,
    );
  }

  /** To be called when a page was closed. */
  closed(context: unknown): void {
    if (this.contexts.delete(context)) this.owe('contextDestroyed', { context, children: [], parent: null });
  }

  private owe(name: string, params: FirefoxEvent['params']): void {
    this.tell({ type: 'event', method: `browsingContext.${name}`, params });
  }
}

/**
 * @param instead what Playwright asks for and this Firefox does not know, or would do otherwise than is wanted
 * @param folder an empty one, which Playwright may write into
 */
export async function bridge(firefox: Firefox, instead: Instead, folder: string): Promise<BrowserContext> {
  const server: Server = http.createServer(() => undefined);
  const sockets = new WebSocketServer({ server });
  const own: Instead = {
    'session.new': async () => ({
      sessionId: 'bridged',
      capabilities: { browserName: 'firefox', browserVersion: '', userAgent: '' },
    }),
    'browser.close': async () => {
      firefox.close();
      await firefox.closed;
      // The stand-in sees its question unanswered, and goes.
      setTimeout(() => {
        for (const socket of sockets.clients) socket.terminate();
        sockets.close();
        server.closeAllConnections();
        server.close();
      });
      return {};
    },
    ...instead,
  };
  sockets.on('connection', (socket) => {
    const say = (message: object) => socket.send(JSON.stringify(message));
    const ownPages = new OwnPages(firefox, say);
    firefox.listen((event) => {
      say(named(event));
      void ownPages.hear(event);
    });
    socket.on('message', async (data) => {
      const { id, method, params } = JSON.parse(data.toString()) as Command;
      try {
        const result = await (own[method]?.(params) ?? firefox.send<object>(method, params));
        say({ type: 'success', id, result });
        if (method === 'browsingContext.close') ownPages.closed(params.context);
      } catch (reason) {
        const [, error = 'unknown error', message = ''] =
          /^([a-z ]+): ([\s\S]*)$/.exec(String((reason as Error).message)) ?? [];
        say({ type: 'error', id, error, message });
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return playwright.launchPersistentContext(folder, {
    channel: 'moz-firefox',
    executablePath: process.execPath,
    ignoreDefaultArgs: true,
    args: ['-e', STAND_IN(port)],
    headless: true,
    viewport: { width: 1000, height: 800 },
  });
}
