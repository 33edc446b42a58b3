/** What is done to an article, in Firefox. */
import { runInFirefox } from './launch.ts';

runInFirefox({
  cached: () => import('./cached.test.ts'),
  moving: () => import('./moving.test.ts'),
  pages: () => import('./pages.test.ts'),
  sample: () => import('./sample.test.ts'),
  states: () => import('./states.test.ts'),
  trees: () => import('./trees.test.ts'),
});
