import { defineContentScript } from 'wxt/utils/define-content-script';
import { cameByItself } from '../lib/tab/byItself.ts';
import { createLaterOverlay, loadOverlay } from '../lib/tab/laterOverlay.ts';
import { live } from '../lib/tab/live.ts';

export default defineContentScript({
  // Put into a page by the reader's click, or on a site that the reader has named; the manifest names no page.
  registration: 'runtime',
  main(context) {
    live(
      () => createLaterOverlay(loadOverlay),
      (callback) => context.onInvalidated(callback),
      cameByItself() ? 'whenSeen' : 'now',
    );
  },
});
