import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  DEFAULTS,
  forgetSettings,
  loadSettings,
  SETTING_NAMES,
  type Settings,
  saveSettings,
  settingsFrom,
  watchSettings,
} from '../lib/settings.ts';

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Under this key they are stored. */
const stored = async () => (await browser.storage.sync.get('settings')).settings;

const FROM: [
  what: string,
  own: unknown,
  school: unknown,
  expected: Partial<Settings>,
  locked: string[],
  faulty: string[],
][] = [
  ['nothing', undefined, undefined, {}, [], []],
  ['a bare word', 'dark', 7, {}, [], []],
  ['a list', [1], null, {}, [], []],
  ['a choice', { markStyle: 'line' }, {}, { markStyle: 'line' }, [], []],
  ['an unknown name', { colour: 'red' }, {}, {}, [], []],
  ['an unknown value', { markStyle: 'glow', card: false }, {}, { card: false }, [], ['markStyle']],
  ['a number out of bounds', { tintStrength: 7 }, {}, {}, [], ['tintStrength']],
  ['not a number', { leastConfidence: Number.NaN }, {}, {}, [], ['leastConfidence']],
  ['the wrong type', { edgeMarks: 'yes' }, {}, {}, [], ['edgeMarks']],
  ['a school that locks', { card: true }, { card: false }, { card: false }, ['card'], []],
  ['a school that errs', { card: false }, { card: 'no' }, { card: false }, [], []],
  ['a newer version', { version: 9, language: 'fr' }, {}, { language: 'fr' }, [], []],
];
test.each(FROM)('settings from %s', (_, own, school, expected, locked, faulty) => {
  expect(settingsFrom(own, school)).toEqual({ settings: { ...DEFAULTS, ...expected }, locked, faulty });
});

/** The browser gives out what a school sets not before the call of what is returned. */
function tellsLate(): (school: Record<string, unknown>) => void {
  let tell: (school: Record<string, unknown>) => void = () => undefined;
  const told = new Promise<Record<string, unknown>>((resolve) => {
    tell = resolve;
  });
  vi.spyOn(browser.storage.managed, 'get').mockImplementation(() => told as never);
  return tell;
}

describe('storage', () => {
  test('gives the defaults where nothing was chosen', async () => {
    expect(await loadSettings()).toEqual({ settings: DEFAULTS, locked: [], faulty: [], isRead: true });
  });

  test('keeps a change, and only what was chosen', async () => {
    await saveSettings({ markStyle: 'both' });
    expect(await stored()).toEqual({ version: 1, markStyle: 'both' });
    expect((await loadSettings()).settings).toEqual({ ...DEFAULTS, markStyle: 'both' });
  });

  test('two changes at once are both kept', async () => {
    await Promise.all([saveSettings({ card: false }), saveSettings({ edgeMarks: false })]);
    expect(await stored()).toEqual({ version: 1, card: false, edgeMarks: false });
  });

  test('what a newer version has stored stays', async () => {
    await browser.storage.sync.set({ settings: { version: 1, glow: 3 } });
    await saveSettings({ card: false });
    expect(await stored()).toEqual({ version: 1, glow: 3, card: false });
  });

  test('a locked setting is never stored as the reader’s own', async () => {
    await browser.storage.managed.set({ card: false });
    await saveSettings({ edgeMarks: false });
    expect(await stored()).toEqual({ version: 1, edgeMarks: false });
    expect((await loadSettings()).locked).toEqual(['card']);
  });

  test('forgets what was stored', async () => {
    await saveSettings({ card: false, markStyle: 'line' });
    await forgetSettings(['card']);
    expect(await stored()).toEqual({ version: 1, markStyle: 'line' });
    await forgetSettings(SETTING_NAMES);
    expect((await loadSettings()).settings).toEqual(DEFAULTS);
  });

  test('says that it could not be read, and uses the defaults', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(browser.storage.sync, 'get').mockRejectedValue(new Error('broken'));
    expect(await loadSettings()).toEqual({ settings: DEFAULTS, locked: [], faulty: [], isRead: false });
  });

  test('writes nothing over what it could not read', async () => {
    vi.spyOn(browser.storage.sync, 'get').mockRejectedValue(new Error('broken'));
    const set = vi.spyOn(browser.storage.sync, 'set');
    await expect(saveSettings({ card: false })).rejects.toThrow('broken');
    expect(set).not.toHaveBeenCalled();
  });

  test('rejects where the browser stores nothing more, and goes on afterwards', async () => {
    vi.spyOn(browser.storage.sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(saveSettings({ card: false })).rejects.toThrow('quota');
    await saveSettings({ edgeMarks: false });
    expect(await stored()).toEqual({ version: 1, edgeMarks: false });
  });

  test('Firefox without a policy refuses the managed settings, which is no trouble', async () => {
    vi.spyOn(console, 'debug').mockImplementation(() => undefined);
    vi.spyOn(browser.storage.managed, 'get').mockRejectedValue(
      new Error('Managed storage manifest not found'),
    );
    expect((await loadSettings()).isRead).toBe(true);
  });

  test('a browser that has just started tells late what a school sets: the reader’s own holds until then', async () => {
    await saveSettings({ card: true, markStyle: 'line' });
    const tell = tellsLate();
    const heard: unknown[] = [];
    const stop = watchSettings(({ settings, locked }) => heard.push([settings.card, locked]));
    const { settings, locked } = await loadSettings();
    expect([settings.card, settings.markStyle, locked]).toEqual([true, 'line', []]);
    tell({ card: false });
    await vi.waitFor(() => expect(heard).toEqual([[false, ['card']]]));
    stop();
  });

  test('what a school sets holds while it is told late once more', async () => {
    await browser.storage.managed.set({ card: false });
    await loadSettings();
    const tell = tellsLate();
    const heard: unknown[] = [];
    const stop = watchSettings((loaded) => heard.push(loaded));
    expect((await loadSettings()).locked).toEqual(['card']);
    tell({ card: false });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(heard).toEqual([]);
    stop();
  });

  test('where no school sets anything, nobody is told so late', async () => {
    // What was told before is forgotten: nothing is set now.
    await loadSettings();
    const tell = tellsLate();
    const heard: unknown[] = [];
    const stop = watchSettings((loaded) => heard.push(loaded));
    await loadSettings();
    tell({});
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(heard).toEqual([]);
    stop();
  });

  test('tells of changes until it is told to stop', async () => {
    const heard: unknown[] = [];
    const stop = watchSettings(({ settings }) => heard.push(settings.card));
    await saveSettings({ card: false });
    await vi.waitFor(() => expect(heard).toEqual([false]));
    await browser.storage.local.set({ other: 1 });
    stop();
    await saveSettings({ card: true });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(heard).toEqual([false]);
  });
});
