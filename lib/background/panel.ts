import { browser } from 'wxt/browser';

/** Firefox's sidebar, which the types of the browser API leave out. */
interface Sidebar {
  toggle(): Promise<void>;
}

function isSidebar(value: unknown): value is Sidebar {
  return typeof value === 'object' && value !== null && 'toggle' in value;
}

/**
 * Opens the side panel of this window; in Firefox, closes it if it is open. To be called in the same turn as the
 * reader's gesture: browsers refuse it a moment later. Rejects if the browser refuses.
 */
export function openPanel(windowId: number): Promise<void> {
  const sidebar: unknown = Reflect.get(browser, 'sidebarAction');
  return isSidebar(sidebar) ? sidebar.toggle() : browser.sidePanel.open({ windowId });
}
