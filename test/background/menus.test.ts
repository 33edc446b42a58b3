import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerCommands } from '../../lib/background/commands.ts';
import { answerMenus, createMenus } from '../../lib/background/menus.ts';
import { saveSettings } from '../../lib/settings.ts';
import { harbour } from '../components/harbour.ts';
import { beyondReading, event, inhabit } from './fakes.ts';

type Clicked = [info: { menuItemId: string }, tab: { id: number } | undefined];
type Command = [name: string, tab: { id?: number; windowId: number } | undefined];
let onClicked = event<Clicked>();
let onCommand = event<Command>();
const create = vi.fn();
const update = vi.fn(async () => undefined);
const open = vi.fn(async () => undefined);

beforeEach(() => {
  fakeBrowser.reset();
  onClicked = event<Clicked>();
  onCommand = event<Command>();
  create.mockClear();
  update.mockClear();
  open.mockClear();
  Object.assign(browser, {
    contextMenus: { removeAll: async () => undefined, create, update, onClicked },
    commands: { onCommand },
    sidePanel: { open },
    sidebarAction: {},
  });
});

test('two items, that never stand in one menu together', async () => {
  await createMenus();
  expect(create.mock.calls.map(([item]) => [item.title, item.contexts])).toEqual([
    ['Who said this?', ['selection']],
    ['Show who said what', ['page']],
  ]);
  for (const [item] of create.mock.calls) expect(item.documentUrlPatterns).not.toContain('<all_urls>');
});

test('a click on "Who said this?" asks the page it was made on', async () => {
  answerMenus();
  await createMenus();
  const asked = inhabit(harbour(), harbour());
  onClicked.fire({ menuItemId: create.mock.calls[0]?.[0].id }, { id: 7 });
  await vi.waitFor(() => expect(beyondReading(asked)).toEqual([{ to: 'tab', type: 'whoSaid' }]));
});

test('an item of nobody’s, and a click beside any tab, do nothing', () => {
  answerMenus();
  const asked = inhabit(harbour(), harbour());
  onClicked.fire({ menuItemId: 'other' }, { id: 7 });
  onClicked.fire({ menuItemId: 'show' }, undefined);
  expect(asked).toEqual([]);
});

test('another language renames the items', async () => {
  answerMenus();
  await saveSettings({ language: 'en' });
  await vi.waitFor(() => expect(update).toHaveBeenCalledTimes(2));
  expect(update).toHaveBeenCalledWith('who-said', { title: 'Who said this?' });
});

test('keys step through the claims, hide the marks and open the panel', async () => {
  answerCommands();
  const asked = inhabit(harbour(), harbour());
  onCommand.fire('previous-claim', { id: 7, windowId: 3 });
  await vi.waitFor(() => expect(beyondReading(asked).map(({ type }) => type)).toEqual(['step']));
  onCommand.fire('toggle-marks', { id: 7, windowId: 3 });
  await vi.waitFor(() => expect(beyondReading(asked).map(({ type }) => type)).toEqual(['step', 'display']));
  onCommand.fire('open-panel', { id: 7, windowId: 3 });
  // In the same turn: a moment later browsers see no gesture any more.
  expect(open).toHaveBeenCalledWith({ windowId: 3 });
});

test('a command of nobody’s, and one in a window without a tab, do nothing', () => {
  answerCommands();
  const asked = inhabit(harbour(), harbour());
  onCommand.fire('toString', { id: 7, windowId: 3 });
  onCommand.fire('next-claim', { windowId: 3 });
  onCommand.fire('next-claim', undefined);
  expect(asked).toEqual([]);
});

test('in Firefox the panel is the sidebar', () => {
  const toggle = vi.fn(async () => undefined);
  Object.assign(browser, { sidebarAction: { toggle } });
  answerCommands();
  onCommand.fire('open-panel', { id: 7, windowId: 3 });
  expect(toggle).toHaveBeenCalled();
  expect(open).not.toHaveBeenCalled();
});
