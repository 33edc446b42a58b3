import { describe, expect, test } from 'vitest';
import { popupInOnePiece } from '../../lib/command-line/popupChunk.ts';

/** What each module imports. */
const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  '/p/entrypoints/popup/main.tsx': ['/p/components/App.tsx', '/p/components/app.css'],
  '/p/components/App.tsx': ['/p/components/Tile.tsx'],
  '/p/components/Tile.tsx': ['/p/components/App.tsx'],
  '/p/entrypoints/options/main.tsx': ['/p/components/Settings.tsx', '/p/components/Tile.tsx'],
};

interface Hooks {
  buildEnd(): void;
  outputOptions(options: object): { codeSplitting: { groups: [{ name(id: string): string | null }] } } | null;
}

function hooks(): Hooks {
  const plugin = popupInOnePiece() as unknown as Hooks;
  const graph = {
    getModuleIds: () => Object.keys(IMPORTS)[Symbol.iterator](),
    getModuleInfo: (id: string) => ({ importedIds: IMPORTS[id] ?? [] }),
  };
  plugin.buildEnd.call(graph as never);
  return plugin;
}

describe('what the popup loads at once', () => {
  test.each([
    ['/p/components/App.tsx', 'report'],
    ['/p/components/Tile.tsx', 'report'],
    // Style sheets of the popup are not for the pages.
    ['/p/components/app.css', null],
    ['/p/components/Settings.tsx', null],
    ['/p/entrypoints/popup/main.tsx', null],
  ])('%s is in %s', (id, chunk) => {
    expect(hooks().outputOptions({ format: 'es' })?.codeSplitting.groups[0].name(id)).toBe(chunk);
  });

  test('scripts that are in one piece by themselves stay so', () => {
    expect(hooks().outputOptions({ format: 'iife' })).toBeNull();
  });
});
