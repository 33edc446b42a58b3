import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { findBrowser, hasDisplay, whatToInstall } from '../../lib/command-line/browsers.ts';

let folder = '';
const program = (name: string) => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'according-browsers-'));
  for (const name of ['chromium', 'firefox-esr', 'my-browser', 'notes.txt']) writeFileSync(program(name), '');
  for (const name of ['chromium', 'firefox-esr', 'my-browser']) chmodSync(program(name), 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

describe.runIf(process.platform === 'linux')('findBrowser', () => {
  it.each([
    ['my-browser', 'chromium'],
    ['firefox-esr', 'firefox'],
  ] as const)('takes BROWSER_PATH %s for %s', (name, kind) => {
    vi.stubEnv('BROWSER_PATH', program(name));
    expect(findBrowser(['chromium', 'firefox'])).toEqual({ kind, path: program(name) });
  });

  it.each(['notes.txt', 'nowhere'])('refuses BROWSER_PATH %s', (name) => {
    vi.stubEnv('BROWSER_PATH', program(name));
    expect(() => findBrowser(['chromium'])).toThrow('not a program');
  });

  it.each([
    ['chromium', 'chromium'],
    ['firefox', 'firefox-esr'],
  ] as const)('looks for %s on the PATH first', (kind, name) => {
    vi.stubEnv('BROWSER_PATH', '');
    vi.stubEnv('PATH', folder);
    const found = findBrowser([kind]);
    // A machine may hold a browser that is preferred by name; it is never one of the other kind.
    expect(found?.kind).toBe(kind);
    if (path.dirname(found?.path ?? '') === folder) expect(found?.path).toBe(program(name));
  });

  it.each([
    ['', '', false],
    [':0', '', true],
    ['', 'wayland-0', true],
  ])('knows a display by DISPLAY=%j WAYLAND_DISPLAY=%j', (x, wayland, shown) => {
    vi.stubEnv('DISPLAY', x);
    vi.stubEnv('WAYLAND_DISPLAY', wayland);
    expect(hasDisplay()).toBe(shown);
  });
});

describe('whatToInstall', () => {
  it('is one sentence that names each kind', () => {
    expect(whatToInstall(['chromium', 'firefox'])).toMatch(
      /^No browser was found: install Chrome.*Firefox.*BROWSER_PATH.*\.$/,
    );
  });
});
