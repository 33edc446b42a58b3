import type { Unreadable } from '../messages.ts';

/** Shops for extensions: browsers let no extension in. Host, and beginning of the path. */
const STORES: readonly (readonly [host: string, path: string])[] = [
  ['chromewebstore.google.com', '/'],
  ['chrome.google.com', '/webstore'],
  ['addons.mozilla.org', '/'],
  ['microsoftedge.microsoft.com', '/addons'],
  ['addons.opera.com', '/'],
];

const WEB = new Set(['http:', 'https:', 'file:']);

/**
 * Why the browser keeps us out of the page at this address.
 * @param address undefined where the browser does not even tell it
 */
export function whyUnreadable(address: string | undefined): Unreadable {
  if (!address || !URL.canParse(address)) return 'noAccess';
  const { protocol, hostname, pathname } = new URL(address);
  if (!WEB.has(protocol)) return 'browserPage';
  if (STORES.some(([host, path]) => hostname === host && pathname.startsWith(path))) return 'store';
  if (pathname.toLowerCase().endsWith('.pdf')) return 'pdf';
  return 'noAccess';
}
