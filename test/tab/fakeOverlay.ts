import { vi } from 'vitest';
import type { TabOverlay } from '../../lib/tab/overlay.ts';

/** What stands over the page, and does nothing but remember what it was asked. */
export function fakeOverlay() {
  return {
    follow: vi.fn<TabOverlay['follow']>(),
    step: vi.fn<TabOverlay['step']>(),
    whoSaid: vi.fn<TabOverlay['whoSaid']>(),
    refuse: vi.fn<TabOverlay['refuse']>(),
  };
}
