import { defineContentScript } from 'wxt/utils/define-content-script';
import { cameByItself } from '../lib/tab/byItself.ts';
import { live } from '../lib/tab/live.ts';

export default defineContentScript({
  // Put into a page by the reader's click, or on a site that the reader has named; the manifest names no page.
  registration: 'runtime',
  main(context) {
    live((callback) => context.onInvalidated(callback), cameByItself() ? 'whenSeen' : 'now');
  },
});
