import { defineContentScript } from 'wxt/utils/define-content-script';
import { live } from '../lib/tab/live.ts';

export default defineContentScript({
  // Put into a page by the reader's click alone; the manifest names no page.
  registration: 'runtime',
  main(context) {
    live((callback) => context.onInvalidated(callback));
  },
});
