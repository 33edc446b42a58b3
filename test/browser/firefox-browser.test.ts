/** What stands over a page and beside it, and what the browser does to both, in Firefox. */
import { runInFirefox } from './launch.ts';

runInFirefox({
  overlay: () => import('./overlay.test.ts'),
  report: () => import('./report.test.ts'),
  lifecycle: () => import('./lifecycle.test.ts'),
});
