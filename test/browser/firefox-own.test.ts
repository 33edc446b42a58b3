/** The extension's own pages, and what is kept and given away, in Firefox. */
import { runInFirefox } from './launch.ts';

runInFirefox({
  // First, for it looks for the page that opens after the installation.
  welcome: () => import('./welcome.test.ts'),
  settings: () => import('./settings.test.ts'),
  languages: () => import('./languages.test.ts'),
  library: () => import('./library.test.ts'),
  worksheet: () => import('./worksheet.test.ts'),
  exports: () => import('./exports.test.ts'),
  // Last, for it has the extension loaded anew.
  private: () => import('./private.test.ts'),
});
