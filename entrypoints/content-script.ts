import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cameByItself } from '../lib/tab/byItself.ts';
import { createLaterOverlay, loadOverlay } from '../lib/tab/laterOverlay.ts';
import { live } from '../lib/tab/live.ts';

/** Put into a page by the reader's click, or on a site that the reader has named; the manifest names no page. */
export default defineUnlistedScript(() => {
  live(() => createLaterOverlay(loadOverlay), cameByItself() ? 'whenSeen' : 'now');
});
