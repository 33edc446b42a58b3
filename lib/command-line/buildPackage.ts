/** `npm run build:package`: the engine as one file for other programs, with its types. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build } from 'vite';
import { ROOT } from './build.ts';

/** @returns the exit status: 0, or 1 if it could not be built, with what went wrong on standard error. */
export async function main(): Promise<number> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: '.output/package',
      emptyOutDir: true,
      target: 'es2023',
      lib: {
        entry: path.join(ROOT, 'lib/package/index.ts'),
        formats: ['es'],
        fileName: () => 'according.js',
      },
    },
  });
  const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', path.join(ROOT, 'lib/package')], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
  });
  return status === 0 ? 0 : 1;
}
