import { runInFirefox } from './launch.ts';

runInFirefox({
  library: () => import('./library.test.ts'),
  worksheet: () => import('./worksheet.test.ts'),
  private: () => import('./private.test.ts'),
});
