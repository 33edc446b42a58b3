/** Builds the extension for one kind of browser. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserKind } from './browsers.ts';

/** The project's folder. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const FOLDER: Readonly<Record<BrowserKind, string>> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};
const ARGUMENTS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['build'],
  firefox: ['build', '-b', 'firefox', '--mv3'],
};

/** Where the built extension lies, whether it is there or not. */
export function builtFolder(kind: BrowserKind): string {
  return path.join(ROOT, FOLDER[kind]);
}

/**
 * Builds the extension (about 2 s) and says so on standard error.
 *
 * @returns the folder of the built extension.
 * @throws with what the build printed, if it fails.
 */
export function build(kind: BrowserKind): string {
  process.stderr.write('According: building …\n');
  const wxt = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, ...ARGUMENTS[kind]], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  if (status !== 0 || !existsSync(path.join(builtFolder(kind), 'manifest.json'))) {
    throw new Error(`The extension could not be built:\n${stdout}${stderr}`);
  }
  return builtFolder(kind);
}
