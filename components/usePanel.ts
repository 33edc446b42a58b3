import { browser } from 'wxt/browser';

/** Firefox's sidebar, which the types of the browser API leave out. */
interface Sidebar {
  open(): Promise<void>;
}

function isSidebar(value: unknown): value is Sidebar {
  return typeof value === 'object' && value !== null && 'open' in value;
}

/**
 * What opens the side panel of a window, or null where the browser has none. To be called in the same turn as the
 * reader's click: browsers refuse it a moment later. The promise rejects if the browser refuses.
 */
export function openerOf(): ((windowId: number) => Promise<void>) | null {
  const sidebar: unknown = Reflect.get(browser, 'sidebarAction');
  if (isSidebar(sidebar)) return () => sidebar.open();
  if (!Reflect.has(browser, 'sidePanel')) return null;
  return (windowId) => browser.sidePanel.open({ windowId });
}
