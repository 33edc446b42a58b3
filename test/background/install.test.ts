import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { prepareOnInstall } from '../../lib/background/install.ts';
import { event } from './fakes.ts';

const onInstalled = event<[details: { reason: string }]>();
const onStartup = event<[]>();
const openTab = vi.fn(async () => undefined);
const createMenu = vi.fn();
let installType: string;

beforeEach(() => {
  installType = 'normal';
  openTab.mockClear();
  createMenu.mockClear();
  Object.assign(browser.tabs, { create: openTab });
  Object.assign(browser, {
    management: { getSelf: async () => ({ installType }) },
    contextMenus: { removeAll: async () => undefined, create: createMenu },
    permissions: { getAll: async () => ({ origins: [] }) },
    scripting: { getRegisteredContentScripts: async () => [] },
  });
});

beforeAll(() => {
  Object.assign(browser.runtime, { onInstalled, onStartup });
  prepareOnInstall();
});

const WELCOMES: [installType: string, reason: string, opened: object[]][] = [
  ['normal', 'install', [{ url: '/welcome.html', active: true }]],
  ['sideload', 'install', [{ url: '/welcome.html', active: true }]],
  ['development', 'install', [{ url: '/welcome.html', active: false }]],
  ['admin', 'install', []],
  ['normal', 'update', []],
  ['normal', 'chrome_update', []],
];
test.each(WELCOMES)('installed as %s, after %s', async (type, reason, opened) => {
  installType = type;
  onInstalled.fire({ reason });
  await vi.waitFor(() => expect(createMenu).toHaveBeenCalledTimes(2));
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(openTab.mock.calls.flat()).toEqual(opened);
});

test('when the browser starts, the menus are made and no page is opened', async () => {
  onStartup.fire();
  await vi.waitFor(() => expect(createMenu).toHaveBeenCalledTimes(2));
  expect(openTab).not.toHaveBeenCalled();
});
