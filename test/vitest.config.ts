import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * `unit` runs in Node, beside each other; a file that needs a DOM says `// @vitest-environment jsdom`.
 * `browser` drives the built extension in real browsers, two files at a time: each has browsers, profiles, ports and
 * folders of its own.
 */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**'],
          testTimeout: 20_000,
          // Vitest would leave one core alone, which is half of the smallest machine that runs this.
          maxWorkers: '100%',
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          maxWorkers: 2,
          // Vitest asks for it where projects have workers of different number.
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
