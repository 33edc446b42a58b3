import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import type { TabState } from '../../lib/messages.ts';
import type { Language } from '../../lib/settings.ts';
import type { Order, View } from '../../lib/words/report.ts';

/**
 * The real pages of popup and side panel in real Chromium, with a browser API that is made up: the background answers
 * `read` with a given state, the tab answers every request with that state and the wanted display.
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Test files that run beside each other must not empty each other's folders. */
const WORKER = process.env.VITEST_WORKER_ID ?? '0';
export const BUILT = `${ROOT}.output/popup-alone-${WORKER}/`;
const BUILT_PANEL = `${ROOT}.output/panel-alone-${WORKER}/`;
const ORIGIN = 'http://popup.test/';
const NARROW = 'assets/narrow.css';
const PRETENDED = 'pretended.js';
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
};

/** Builds the popup's page alone, without the extension around it; once. */
export const buildPopup = once(() => buildAlone('popup', BUILT));
/** Builds the side panel's page alone, for `openPopup` with `panel`; once. */
export const buildPanel = once(() => buildAlone('sidepanel', BUILT_PANEL));

function once(build: () => Promise<void>): () => Promise<void> {
  let built: Promise<void> | undefined;
  return () => {
    built ??= build();
    return built;
  };
}

async function buildAlone(page: 'popup' | 'sidepanel', outDir: string): Promise<void> {
  // A test runner says "test", which would add what only developers need.
  const kind = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  await build({
    root: `${ROOT}entrypoints/${page}`,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    build: { outDir, emptyOutDir: true },
  });
  if (kind === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = kind;
}

/** @param executablePath of the browser; without it `BROWSER_PATH`, else where Debian puts Chromium */
export function launch(executablePath = process.env.BROWSER_PATH ?? '/usr/bin/chromium'): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--font-render-hinting=none'] });
}

export interface Look extends BrowserContextOptions {
  /** Writing direction of the interface, whatever its language. */
  dir?: 'ltr' | 'rtl';
  /** What the reader has chosen in the settings. */
  language?: Language;
  /** What the reader looked at last. */
  view?: View;
  order?: Order;
  /** In the side panel. */
  panel?: boolean;
}

/** What the popup in this look has other than on a page as wide as itself, in light colours. */
export function changedBy({ colorScheme, forcedColors, dir, panel }: Look): 'colours' | 'layout' | undefined {
  if (colorScheme ?? forcedColors) return 'colours';
  return dir || panel ? 'layout' : undefined;
}

/** Opens the popup, in a page of its own, on a tab that is in this state; null: on one where nobody answers. */
export async function openPopup(browser: Browser, state: TabState | null, look: Look = {}): Promise<Page> {
  const { dir, language, view, order, panel, ...options } = look;
  const context = await browser.newContext(options);
  return showPopup(await context.newPage(), state, look);
}

/**
 * Opens the popup as `openPopup` does in a page that is there already, whatever it showed: in half the time.
 * What only a new page can be given, such as `deviceScaleFactor`, stays as it is.
 */
export async function showPopup(page: Page, state: TabState | null, look: Look = {}): Promise<Page> {
  const { dir, language, view = 'sources', order = 'appearance', panel = false } = look;
  const pretended = pretendBrowser(state, { view, order }, language && { version: 1, language });
  // A view that the last popup still loads: without waiting, its file comes when the route is answered already.
  await page.unrouteAll({ behavior: 'wait' });
  await page.route(`${ORIGIN}**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const script = (body: string) => route.fulfill({ body, contentType: 'text/javascript' });
    if (name === PRETENDED) return script(pretended);
    // A file of its own in the extension; without it the popup asks by itself.
    if (name === 'ask.js') return script('');
    // A file of its own as well, and it makes a difference to what is seen.
    const [own, other] = panel ? [BUILT_PANEL, BUILT] : [BUILT, BUILT_PANEL];
    const file = name === NARROW ? `${ROOT}entrypoints/narrow.css` : own + name;
    const contentType = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    // What the last popup asks for until this one takes its place may be of the other build.
    const body = await readFile(file).catch(() => readFile(other + name));
    const first = `<script src="/${PRETENDED}"></script>`;
    await route.fulfill({
      body: name.endsWith('html') ? `${body}`.replace('<head>', `$&${first}`) : body,
      contentType,
    });
  });
  const { colorScheme = 'light', forcedColors = 'none', reducedMotion = 'no-preference' } = look;
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion });
  await page.setViewportSize(look.viewport ?? { width: 380, height: 600 });
  await page.mouse.move(-1, -1);
  await page.goto(`${ORIGIN}index.html`);
  await page.waitForSelector(state?.phase === 'ready' ? '.head' : 'main h1');
  // A view but the first is loaded when it is shown.
  await page.waitForFunction("document.querySelector('.view')?.childElementCount !== 0");
  if (dir) await page.evaluate(`document.documentElement.dir = ${JSON.stringify(dir)}`);
  return page;
}

/** The script that stands for the browser. A string: what a compiler adds to a function is not there in the page. */
export function pretendBrowser(state: TabState | null, looking: object, settings: object = {}): string {
  return `
    let now = ${JSON.stringify(state)};
    const event = { addListener() {}, removeListener() {} };
    globalThis.browser = {
      runtime: { id: 'made-up', onMessage: event, sendMessage: async () => ({ state: now }) },
      storage: {
        onChanged: event,
        sync: { get: async () => ({ settings: ${JSON.stringify(settings)} }) },
        managed: { get: async () => ({}) },
        session: { get: async () => ({ looking: ${JSON.stringify(looking)} }), set: async () => {} },
      },
      permissions: { getAll: async () => ({ origins: [] }), onAdded: event, onRemoved: event },
      sidePanel: { open: async () => {} },
      tabs: {
        onUpdated: event,
        onActivated: event,
        query: async () => [{ id: 1, windowId: 1, url: 'https://courier.example/harbour' }],
        get: async () => ({ id: 1, windowId: 1, url: 'https://courier.example/harbour' }),
        reload: async () => {},
        async sendMessage(tabId, request) {
          if (now === null) throw new Error('Could not establish connection.');
          if (request.type === 'display') now = { ...now, display: request.display };
          const made = now.corrections;
          if (request.type === 'correct') now = { ...now, corrections: [...made, request.correction] };
          if (request.type === 'undo') now = { ...now, corrections: made.slice(0, -1) };
          if (request.type === 'turnOff') now = { phase: 'off' };
          return now;
        },
      },
    };`;
}
