import { runInFirefox } from './launch.ts';

runInFirefox({
  welcome: () => import('./welcome.test.ts'),
  settings: () => import('./settings.test.ts'),
  languages: () => import('./languages.test.ts'),
  library: () => import('./library.test.ts'),
  worksheet: () => import('./worksheet.test.ts'),
  exports: () => import('./exports.test.ts'),
  private: () => import('./private.test.ts'),
});
