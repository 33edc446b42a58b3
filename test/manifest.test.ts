/** What the extension asks for, each with its reason; and what the browser shows before any code of ours runs. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ConfigEnv, UserManifest } from 'wxt';
import { DEFAULTS, SETTING_NAMES, settingsFrom } from '../lib/settings.ts';
import { browser as browserWords } from '../lib/words/en/browser.ts';
import config from '../wxt.config.ts';

const ENVIRONMENT: ConfigEnv = {
  mode: 'production',
  command: 'build',
  browser: 'chrome',
  manifestVersion: 3,
};

async function manifestFor(browser: string): Promise<UserManifest> {
  if (typeof config.manifest !== 'function') throw new Error('The manifest is made for each browser.');
  return config.manifest({ ...ENVIRONMENT, browser });
}
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const chrome = await manifestFor('chrome');
const firefox = await manifestFor('firefox');

/** Every permission, and what would be missing without it. None of them warns at the installation. */
const REASONS: Readonly<Record<string, string>> = {
  activeTab: 'reads the page at the reader’s click, and no other',
  contextMenus: '“Who said this?” and “Show who said what” in the context menu',
  scripting: 'puts the content script into that page, and registers it for the sites that the reader names',
  storage: 'keeps settings and corrections',
  unlimitedStorage:
    'saved articles stay when the disk gets full: else browsers may throw them away to make room',
};

/**
 * Alt+Shift with A, B, C, I, P, T, W, X, Z belongs to Chrome: dialogs, bookmarks, feedback, toolbar, tab groups. In Firefox
 * F, E, V, S, B, T, H open its menus.
 */
const FREE = { chrome: /^Alt\+Shift\+[^ABCIPTWXZ]$/, firefox: /^Alt\+Shift\+[^BEFHSTV]$/ };

describe.each([
  ['chrome', chrome],
  ['firefox', firefox],
] as const)('in %s', (name, manifest) => {
  test('every permission has its reason', () => {
    expect(manifest.permissions).toEqual(Object.keys(REASONS));
  });

  test('PRIVACY.md tells of each', () => {
    const told = readFileSync('PRIVACY.md', 'utf8');
    for (const name of Object.keys(REASONS)) expect(told).toContain(`| \`${name}\` |`);
  });

  test('no site is asked for at the installation', () => {
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  test('at most four keys are suggested, no two the same; each is free in this browser', () => {
    const keys = Object.values(manifest.commands ?? {}).flatMap(({ suggested_key: key }) =>
      typeof key === 'object' ? (key.default ?? []) : (key ?? []),
    );
    expect(keys.length).toBeLessThanOrEqual(4);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(FREE[name]);
  });

  test('each command is described as the settings page describes it', () => {
    const messages = json('lib/public/_locales/en/messages.json');
    const described = Object.entries(manifest.commands ?? {}).map(([name, { description = '' }]) => [
      name,
      messages[description.replaceAll(/^__MSG_|__$/g, '')]?.message,
    ]);
    expect(Object.fromEntries(described)).toEqual(browserWords.commands);
  });
});

describe('what a school may set', () => {
  const schema = json('lib/public/managed-schema.json');

  test('is every setting', () => {
    expect(chrome.storage).toEqual({ managed_schema: 'managed-schema.json' });
    expect(Object.keys(schema.properties)).toEqual(SETTING_NAMES);
  });

  test.each(SETTING_NAMES)(
    '%s: each value that the schema names, and the default, are understood',
    (name) => {
      const { type, enum: values = [DEFAULTS[name]] } = schema.properties[name];
      expect(typeof DEFAULTS[name]).toBe(type);
      for (const value of values) {
        expect(settingsFrom({}, { [name]: value }).locked).toEqual([name]);
      }
    },
  );

  test('has no bounds for numbers, which Chrome refuses to load', () => {
    expect(JSON.stringify(schema)).not.toMatch(/minimum|maximum/);
  });
});

test('the description is short enough for the store', () => {
  expect(json('lib/public/_locales/en/messages.json').description.message.length).toBeLessThanOrEqual(132);
});
