/** `npm start`: the extension in the user's browser, on the sample article or a page of their choice. */
import { statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { english } from '../words/en/english.ts';
import { type Browser, findBrowser, findOrInstall, hasDisplay, whatToInstall } from './browsers.ts';
import { build, builtFolder, ROOT } from './build.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox, openWithExtension } from './firefox.ts';
import { shown, sideBySide } from './picture.ts';
import { serve } from './serve.ts';
import { summary } from './summary.ts';
import { clickAction, firstTab, go, loadExtension, openedPopup, settledState } from './tab.ts';

export const SAMPLE = path.join(ROOT, 'test/fixtures/sample/article.html');
const PICTURE = 'who-said-what.png';

/** Columns: what is printed stays readable in a wide terminal and whole in a narrow one. */
const NARROWEST = 60;
const WIDEST = 100;

const say = (sentence: string) => process.stderr.write(`According: ${sentence}\n`);

/** The address of a page that is on the web already, or is served from here. */
async function address(target: string): Promise<{ url: string; close: () => void }> {
  if (/^https?:\/\//i.test(target)) return { url: new URL(target).href, close: () => undefined };
  const file = path.resolve(target);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    throw new Error(`There is no file ${file}; name an HTML file, or an address that begins with https://.`);
  }
  const server = await serve(path.dirname(file));
  return { url: `${server.url}/${encodeURIComponent(path.basename(file))}`, close: server.close };
}

/** Reads the page in a browser without a window; writes the picture, prints the summary. */
async function headless(browser: Browser, url: string): Promise<number> {
  const chromium = await launchChromium({ path: browser.path, headless: true, width: 900, height: 1100 });
  try {
    const extension = await loadExtension(chromium, builtFolder('chromium'));
    const page = await firstTab(chromium);
    await go(page, url);
    await clickAction(chromium, page, extension);
    const popup = await openedPopup(chromium, extension);
    const state = await settledState(popup);
    writeFileSync(PICTURE, await sideBySide(chromium, [await shown(page), await shown(popup)], 'light'));
    if (state.phase === 'ready') {
      const width = Math.min(WIDEST, Math.max(NARROWEST, process.stdout.columns ?? WIDEST));
      process.stdout.write(`${summary(state.article, state.analysis, width)}\n`);
    } else if (state.phase === 'notArticle') {
      process.stdout.write(`${english.notArticle(state.reason).text}\n`);
    } else if (state.phase === 'nothing') {
      process.stdout.write('In this article nobody is said to have said anything.\n');
    } else {
      process.stdout.write(
        `${state.phase === 'failed' ? english.failed(state.why).text : 'This page can’t be read.'}\n`,
      );
    }
    say(`a picture of the marked page is in ${path.resolve(PICTURE)}.`);
    return state.phase === 'failed' || state.phase === 'unreadable' ? 1 : 0;
  } finally {
    await chromium.close();
  }
}

async function inChromium(browser: Browser, url: string): Promise<void> {
  const chromium = await launchChromium({ path: browser.path, headless: false, width: 1320, height: 960 });
  // Ctrl-C closes the browser, and with it everything that waits for it.
  process.once('SIGINT', () => void chromium.close());
  const extension = await loadExtension(chromium, builtFolder('chromium')).catch(async (error: Error) => {
    await chromium.close();
    throw new Error(
      `This browser can't load the extension by itself (${error.message}). By hand: open chrome://extensions, switch on "Developer mode", choose "Load unpacked" and the folder ${builtFolder('chromium')}.`,
    );
  });
  const page = await firstTab(chromium);
  await go(page, url);
  try {
    await clickAction(chromium, page, extension);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    say(
      `this browser does not let us click for you (${error.message}): click According in the toolbar, or press Alt+Shift+S.`,
    );
  }
  say('the browser is open; close its window (or press Ctrl-C here) to end.');
  await chromium.closed;
}

async function inFirefox(browser: Browser, url: string): Promise<void> {
  const firefox = await launchFirefox({ path: browser.path, headless: false });
  process.once('SIGINT', () => firefox.close());
  try {
    await openWithExtension(firefox, builtFolder('firefox'), url);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    say(
      `Firefox refused a step (${error.message}). By hand: open about:debugging, "This Firefox", "Load Temporary Add-on", and choose ${path.join(builtFolder('firefox'), 'manifest.json')}; then click According in the toolbar, or press Alt+Shift+W.`,
    );
  }
  say('the browser is open; close its window (or press Ctrl-C here) to end.');
  await firefox.closed;
}

/**
 * Builds the extension and shows it at work: `[--headless] [URL or file.html]`.
 *
 * @returns exit status: 0, or 1 with a sentence on standard error.
 */
export async function main(argv: readonly string[]): Promise<number> {
  const targets = argv.filter((argument) => argument !== '--headless');
  const shown = !argv.includes('--headless') && hasDisplay();
  const wrong = targets.find((target) => target.startsWith('-'));
  if (targets.length > 1 || wrong) {
    say('use it as: npm start -- [--headless] [address or file.html]');
    return 1;
  }
  try {
    const browser = (shown ? findBrowser(['chromium', 'firefox']) : null) ?? findOrInstall('chromium');
    if (!browser) {
      say(whatToInstall(shown ? ['chromium', 'firefox'] : ['chromium']));
      return 1;
    }
    const page = await address(targets[0] ?? SAMPLE);
    try {
      build(browser.kind);
      if (!shown) return await headless(browser, page.url);
      await (browser.kind === 'firefox' ? inFirefox : inChromium)(browser, page.url);
      return 0;
    } finally {
      page.close();
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    say(error.message);
    return 1;
  }
}
