/** The archives for the stores: what they hold, and that the sources in them build the same again. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../lib/command-line/build.ts';
import { archive, checksum, sourceFiles } from '../../lib/command-line/package.ts';
import { builtFor } from './chromium.ts';

/** The files of an archive, read by its central directory, as whoever unpacks it does. */
function unpacked(data: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(data);
  const end = bytes.length - 22;
  const files = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const length = bytes.readUInt32LE(at + 20);
    const named = bytes.readUInt16LE(at + 28);
    const header = bytes.readUInt32LE(at + 42);
    const begin = header + 30 + bytes.readUInt16LE(header + 26);
    const name = bytes.toString('utf8', at + 46, at + 46 + named);
    files.set(name, inflateRawSync(bytes.subarray(begin, begin + length)));
    at += 46 + named;
  }
  return files;
}

const scratch = mkdtempSync(path.join(tmpdir(), 'according-package-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('an archive', () => {
  const packed = archive(builtFor('firefox-mv3'));
  const files = unpacked(packed);

  test('holds every file of the build, unchanged, the manifest at its top', () => {
    expect(files.has('manifest.json')).toBe(true);
    expect(files.size).toBeGreaterThan(20);
    for (const [name, data] of files) {
      expect(data.equals(readFileSync(path.join(builtFor('firefox-mv3'), name))), name).toBe(true);
    }
  });

  test('holds nothing but what runs: no sources, no maps, no tests', () => {
    expect(
      [...files.keys()].filter((name) => /\.(?:ts|tsx|map|md|test\.js)$|node_modules/.test(name)),
    ).toEqual([]);
  });

  test('does not tell when it was made', () => {
    expect(checksum(archive(builtFor('firefox-mv3')))).toBe(checksum(packed));
  });
});

// An unpacked archive of sources is no checkout: there they can't be packed once more.
describe.skipIf(!existsSync(path.join(ROOT, '.git')))('the archive of sources', () => {
  test.each([
    ['chrome-mv3', []],
    ['firefox-mv3', ['-b', 'firefox', '--mv3']],
  ] as const)(
    'builds %s again, byte for byte',
    (name, args) => {
      const folder = path.join(scratch, name);
      for (const [file, data] of unpacked(archive(ROOT, sourceFiles()))) {
        mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
        writeFileSync(path.join(folder, file), data);
      }
      symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
      const wxt = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
      const { VITEST: _test, NODE_ENV: _mode, ...env } = process.env;
      const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', ...args], {
        cwd: folder,
        encoding: 'utf8',
        env,
      });
      expect(status, `${stdout}${stderr}`).toBe(0);
      const again = unpacked(archive(path.join(folder, '.output', name)));
      const before = unpacked(archive(builtFor(name)));
      const differing = [...new Set([...again.keys(), ...before.keys()])].filter(
        (file) => !again.get(file)?.equals(before.get(file) ?? Buffer.alloc(0)),
      );
      expect(differing).toEqual([]);
      expect(checksum(archive(path.join(folder, '.output', name)))).toBe(checksum(archive(builtFor(name))));
    },
    120_000,
  );
});
