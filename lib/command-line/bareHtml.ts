/** What an HTML page of the extension need not bring along. */
import type { Plugin } from 'vite';

/** Leaves out comments, which are for those who write the page: the popup weighs a little less. */
export function bareHtml(): Plugin {
  return {
    name: 'according:bare-html',
    transformIndexHtml: { order: 'post', handler: (html) => html.replace(/\s*<!--[\s\S]*?-->/g, '') },
  };
}
