/** What keeps something between tests: the browser that is made up, mocks of modules, hooks in what files share. */
export const APART: readonly string[] = [
  'test/background',
  'test/components',
  'test/corrections',
  'test/library',
  'test/settings.test.ts',
  'test/sites.test.ts',
  // It compares compromise as it is with what the engine makes of it.
  'test/engine/taggerSweep.test.ts',
];
