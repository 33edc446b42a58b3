/**
 * Drives Chrome, Chromium or Edge through the DevTools protocol over a pipe: the one way that loads an
 * unpacked extension into Google's own Chrome too (from version 137 on it ignores `--load-extension`).
 * https://chromedevtools.github.io/devtools-protocol/tot/Extensions/
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from './build.ts';

type Fields = Readonly<Record<string, unknown>>;

interface Reply {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Fields;
  readonly sessionId?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** One event: its name, what came with it, and the session it belongs to. */
export type Listener = (method: string, params: Fields, sessionId: string | undefined) => void;

export interface Chromium {
  /** Sends one command. @throws with the browser's message if it refuses. */
  readonly send: <Result>(method: string, params?: Fields, sessionId?: string) => Promise<Result>;
  /** @returns what stops the listening. */
  readonly listen: (listener: Listener) => () => void;
  /** Settles when the browser has gone, also when its user closed it. */
  readonly closed: Promise<void>;
  /** Closes the browser and deletes its profile. */
  readonly close: () => Promise<void>;
}

export interface LaunchOptions {
  readonly path: string;
  readonly headless: boolean;
  /** Size of the window in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels for each CSS pixel; without it, the screen's own. */
  readonly scale?: number;
  /** What pages are told that the reader prefers; without it, what the system says. */
  readonly theme?: 'light' | 'dark';
  /** A name that leads to this machine: pages that are served here can have an address as on the web. */
  readonly host?: string;
}

/** Milliseconds that a browser gets to answer its first command, and to close. */
const START_LIMIT = 30_000;
const CLOSE_LIMIT = 5_000;

function argumentsFor(options: LaunchOptions, profile: string): string[] {
  return [
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    `--user-data-dir=${profile}`,
    `--window-size=${options.width},${options.height}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    ...(options.scale ? [`--force-device-scale-factor=${options.scale}`] : []),
    ...(options.host ? [`--host-resolver-rules=MAP ${options.host} 127.0.0.1`] : []),
    ...blinkSettings(options),
    ...(options.headless
      ? ['--headless=new', screen(options), '--hide-scrollbars', '--disable-gpu', '--disable-dev-shm-usage']
      : []),
    // Chromium does not start its sandbox as root; without this it does not start at all there.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    'about:blank',
  ];
}

/** A headless browser has no pointer: what is there only where nothing can hover would be in its pictures. */
const WITH_MOUSE = 'primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4';

function blinkSettings({ headless, theme }: LaunchOptions): string[] {
  const settings = [
    ...(headless ? [WITH_MOUSE] : []),
    ...(theme ? [`preferredColorScheme=${theme === 'dark' ? 0 : 1}`] : []),
  ];
  return settings.length > 0 ? [`--blink-settings=${settings.join(',')}`] : [];
}

/** Without it a headless screen has 800 by 600 pixels, and the popup must fit into that. */
function screen({ width, height, scale = 1 }: LaunchOptions): string {
  return `--screen-info={${width * scale}x${height * scale} devicePixelRatio=${scale}}`;
}

/** Messages of the pipe end with a zero byte. */
function readMessages(stream: Readable, receive: (reply: Reply) => void): void {
  let parts: string[] = [];
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    const pieces = chunk.split('\0');
    const last = pieces.pop() ?? '';
    for (const piece of pieces) {
      receive(JSON.parse(parts.join('') + piece) as Reply);
      parts = [];
    }
    if (last !== '') parts.push(last);
  });
}

/**
 * Starts a browser with a profile of its own, which is deleted when it closes.
 *
 * The profile lies in the project's `.cache`, because a browser installed as a snap can't write to /tmp.
 * @throws if the browser does not start.
 */
export async function launchChromium(options: LaunchOptions): Promise<Chromium> {
  const cache = path.join(ROOT, '.cache');
  mkdirSync(cache, { recursive: true });
  const profile = mkdtempSync(path.join(cache, 'chromium-'));
  const child: ChildProcess = spawn(options.path, argumentsFor(options, profile), {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const input = child.stdio[3] as Writable;
  const output = child.stdio[4] as Readable;
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  const listeners = new Set<Listener>();
  let sent = 0;
  let gone = false;

  const closed = new Promise<void>((resolve) => {
    const end = () => {
      if (gone) return;
      gone = true;
      for (const { reject } of waiting.values()) reject(new Error('The browser was closed.'));
      waiting.clear();
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
      resolve();
    };
    child.once('exit', end);
    child.once('error', end);
  });
  // The end of the process is what counts; the pipe only breaks with it.
  input.on('error', () => child.kill());
  readMessages(output, (reply) => {
    if (reply.id === undefined) {
      for (const listener of listeners) listener(reply.method ?? '', reply.params ?? {}, reply.sessionId);
      return;
    }
    const answer = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.error) answer?.reject(new Error(reply.error.message));
    else answer?.resolve(reply.result);
  });

  const send = <Result>(method: string, params: Fields = {}, sessionId?: string): Promise<Result> =>
    new Promise<Result>((resolve, reject) => {
      if (gone) {
        reject(new Error('The browser was closed.'));
        return;
      }
      sent += 1;
      waiting.set(sent, { resolve: resolve as (result: unknown) => void, reject });
      input.write(`${JSON.stringify({ id: sent, method, params, sessionId })}\0`);
    });
  const close = async () => {
    const asked = send('Browser.close').catch(() => child.kill());
    await Promise.race([Promise.all([asked, closed]), sleep(CLOSE_LIMIT, undefined, { ref: false })]);
    if (!gone) child.kill('SIGKILL');
    await closed;
  };

  const limit = new AbortController();
  const late = sleep(START_LIMIT, 'late' as const, { signal: limit.signal }).catch(() => 'stopped' as const);
  const first = await Promise.race([send('Browser.getVersion').catch((error: Error) => error), late]);
  limit.abort();
  if (first === 'late' || first instanceof Error) {
    child.kill('SIGKILL');
    await closed;
    throw new Error(`The browser ${options.path} did not start; try another one with BROWSER_PATH.`);
  }
  return {
    send,
    closed,
    close,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
