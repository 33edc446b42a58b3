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

/** Firefox's own icon for what stands in its PDF viewer, whatever the address. No page may name one of these. */
const PDF_ICON = /^chrome:\/\/[a-z/]+\/pdf\.svg$/;

/** Of a tab, what tells why the browser keeps us out of its page. */
interface Closed {
  /** Undefined where the browser does not even tell it. */
  readonly url?: string | undefined;
  readonly favIconUrl?: string | undefined;
}

/** Why the browser keeps us out of the page in this tab. */
export function whyUnreadable({ url, favIconUrl = '' }: Closed): Unreadable {
  if (!url || !URL.canParse(url)) return 'noAccess';
  const { protocol, hostname, pathname } = new URL(url);
  if (!WEB.has(protocol)) return 'browserPage';
  if (STORES.some(([host, path]) => hostname === host && pathname.startsWith(path))) return 'store';
  if (pathname.toLowerCase().endsWith('.pdf') || PDF_ICON.test(favIconUrl)) return 'pdf';
  return 'noAccess';
}
