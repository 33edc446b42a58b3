import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { likelyParagraphs } from '../lib/page/paragraphs.ts';

/** Comes into a page before the content script, and gives the background what to read meanwhile. */
export default defineUnlistedScript(() => likelyParagraphs(document));
