import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { giveAhead } from '../lib/tab/giveAhead.ts';

/** Comes into a page before the content script, and gives the background what to read meanwhile. */
export default defineUnlistedScript(giveAhead);
