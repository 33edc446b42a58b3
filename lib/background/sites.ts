import { browser } from 'wxt/browser';
import { isOneSite } from '../sites.ts';
import { CONTENT_SCRIPT } from './read-tab.ts';

/** Tells the content script behind it that nobody clicked. */
const BY_ITSELF = '/by-itself.js';

/**
 * Registers the content script for the sites that the reader has given, and for no other. The browser's
 * permissions are the one list: what is revoked there is revoked here.
 */
async function register(anew: boolean): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const wanted = origins.filter(isOneSite);
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const obsolete = registered.filter((id) => anew || !wanted.includes(id));
  const missing = wanted.filter((pattern) => anew || !registered.includes(pattern));
  if (obsolete.length > 0) await browser.scripting.unregisterContentScripts({ ids: obsolete });
  if (missing.length === 0) return;
  await browser.scripting.registerContentScripts(
    missing.map((pattern) => ({
      id: pattern,
      matches: [pattern],
      js: [BY_ITSELF, CONTENT_SCRIPT],
      runAt: 'document_idle' as const,
      persistAcrossSessions: true,
    })),
  );
}

/** One after the other: two at once would register the same site twice, which browsers refuse. */
let registering: Promise<void> = Promise.resolve();

/**
 * Brings the registered content scripts in line with the permissions. Does not throw.
 * @param anew registers all of them again, as after an update, which may have changed what is registered
 */
export function followPermissions(anew = false): Promise<void> {
  registering = registering
    .then(() => register(anew))
    .catch((error: unknown) => {
      console.error('According: the sites to be read by themselves could not be registered.', error);
    });
  return registering;
}

/** Follows the permissions as the reader gives and takes them, here or in the browser's own settings. */
export function keepSites(): void {
  browser.permissions.onAdded.addListener(() => void followPermissions());
  browser.permissions.onRemoved.addListener(() => void followPermissions());
}
