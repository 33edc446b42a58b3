import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerOverlay } from '../lib/tab/laterOverlay.ts';
import { createTabOverlay } from '../lib/tab/overlay.ts';

/** What stands over the page: comes into it when the content script asks for it. */
export default defineUnlistedScript(() => offerOverlay(createTabOverlay));
