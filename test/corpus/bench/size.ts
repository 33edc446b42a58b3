/** What the parts of the built extension weigh. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Files that an HTML page or a script names: `src="/chunks/a.js"`, `import"./b.js"`. Not `import("./c.js")`: that is
 * loaded when it is asked for, if ever.
 */
const NAMED = /(?:src|href)="([^"]+)"|(?:import|from)\s*["'`]([^"'`]+)["'`]/g;

/**
 * Size of one file and of all the built files that it loads at once, each compressed by itself.
 *
 * @returns kB (1,000 bytes) after gzip.
 * @throws if the file is not there.
 */
export function gzipSize(folder: string, entry: string): number {
  const seen = new Set<string>();
  const visit = (file: string): number => {
    if (seen.has(file) || !existsSync(file)) return 0;
    seen.add(file);
    const bytes = readFileSync(file);
    let size = gzipSync(bytes).length;
    if (/\.(html|js)$/.test(file)) {
      for (const [, linked, imported] of bytes.toString('utf8').matchAll(NAMED)) {
        const name = linked ?? imported ?? '';
        if (!/\.(js|css)$/.test(name)) continue;
        size += visit(
          name.startsWith('/') ? path.join(folder, name) : path.resolve(path.dirname(file), name),
        );
      }
    }
    return size;
  };
  const size = visit(path.join(folder, entry));
  if (size === 0) throw new Error(`The build holds no ${entry}.`);
  return size / 1000;
}
