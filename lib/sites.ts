/** Sites that are read without a click, as the browser's permissions name them: "https://news.example/*". */

/** What is asked of the browser for a whole site, as a match pattern. */
export type SitePattern = string;

/**
 * The pattern of the one site that this address is on; null for what is no page of the web. A port does not
 * count: browsers give permission for a host.
 * @param address as a tab has it, or as somebody types it: "news.example" is taken as https
 */
export function patternOf(address: string): SitePattern | null {
  const typed = address.trim();
  if (typed === '' || /\s/.test(typed)) return null;
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(whole)) return null;
  const { protocol, hostname } = new URL(whole);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  // A single word is a slip of the pen, but for the reader's own machine.
  if (!hostname.includes('.') && !hostname.startsWith('[') && hostname !== 'localhost') return null;
  return hostname.includes('*') ? null : `${protocol}//${hostname}/*`;
}

/**
 * True for a permission that names one site. A reader who lets According see all sites, in the browser's own
 * settings, has not asked it to mark them all.
 */
export function isOneSite(pattern: string): boolean {
  return /^https?:\/\/[^*/]+\/\*$/.test(pattern);
}

/** What to show: "news.example". */
export function hostOf(pattern: SitePattern): string {
  return pattern.replace(/^https?:\/\//, '').replace(/\/\*$/, '');
}
