import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sayByItself } from '../lib/tab/byItself.ts';

/** Comes into a page right before the content script on the sites that the reader wants read without a click. */
export default defineUnlistedScript(sayByItself);
