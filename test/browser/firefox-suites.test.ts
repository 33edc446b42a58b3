import { runInFirefox } from './launch.ts';

runInFirefox({
  lifecycle: () => import('./lifecycle.test.ts'),
});
