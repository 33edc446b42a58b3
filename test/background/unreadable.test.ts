import { expect, test } from 'vitest';
import { whyUnreadable } from '../../lib/background/unreadable.ts';
import type { Unreadable } from '../../lib/messages.ts';

const ADDRESSES: [address: string | undefined, why: Unreadable][] = [
  ['chrome://settings/', 'browserPage'],
  ['about:blank', 'browserPage'],
  ['edge://extensions', 'browserPage'],
  ['view-source:https://news.example/', 'browserPage'],
  ['moz-extension://1234/popup.html', 'browserPage'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://chrome.google.com/webstore/detail/x', 'store'],
  ['https://chrome.google.com/other', 'noAccess'],
  ['https://addons.mozilla.org/en-GB/firefox/', 'store'],
  ['https://microsoftedge.microsoft.com/addons/detail/x', 'store'],
  ['https://addons.mozilla.org.example/', 'noAccess'],
  ['https://news.example/report.PDF?page=2', 'pdf'],
  ['https://news.example/story', 'noAccess'],
  ['file:///home/reader/story.html', 'noAccess'],
  ['not an address', 'noAccess'],
  [undefined, 'noAccess'],
];
test.each(ADDRESSES)('%s: %s', (address, why) => {
  expect(whyUnreadable({ url: address })).toBe(why);
});

const ICONS: [favIconUrl: string, why: Unreadable][] = [
  ['chrome://global/skin/icons/pdf.svg', 'pdf'],
  ['chrome://browser/skin/search.svg', 'noAccess'],
  // A page's own icon tells nothing of what it is.
  ['https://news.example/pdf.svg', 'noAccess'],
  ['data:image/svg+xml,pdf.svg', 'noAccess'],
];
test.each(ICONS)('at an address that does not tell, the icon %s: %s', (favIconUrl, why) => {
  expect(whyUnreadable({ url: 'https://news.example/report', favIconUrl })).toBe(why);
});
