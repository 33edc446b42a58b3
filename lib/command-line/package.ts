/** `npm run package`: what the stores take, each as a ZIP archive that comes out the same from the same sources. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { zip } from '../export/zip.ts';
import { build, ROOT } from './build.ts';

/** Where the archives are left. */
const FOLDER = '.output/store';
/** Not needed to build: pictures for readers of the repository. */
const NOT_SOURCES = /^(?:\.github|docs)\//;

/** All files under a folder, by names that do not depend on the system, in an order that does not either. */
function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

/**
 * The files of a folder as one archive: the same files give the same bytes.
 * @param names paths under the folder, parted by "/"; all files if left out
 */
export function archive(folder: string, names: readonly string[] = filesUnder(folder)): Uint8Array {
  // By code units: a language's own order differs from machine to machine.
  const sorted = [...names].sort((a, b) => (a < b ? -1 : 1));
  const entries = sorted.map((name) => ({ name, text: readFileSync(path.join(folder, name)) }));
  return zip(entries, (data) => deflateRawSync(data, { level: 9 }));
}

/**
 * The files that the extension is built from: those that git follows.
 * @throws Error where this folder is no git checkout: what else lies here would come along
 */
export function sourceFiles(): string[] {
  const { status, stdout, stderr } = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(`The sources can only be packed in a git checkout: ${stderr.trim()}`);
  }
  return stdout.split('\0').filter((name) => name !== '' && !NOT_SOURCES.test(name));
}

/** SHA-256, in hexadecimal. */
export function checksum(data: Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** @returns exit status: 0 if all archives were written, else 1. */
export async function main(): Promise<number> {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const folder = path.join(ROOT, FOLDER);
  mkdirSync(folder, { recursive: true });
  try {
    const chromium = archive(build('chromium'));
    const firefox = archive(build('firefox'));
    const archives: readonly (readonly [kind: string, data: Uint8Array])[] = [
      ['chrome', chromium],
      // The same extension: Edge's store takes Chrome's archive as it is.
      ['edge', chromium],
      ['firefox', firefox],
      ['sources', archive(ROOT, sourceFiles())],
    ];
    for (const [kind, data] of archives) {
      const name = `according-${version}-${kind}.zip`;
      writeFileSync(path.join(folder, name), data);
      process.stdout.write(`${checksum(data)}  ${FOLDER}/${name} (${Math.round(data.length / 1024)} kB)\n`);
    }
    return 0;
  } catch (error) {
    process.stderr.write(`According: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}
