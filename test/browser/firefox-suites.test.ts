import { runInFirefox } from './launch.ts';

runInFirefox({
  cached: () => import('./cached.test.ts'),
  states: () => import('./states.test.ts'),
  trees: () => import('./trees.test.ts'),
});
