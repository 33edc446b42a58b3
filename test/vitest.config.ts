import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { APART } from './apart.ts';
import { LongestFirst } from './longestFirst.ts';

const APART_FILES = APART.map((one) => (/\.tsx?$/.test(one) ? one : `${one}/**/*.test.{ts,tsx}`));

const inNode = {
  environment: 'node',
  testTimeout: 20_000,
  // Vitest would leave one core alone, which is half of the smallest machine that runs this.
  maxWorkers: '100%',
  // A process for each file would take longer to start than most files take.
  pool: 'threads',
} as const;

/**
 * `unit` and `unit apart` run in Node, their files beside each other; one that needs a DOM says `// @vitest-environment jsdom`.
 * The files of `unit` share the modules of the engine, which take longer to load than to test; each of `unit apart` has
 * its own. `browser` drives the built extension in real browsers, two files at a time: each has browsers, profiles,
 * ports and folders of its own.
 */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          ...inNode,
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', ...APART_FILES],
          isolate: false,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          ...inNode,
          name: 'unit apart',
          include: APART_FILES,
          // Between the files of another project, those of `unit` would share nothing.
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          maxWorkers: 2,
          // Files that bring suites into Firefox (`browser/launch.ts`) say so in a module: each file has its own.
          isolate: true,
          // Vitest asks for it where projects have workers of different number.
          sequence: { groupOrder: 2 },
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
