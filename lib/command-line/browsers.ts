/** Finds the browsers of this machine, and installs one where that is safe to do unasked. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** Chrome, Chromium and Edge are driven the same way; Firefox another. */
export type BrowserKind = 'chromium' | 'firefox';

export interface Browser {
  readonly kind: BrowserKind;
  readonly path: string;
}

/** Names of programs on the PATH (Linux), in order of preference. */
const PROGRAMS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

/** Places under /Applications and ~/Applications (macOS). */
const APPLICATIONS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Brave Browser.app/Contents/MacOS/Brave Browser',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};

/** Places under the folders for programs (Windows). */
const PROGRAM_FILES: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/** Packages of Debian and Ubuntu. */
const PACKAGE: Readonly<Record<BrowserKind, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch (error) {
    // Not there, or not ours to run: the next place is tried.
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}

function usualPlaces(kind: BrowserKind): string[] {
  const { env, platform } = process;
  if (platform === 'darwin') {
    const folders = ['/Applications', path.join(homedir(), 'Applications')];
    return APPLICATIONS[kind].flatMap((place) => folders.map((folder) => path.join(folder, place)));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return PROGRAM_FILES[kind].flatMap((place) =>
      folders.flatMap((folder) => (folder ? [path.win32.join(folder, place)] : [])),
    );
  }
  const folders = [...(env.PATH ?? '').split(path.delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return PROGRAMS[kind].flatMap((program) =>
    folders.filter(Boolean).map((folder) => path.join(folder, program)),
  );
}

/**
 * The first browser found of the kinds asked for, in their order, or null. `BROWSER_PATH` names one and
 * goes before all; its kind is told by its file name.
 *
 * @throws if `BROWSER_PATH` is set and is no program.
 */
export function findBrowser(kinds: readonly BrowserKind[]): Browser | null {
  const named = process.env.BROWSER_PATH;
  if (named) {
    if (!isProgram(named)) {
      throw new Error(
        `BROWSER_PATH is ${named}, which is not a program. Set it to a browser's program file, or unset it.`,
      );
    }
    const kind = /firefox|librewolf|waterfox/i.test(path.basename(named)) ? 'firefox' : 'chromium';
    if (kinds.includes(kind)) return { kind, path: named };
  }
  for (const kind of kinds) {
    const found = usualPlaces(kind).find(isProgram);
    if (found) return { kind, path: found };
  }
  return null;
}

/** Whether a window can be shown. Only Linux can tell: a session with neither X11 nor Wayland has none. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Finds a browser of one kind, installing it with apt where we are root on Debian or Ubuntu (a container,
 * a build machine); what apt prints goes to standard error. Null if there is none and none can be put there.
 */
export function findOrInstall(kind: BrowserKind): Browser | null {
  const found = findBrowser([kind]);
  if (found) return found;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  process.stderr.write(`According: installing ${PACKAGE[kind]} with apt-get …\n`);
  const options = {
    stdio: ['ignore', 2, 2] as const,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, { ...options, stdio: [...options.stdio] }).status === 0;
  const install = () => apt('install', '-y', '--no-install-recommends', PACKAGE[kind], 'fonts-liberation');
  if (!install() && !(apt('update') && install())) return null;
  return findBrowser([kind]);
}

/** One sentence: what to install on this machine to get a browser of one of these kinds. */
export function whatToInstall(kinds: readonly BrowserKind[]): string {
  const names = kinds
    .map((kind) => (kind === 'chromium' ? 'Chrome, Chromium or Edge' : 'Firefox'))
    .join(', or ');
  const how =
    process.platform === 'linux'
      ? ` (on Debian or Ubuntu: sudo apt-get install ${PACKAGE[kinds[0] ?? 'chromium']})`
      : '';
  return `No browser was found: install ${names}${how}, or set BROWSER_PATH to one that is already here.`;
}
